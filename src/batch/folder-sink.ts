import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGroupCommit } from './group-commit.ts';
import { createOutputNames } from './output-name.ts';
import { release } from './release.ts';
import { type Finished, isSame, keyOf, type Settled, type Sink, toEntry } from './sink.ts';
import { appendEntries, openState, readState, type StateEntry, type StateHead } from './state.ts';

/** The folder inside the output folder that holds what is not a result. */
const OWN_FOLDER = '.article-nlp';

/** Where a folder of results lives. */
export interface FolderSinkOptions {
  readonly path: string;
  readonly head: StateHead;
  readonly retryFailed: boolean;
}

/** The state file of a folder of results. */
export function folderStatePath(path: string): string {
  return join(path, OWN_FOLDER, 'state.ndjson');
}

/** A result on its way to the disk; nulls for an article that failed. `stale` is the file of its result before. */
interface Write {
  readonly entry: StateEntry;
  readonly name: string | null;
  readonly text: Uint8Array | null;
  readonly stale: string | null;
}

/** A folder of results, one JSON file an article, each written whole: temporary file, flush, rename, flush of the folder, then the state. */
export async function openFolderSink(options: FolderSinkOptions): Promise<Sink> {
  const { path, head, retryFailed } = options;
  const own = join(path, OWN_FOLDER);
  await mkdir(own, { recursive: true });
  for (const name of await readdir(own)) if (name.endsWith('.tmp')) await rm(join(own, name));
  const state = await readState(folderStatePath(path), head);
  const log = await openState(folderStatePath(path), head, state?.size ?? 0);
  const known = new Map((state?.entries ?? []).map((entry) => [entry.k, entry]));
  const nameOutput = createOutputNames();
  const folders = new Set<string>();
  let temporary = 0;

  async function write({ name, text, stale }: Write): Promise<void> {
    if (stale !== null) await rm(join(path, stale), { force: true });
    if (name === null || text === null) return;
    const target = join(path, name);
    const folder = dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    const draft = join(own, `${++temporary}.tmp`);
    const file = await open(draft, 'w');
    try {
      await file.writeFile(text);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    release(text);
  }

  const commits = createGroupCommit<Write>(
    async (writes) => {
      await Promise.all(writes.map(write));
      const touched = new Set(
        writes.flatMap(({ name }) => (name ? [dirname(join(path, name))] : [])),
      );
      await Promise.all([...touched].map(syncFolder));
      await appendEntries(
        log,
        writes.map(({ entry }) => entry),
      );
    },
    ({ text }) => text?.length ?? 0,
  );

  async function accept({ unit, outcome, again }: Finished): Promise<Settled> {
    const before = known.get(keyOf(unit));
    if (
      before &&
      isSame(before, unit, outcome) &&
      (before.o === undefined || nameOutput.claim(before.o))
    )
      return { entry: before, earlier: true };
    const fresh = outcome.kind === 'same' ? await again() : outcome;
    if (fresh.kind === 'same') throw new Error(`${keyOf(unit)}: changed while it was read`);
    const result = fresh.kind === 'done' ? fresh : null;
    const name =
      result && unit.kind !== 'failed'
        ? nameOutput(unit.place, unit.kind === 'record' ? result.id : null)
        : null;
    const stale = before?.o !== undefined && nameOutput.claim(before.o) ? before.o : null;
    const entry = { ...toEntry(unit, fresh), ...(name === null ? {} : { o: name }) };
    await commits.add({ entry, name, text: result?.output ?? null, stale });
    return { entry, earlier: false };
  }

  return {
    expected: (unit) => {
      const entry = known.get(keyOf(unit));
      if (!entry || entry.h === null) return undefined;
      if (entry.f !== undefined) return retryFailed ? undefined : entry.h;
      return entry.o !== undefined && existsSync(join(path, entry.o)) ? entry.h : undefined;
    },
    accept,
    finish: async () => {
      await commits.settle();
      await log.sync();
      await log.close();
    },
  };
}

/** Makes renames in a folder durable, where the system can (not on Windows). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
