import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { isFailedResult } from '../corpus/read-results.ts';
import type { InputFailure } from '../input/article.ts';
import { readHead } from '../input/bytes/read-head.ts';
import { toJson } from '../render/to-json.ts';

/** The list of what failed, one JSON object a line; there is no file when nothing did. */
export interface FailuresFile {
  readonly add: (failure: InputFailure) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** Writes failures to the file `draft`, which takes the place of `path` at the end. */
export function createFailuresFile(path: string, draft: string): FailuresFile {
  let file: FileHandle | null = null;
  return {
    add: async ({ source, id, error }) => {
      file ??= await open(draft, 'w');
      await file.appendFile(`${toJson({ source, ...(id === undefined ? {} : { id }), error })}\n`);
    },
    finish: async () => {
      if (!file) {
        await rm(path, { force: true });
        await rm(draft, { force: true });
        return;
      }
      await file.sync();
      await file.close();
      await rename(draft, path);
    },
  };
}

/** How much of a file is looked at to know it, in bytes. */
const ENOUGH = 65_536;

/** Whether a file is such a list, by its first lines. */
export async function isFailuresFile(path: string): Promise<boolean> {
  try {
    const lines = (await readHead(path, ENOUGH)).toString().split('\n').slice(0, -1);
    return lines.length > 0 && lines.every(isFailure);
  } catch {
    return false;
  }
}

function isFailure(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return isFailedResult(value) && typeof value.source === 'string';
  } catch {
    return false;
  }
}
