import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Unit } from '../input/units.ts';
import { failForeign, isInTheWay } from './foreign-file.ts';
import { createGroupCommit } from './group-commit.ts';
import { openMadeFiles } from './made-files.ts';
import { createOutputNames } from './output-name.ts';
import { release } from './release.ts';
import { type Finished, isSame, keyOf, type Settled, type Sink, toEntry } from './sink.ts';
import {
  appendEntries,
  openState,
  readOutputs,
  readState,
  type StateEntry,
  type StateHead,
} from './state.ts';
import type { Outcome } from './work.ts';

/** The folder inside the output folder that holds what is not a result. */
const OWN_FOLDER = '.article-nlp';

/** Where a folder of results lives. */
export interface FolderSinkOptions {
  readonly path: string;
  readonly head: StateHead;
  readonly retryFailed: boolean;
  /** Whether files that no batch made are overwritten. */
  readonly force: boolean;
}

/** What became of a unit that was worked on. */
type Fresh = Exclude<Outcome, { kind: 'same' }>;

/** The state file of a folder of results. */
export function folderStatePath(path: string): string {
  return join(path, OWN_FOLDER, 'state.ndjson');
}

/** Where a folder's list of failures is drafted. */
export function folderDraftPath(path: string): string {
  return join(path, OWN_FOLDER, 'failures.tmp');
}

/** A result on its way to the disk; nulls for an article that failed. `stale` is the file of its result before. */
interface Write {
  readonly entry: StateEntry;
  readonly name: string | null;
  readonly text: Uint8Array | null;
  readonly stale: string | null;
}

/**
 * A folder of results, one JSON file an article, each written whole: temporary file, flush, rename, flush of the folder, then
 * the state. The names are noted before the renames, so that after any interruption the folder's own files are known.
 */
export async function openFolderSink(options: FolderSinkOptions): Promise<Sink> {
  const { path, head, retryFailed, force } = options;
  const own = join(path, OWN_FOLDER);
  await mkdir(own, { recursive: true });
  for (const name of await readdir(own)) if (name.endsWith('.tmp')) await rm(join(own, name));
  const made = await openMadeFiles(join(own, 'made.ndjson'), () =>
    readOutputs(folderStatePath(path)),
  );
  const state = await readState(folderStatePath(path), head);
  const log = await openState(folderStatePath(path), head, state?.size ?? 0);
  const known = new Map((state?.entries ?? []).map((entry) => [entry.k, entry]));
  const nameOutput = createOutputNames();
  const folders = new Set<string>();
  let temporary = 0;

  /** Writes a result to a temporary file; gives its path. */
  async function writeDraft({ text }: Write): Promise<string | null> {
    if (text === null) return null;
    const draft = join(own, `${++temporary}.tmp`);
    const file = await open(draft, 'w');
    try {
      await file.writeFile(text);
      await file.datasync();
    } finally {
      await file.close();
    }
    release(text);
    return draft;
  }

  async function place({ name, stale }: Write, draft: string | null): Promise<void> {
    if (stale !== null) await rm(join(path, stale), { force: true });
    if (name === null || draft === null) return;
    const target = join(path, name);
    const folder = dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await rename(draft, target);
  }

  const commits = createGroupCommit<Write>(
    async (writes) => {
      const [drafts] = await Promise.all([
        Promise.all(writes.map(writeDraft)),
        made.add(writes.flatMap(({ name }) => (name === null ? [] : [name]))),
      ]);
      await Promise.all(writes.map((write, at) => place(write, drafts[at] ?? null)));
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

  /** The name of a result's file; a result that would destroy a file of the user's becomes a failure. */
  async function nameResult(
    unit: Unit,
    fresh: Fresh,
  ): Promise<{ fresh: Fresh; name: string | null }> {
    if (fresh.kind === 'failed' || unit.kind === 'failed') return { fresh, name: null };
    const name = nameOutput(unit.place, unit.kind === 'record' ? fresh.id : null);
    const target = join(path, name);
    if (force || made.has(name) || !(await isInTheWay(target, fresh.output)))
      return { fresh, name };
    return { fresh: failForeign(unit, target), name: null };
  }

  async function accept({ unit, outcome, again }: Finished): Promise<Settled> {
    const before = known.get(keyOf(unit));
    if (
      before &&
      isSame(before, unit, outcome) &&
      (before.o === undefined || nameOutput.claim(before.o))
    )
      return { entry: before, earlier: true };
    const worked = outcome.kind === 'same' ? await again() : outcome;
    if (worked.kind === 'same') throw new Error(`${keyOf(unit)}: changed while it was read`);
    const { fresh, name } = await nameResult(unit, worked);
    const stale = before?.o !== undefined && nameOutput.claim(before.o) ? before.o : null;
    const entry = { ...toEntry(unit, fresh), ...(name === null ? {} : { o: name }) };
    const text = fresh.kind === 'done' ? fresh.output : null;
    await commits.add({ entry, name, text, stale });
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
      await made.close();
    },
  };
}

/** Makes renames in a folder durable, where the system can (not on Windows). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
