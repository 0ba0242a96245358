import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { readState, type StateEntry, type StateHead } from './state.ts';

/** The results of a file that was set aside, by the name of their unit. */
export interface Earlier {
  readonly entries: ReadonlyMap<string, StateEntry>;
  /** The bytes of a unit's result, if it is there under that hash. */
  readonly take: (
    key: string,
    hash: string,
  ) => Promise<{ readonly entry: StateEntry; readonly bytes: Uint8Array } | null>;
  readonly close: () => Promise<void>;
}

/** No file was set aside. */
export const NOTHING_EARLIER: Earlier = {
  entries: new Map(),
  take: async () => null,
  close: async () => {},
};

/** Where a result file is set aside: under the name of its state, for a user's own copy may well be called `.old`. */
export function asidePathOf(statePath: string): string {
  return `${statePath}.results`;
}

/**
 * Opens the file that was set aside. An interruption can leave half of the pair (result, state): while setting
 * aside, the result goes first, so it is put back; while tidying up, the state goes first, so the rest is removed.
 * Results begin at byte `begin`, after the head line of CSV.
 */
export async function readEarlier(
  path: string,
  statePath: string,
  head: StateHead,
  begin: number,
): Promise<Earlier> {
  const [oldPath, oldState] = [asidePathOf(statePath), `${statePath}.old`];
  if (!existsSync(oldPath)) return NOTHING_EARLIER;
  if (!existsSync(oldState)) {
    if (existsSync(path)) await rm(oldPath);
    else await rename(oldPath, path);
    return NOTHING_EARLIER;
  }
  const state = await readState(oldState, head);
  const starts = new Map<StateEntry, number>();
  const entries = new Map<string, StateEntry>();
  for (const [at, entry] of (state?.entries ?? []).entries()) {
    starts.set(entry, state?.entries[at - 1]?.e ?? begin);
    entries.set(entry.k, entry);
  }
  const file = await open(oldPath, 'r');
  return {
    entries,
    take: async (key, hash) => {
      const entry = entries.get(key);
      if (!entry || entry.h !== hash || entry.e === undefined) return null;
      const start = starts.get(entry) as number;
      const bytes = new Uint8Array(entry.e - start);
      for (let done = 0; done < bytes.length; ) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done);
        if (bytesRead === 0) return null;
        done += bytesRead;
      }
      return { entry, bytes };
    },
    close: () => file.close(),
  };
}
