import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { InputFailure } from '../input/article.ts';
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
const KEYS: readonly string[] = ['source', 'id', 'error'];

/** Whether a file is such a list, by its first lines. */
export async function isFailuresFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  try {
    const read = await file?.read(Buffer.alloc(ENOUGH), 0, ENOUGH, 0);
    const lines = read?.buffer.toString('utf8', 0, read.bytesRead).split('\n').slice(0, -1) ?? [];
    return lines.length > 0 && lines.every(isFailure);
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

function isFailure(line: string): boolean {
  try {
    const value = JSON.parse(line) as Record<string, unknown>;
    return (
      typeof value.source === 'string' &&
      typeof value.error === 'string' &&
      Object.keys(value).every((key) => KEYS.includes(key))
    );
  } catch {
    return false;
  }
}
