import { open, readFile, rename } from 'node:fs/promises';

/**
 * The names of the results that batches made in a folder. They are kept beside the state, which a run with other options
 * begins anew: what is not among them is the user's.
 */
export interface MadeFiles {
  readonly has: (name: string) => boolean;
  /** Notes names. They are on the disk when it returns: a run that is killed before it says more knows its own files again. */
  readonly add: (names: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the list at `path`; where there is none yet, it begins with the names that `earlier` gives. */
export async function openMadeFiles(
  path: string,
  earlier: () => Promise<readonly string[]>,
): Promise<MadeFiles> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const whole = text?.slice(0, text.lastIndexOf('\n') + 1) ?? toLines(await earlier());
  const made = new Set(whole.split('\n').slice(0, -1).map(parse));
  const place = text === null ? `${path}.tmp` : path;
  const file = await open(place, 'a');
  await file.truncate(text === null ? 0 : Buffer.byteLength(whole));
  if (text === null) {
    await file.appendFile(whole);
    await file.datasync();
    await rename(place, path);
  }
  return {
    has: (name) => made.has(name),
    add: async (names) => {
      const fresh = names.filter((name) => !made.has(name));
      if (fresh.length === 0) return;
      for (const name of fresh) made.add(name);
      await file.appendFile(toLines(fresh));
      await file.datasync();
    },
    close: () => file.close(),
  };
}

function toLines(names: readonly string[]): string {
  return names.map((name) => `${JSON.stringify(name)}\n`).join('');
}

/** A line that a power cut spoiled names nothing. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
