import { existsSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { InputPath } from '../input/expand-inputs.ts';
import { fileBehind, isSameFile } from '../input/same-file.ts';
import { asidePathOf } from './earlier-file.ts';
import { isFailuresFile } from './failures-file.ts';
import { statePathOf } from './file-sink.ts';
import { folderStatePath } from './folder-sink.ts';
import { isState } from './state.ts';
import { isInside, type Target, TargetError } from './target.ts';

/** What a batch reads: the operands and the inputs behind them, the file of the user's names, the descriptor of stdin. */
export interface Reading {
  readonly operands: readonly string[];
  readonly inputs: () => AsyncIterable<InputPath>;
  readonly names: string | undefined;
  readonly stdin: number | undefined;
}

/** Makes sure that nothing of the user's is overwritten. @throws TargetError that says what is in the way. */
export async function guardTarget(target: Target, reading: Reading, force: boolean): Promise<void> {
  const { kind, path, failuresPath } = target;
  if (kind === 'folder') refuseInside(path, reading.operands);
  else await guardResults(path, reading, force);
  const isOwn = await isFailuresFile(failuresPath);
  await guardFile(failuresPath, failuresPath, isOwn, reading, force);
}

/** Removes what an earlier run knows and, if it is one file, has written, so that all begins again. */
export async function clearTarget({ kind, path }: Target): Promise<void> {
  const statePath = statePathOf(path);
  const all =
    kind === 'folder'
      ? [folderStatePath(path)]
      : [`${statePath}.old`, asidePathOf(statePath), statePath, path];
  for (const each of all) await rm(each, { force: true });
}

function refuseInside(folder: string, operands: readonly string[]): void {
  for (const operand of operands)
    if (operand !== '-' && isInside(realPath(operand), realPath(folder)))
      throw new TargetError(`the input ${operand} lies inside it; choose another folder`);
}

async function guardResults(path: string, reading: Reading, force: boolean): Promise<void> {
  const statePath = statePathOf(path);
  const hasState = await isState(statePath);
  await guardFile(statePath, statePath, hasState, reading, force);
  const isOwn = hasState || (await isState(`${statePath}.old`));
  await guardFile('it', path, isOwn, reading, force);
}

/**
 * Guards one file that is to be written. One that a batch made may be named among the inputs, as a shell's `*.ndjson`
 * does, and is left out of them; but not alone, and one that the user made is never read and overwritten.
 */
async function guardFile(
  name: string,
  path: string,
  isOwn: boolean,
  reading: Reading,
  force: boolean,
): Promise<void> {
  const file = fileBehind(path);
  if (!file?.isFile()) return;
  const { operands, names, stdin } = reading;
  const isIt = (place: string | number | undefined) =>
    place !== undefined && isSameFile(file, fileBehind(place));
  const same = operands.filter((operand) => isIt(operand === '-' ? stdin : operand));
  const isInput = same.length > 0 && (!isOwn || same.length === operands.length);
  if (isInput) throw new TargetError(`${name} is one of the inputs; choose another file`);
  if (isIt(names)) throw new TargetError(`${name} is the file of --names; choose another file`);
  if (isOwn || file.size === 0n) return;
  if (!force)
    throw new TargetError(
      `${name} exists and no earlier run of batch made it; --force overwrites it`,
    );
  for await (const input of reading.inputs())
    if ('path' in input && input.path !== '-' && isIt(input.path))
      throw new TargetError(`${name} is one of the inputs; choose another file`);
}

/** The path without links, as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const whole = resolve(path);
  const folder = dirname(whole);
  return folder === whole ? whole : join(realPath(folder), basename(whole));
}
