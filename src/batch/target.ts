import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { InputPath } from '../input/expand-inputs.ts';
import { statePathOf } from './file-sink.ts';
import { folderDraftPath } from './folder-sink.ts';
import type { WorkFormat } from './work.ts';

/** Thrown for a place where a batch must not write. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}

/** Where a batch writes. */
export interface Target {
  readonly kind: 'folder' | 'file';
  readonly format: WorkFormat;
  readonly path: string;
  readonly failuresPath: string;
  /** Where the list of failures grows until the run is over. */
  readonly failuresDraft: string;
}

/** Understands `--out`: a name in `.ndjson` (or `.jsonl`) or `.csv` is one file, anything else a folder. @throws TargetError that says what is wrong with it. */
export function parseTarget(out: string): Target {
  const ending = /\.(ndjson|jsonl|csv|json|txt|gz)$/i.exec(out)?.[1]?.toLowerCase();
  const found = existsSync(out) ? statSync(out) : null;
  if (found?.isDirectory() || (ending === undefined && !found))
    return {
      kind: 'folder',
      format: 'json',
      path: out,
      failuresPath: join(out, 'failures.ndjson'),
      failuresDraft: folderDraftPath(out),
    };
  if (ending !== 'ndjson' && ending !== 'jsonl' && ending !== 'csv')
    throw new TargetError(`"${out}" is neither a folder nor a file in .ndjson or .csv`);
  const stem = basename(out).replace(/\.[^.]+$/, '');
  return {
    kind: 'file',
    format: ending === 'csv' ? 'csv' : 'ndjson',
    path: out,
    failuresPath: join(dirname(out), `${stem}.failures.ndjson`),
    failuresDraft: `${statePathOf(out)}.failures`,
  };
}

/** Leaves out of the inputs what the batch itself writes. */
export async function* withoutTarget(
  paths: AsyncIterable<InputPath>,
  target: Target,
): AsyncGenerator<InputPath> {
  const own = [resolve(target.path), resolve(target.failuresPath)];
  for await (const input of paths)
    if ('error' in input || !own.some((path) => isInside(resolve(input.path), path))) yield input;
}

/** Whether a path is a folder or lies inside it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}
