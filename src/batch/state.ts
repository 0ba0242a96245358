import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import type { WorkSettings } from './work.ts';

/** What is remembered of one unit, in the short keys of the state file. */
export interface StateEntry {
  /** The unit's name. */
  readonly k: string;
  /** Hash of its bytes; null when they could not be read. */
  readonly h: string | null;
  /** Names and quotes found. */
  readonly n?: number;
  readonly q?: number;
  /** Why it failed, and the id of its record if it has one. */
  readonly f?: string;
  readonly i?: string;
  /** Result folder: the file of its result, relative to the folder. */
  readonly o?: string;
  /** Result file: where its lines end, in bytes. */
  readonly e?: number;
}

/** The state of an earlier run: only what a run with the same settings may build on. */
export interface State {
  readonly entries: readonly StateEntry[];
  /** Length of the state file up to its last whole line, in bytes. */
  readonly size: number;
}

/** The first line of a state file. */
export interface StateHead {
  readonly state: 1;
  /** Hash of the tool's version and of all settings that decide the results. */
  readonly made: string;
}

/** The mark of a state file: another version of the tool or other settings give another. */
export function makeHead(version: string, settings: WorkSettings): StateHead {
  const { maxSize, ...decisive } = settings;
  const made = createHash('sha256')
    .update(JSON.stringify([version, decisive]))
    .digest('hex');
  return { state: 1, made: made.slice(0, 32) };
}

/** Reads a state file: null when there is none, no entries when it was made with another head; a torn end is left off. */
export async function readState(path: string, head: StateHead): Promise<State | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const lines = text.split('\n').slice(0, -1);
  const entries: StateEntry[] = [];
  let size = 0;
  for (const [at, line] of lines.entries()) {
    const value = parse(line) as (Partial<StateHead> & Partial<StateEntry>) | null;
    if (at === 0 && value?.made !== head.made) return { entries: [], size: 0 };
    if (at > 0 && typeof value?.k !== 'string') break;
    if (at > 0) entries.push(value as StateEntry);
    size += Buffer.byteLength(line) + 1;
  }
  return { entries, size };
}

/** The names of the results that a state file of a folder speaks of, with whatever settings they were made. */
export async function readOutputs(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const name = (parse(line) as Partial<StateEntry> | null)?.o;
    return typeof name === 'string' ? [name] : [];
  });
}

/** Whether a file is a state file of this tool. */
export async function isState(path: string): Promise<boolean> {
  try {
    const [first = ''] = (await readFile(path, 'utf8')).split('\n', 1);
    return (parse(first) as Partial<StateHead> | null)?.state === 1;
  } catch {
    return false;
  }
}

/** Opens a state file to append to, cut to `size` bytes; an empty one gets its head. */
export async function openState(path: string, head: StateHead, size: number): Promise<FileHandle> {
  const file = await open(path, 'a');
  await file.truncate(size);
  if (size === 0) await file.appendFile(`${JSON.stringify(head)}\n`);
  return file;
}

/** Writes a state file anew, whole or not at all, and leaves it open to append to. */
export async function replaceState(
  path: string,
  head: StateHead,
  entries: readonly StateEntry[],
): Promise<FileHandle> {
  const file = await openState(`${path}.tmp`, head, 0);
  await appendEntries(file, entries);
  await rename(`${path}.tmp`, path);
  return file;
}

/** Appends entries to an open state file. */
export async function appendEntries(
  file: FileHandle,
  entries: readonly StateEntry[],
): Promise<void> {
  await file.appendFile(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
