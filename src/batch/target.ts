import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { InputPath } from '../input/expand-inputs.ts';
import { statePathOf } from './file-sink.ts';
import { folderStatePath } from './folder-sink.ts';
import { isState } from './state.ts';
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
    };
  if (ending !== 'ndjson' && ending !== 'jsonl' && ending !== 'csv')
    throw new TargetError(`"${out}" is neither a folder nor a file in .ndjson or .csv`);
  const stem = basename(out).replace(/\.[^.]+$/, '');
  return {
    kind: 'file',
    format: ending === 'csv' ? 'csv' : 'ndjson',
    path: out,
    failuresPath: join(dirname(out), `${stem}.failures.ndjson`),
  };
}

/** Makes sure that nothing of the user's is overwritten. @throws TargetError that says what is in the way. */
export async function guardTarget(
  { kind, path }: Target,
  operands: readonly string[],
  force: boolean,
): Promise<void> {
  if (kind === 'folder') {
    for (const operand of operands)
      if (operand !== '-' && isInside(resolve(operand), resolve(path)))
        throw new TargetError(`the input ${operand} lies inside it; choose another folder`);
    return force ? rm(folderStatePath(path), { force: true }) : undefined;
  }
  const statePath = statePathOf(path);
  const ours =
    (await isState(statePath)) || (await isState(`${statePath}.old`)) || !holdsSomething(path);
  if (!force && !ours)
    throw new TargetError('it exists and no earlier run of batch made it; --force overwrites it');
  if (force)
    for (const each of [`${statePath}.old`, `${path}.old`, statePath, path])
      await rm(each, { force: true });
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

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

function holdsSomething(path: string): boolean {
  return existsSync(path) && statSync(path).size > 0;
}
