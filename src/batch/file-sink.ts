import { copyFile, type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { Unit } from '../input/units.ts';
import { asidePathOf, NOTHING_EARLIER, readEarlier } from './earlier-file.ts';
import { createGroupCommit } from './group-commit.ts';
import { release } from './release.ts';
import { type Finished, isSame, keyOf, type Settled, type Sink, toEntry } from './sink.ts';
import {
  appendEntries,
  readState,
  replaceState,
  type StateEntry,
  type StateHead,
} from './state.ts';

/** Where a result file lives and what goes before its first result. */
export interface FileSinkOptions {
  readonly path: string;
  readonly head: StateHead;
  /** The head line of CSV, or nothing. */
  readonly intro: string;
  readonly retryFailed: boolean;
}

/** A result on its way to the disk; its entry says where it ends. */
interface Append {
  readonly bytes: Uint8Array;
  readonly entry: StateEntry;
}

const NOTHING = new Uint8Array();

/** The state file of a result file. */
export function statePathOf(path: string): string {
  return `${path}.state`;
}

/**
 * One file of results (NDJSON or CSV) in input order. State entries are written only after the lines they
 * speak of are on the disk, so that after any interruption the file is cut to its last known line and continued.
 * When an article in the middle has changed, the file is set aside and its other lines are copied over.
 */
export async function openFileSink(options: FileSinkOptions): Promise<Sink> {
  const { path, head, intro } = options;
  const statePath = statePathOf(path);
  const asidePath = asidePathOf(statePath);
  const begin = Buffer.byteLength(intro);
  let earlier = await readEarlier(path, statePath, head, begin);
  const state = await readState(statePath, head);
  let out = await open(path, 'a').then(async (file) => {
    await file.close();
    return open(path, 'r+');
  });
  const { size } = await out.stat();
  const cut = (state?.entries ?? []).findIndex(({ e }) => e === undefined || e > size);
  /** What the file holds already; `at` units of it have been met again, up to byte `end`. */
  let kept = size < begin ? [] : (state?.entries ?? []).slice(0, cut < 0 ? undefined : cut);
  let at = 0;
  let end = begin;
  let log = await restart();
  const hashes = new Map<string, string>();
  for (const { k, h, f } of [...earlier.entries.values(), ...kept])
    if (h !== null && !(f !== undefined && options.retryFailed)) hashes.set(k, h);
  const commits = createGroupCommit<Append>(
    async (appends) => {
      const [first] = appends as readonly [Append];
      const block = Buffer.concat(appends.map(({ bytes }) => bytes));
      await writeAt(out, block, (first.entry.e as number) - first.bytes.length);
      for (const { bytes } of appends) release(bytes);
      release(block);
      await out.datasync();
      await appendEntries(
        log,
        appends.map(({ entry }) => entry),
      );
    },
    ({ bytes }) => bytes.length,
  );

  /** Cuts both files to what is kept. */
  async function restart(): Promise<FileHandle> {
    const last = kept.at(-1)?.e ?? begin;
    await out.truncate(last);
    if (kept.length === 0) await out.write(intro, 0);
    return replaceState(statePath, head, kept);
  }

  /** Leaves the old file from here on: the units that follow are not those it holds. */
  async function diverge(): Promise<void> {
    await log.close();
    if (earlier === NOTHING_EARLIER) {
      await out.close();
      await rename(path, asidePath);
      await rename(statePath, `${statePath}.old`);
      earlier = await readEarlier(path, statePath, head, begin);
      await copyFile(asidePath, path);
      out = await open(path, 'r+');
    }
    kept = kept.slice(0, at);
    log = await restart();
  }

  async function append(unit: Unit, bytes: Uint8Array, entry: StateEntry): Promise<void> {
    end += bytes.length;
    await commits.add({ bytes, entry: { ...entry, k: keyOf(unit), e: end } });
  }

  async function accept({ unit, outcome, again }: Finished): Promise<Settled> {
    const next = kept[at];
    if (next && isSame(next, unit, outcome)) {
      at++;
      end = next.e as number;
      return { entry: next, earlier: true };
    }
    if (next) await diverge();
    at = kept.length;
    if (outcome.kind === 'same') {
      const found = await earlier.take(keyOf(unit), outcome.hash);
      if (found) {
        await append(unit, found.bytes, found.entry);
        return { entry: found.entry, earlier: true };
      }
    }
    const fresh = outcome.kind === 'same' ? await again() : outcome;
    if (fresh.kind === 'same') throw new Error(`${keyOf(unit)}: changed while it was read`);
    const entry = toEntry(unit, fresh);
    await append(unit, fresh.kind === 'done' ? fresh.output : NOTHING, entry);
    return { entry, earlier: false };
  }

  return {
    expected: (unit) => hashes.get(keyOf(unit)),
    accept,
    finish: async () => {
      await commits.settle();
      if (at < kept.length) {
        kept = kept.slice(0, at);
        await log.close();
        log = await restart();
      }
      await out.sync();
      await log.sync();
      await out.close();
      await log.close();
      await earlier.close();
      await rm(`${statePath}.old`, { force: true });
      await rm(asidePath, { force: true });
    },
  };
}

async function writeAt(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
