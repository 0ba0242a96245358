/** Runs `commit` over what has gathered while the one before it was running: many small writes share one flush to the disk. */
export interface GroupCommit<T> {
  /** Adds an item; waits when too many have gathered. @throws what `commit` threw. */
  readonly add: (item: T) => Promise<void>;
  /** Waits until all is committed. @throws what `commit` threw. */
  readonly settle: () => Promise<void>;
}

const MOST_GATHERED = 64;
const MOST_BYTES = 8_000_000;

/** Makes a group commit; items are committed in order. `weigh` gives the bytes that an item holds. */
export function createGroupCommit<T>(
  commit: (items: readonly T[]) => Promise<void>,
  weigh: (item: T) => number,
): GroupCommit<T> {
  let gathered: T[] = [];
  let bytes = 0;
  let running: Promise<void> | null = null;
  let broken: { readonly error: unknown } | null = null;
  const start = () => {
    if (running || gathered.length === 0 || broken) return;
    const items = gathered;
    gathered = [];
    bytes = 0;
    running = commit(items)
      .catch((error: unknown) => {
        broken = { error };
      })
      .then(() => {
        running = null;
        start();
      });
  };
  const check = () => {
    if (broken) throw broken.error;
  };
  return {
    add: async (item) => {
      check();
      gathered.push(item);
      bytes += weigh(item);
      start();
      while (running && (gathered.length >= MOST_GATHERED || bytes >= MOST_BYTES)) await running;
    },
    settle: async () => {
      while (running) await running;
      check();
    },
  };
}
