import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { InputFailure } from '../input/article.ts';
import { toJson } from '../render/to-json.ts';

/** The list of what failed, one JSON object a line; there is no file when nothing did. */
export interface FailuresFile {
  readonly add: (failure: InputFailure) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** Writes failures to a draft beside `path`, which takes its place at the end. */
export function createFailuresFile(path: string): FailuresFile {
  const draft = `${path}.tmp`;
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
