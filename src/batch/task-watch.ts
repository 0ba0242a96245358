/** Longest pause between two looks at what the threads are at, in milliseconds. */
const LONGEST_PAUSE = 250;

/** What is known of the task of one slot; `seen` is the count at the last change, at the time `since`. */
interface Watched {
  stop: AbortController;
  busy: boolean;
  seen: number;
  since: number;
}

/**
 * Watches the tasks of a pool by their counts of begun pieces, in shared memory by slot: a task whose count stands still for
 * longer than `timeout` (milliseconds) is aborted. One that has not begun any piece is still reading its models.
 */
export class TaskWatch {
  readonly #begun: Int32Array;
  readonly #timeout: number;
  readonly #watched: readonly Watched[];
  readonly #timer: NodeJS.Timeout;

  constructor(begun: Int32Array, timeout: number) {
    this.#begun = begun;
    this.#timeout = timeout;
    this.#watched = Array.from(begun, () => ({
      stop: new AbortController(),
      busy: false,
      seen: 0,
      since: 0,
    }));
    this.#timer = setInterval(() => this.#look(), Math.min(LONGEST_PAUSE, timeout / 4));
    this.#timer.unref();
  }

  /** A task begins in a slot: what aborts it. */
  begin(slot: number): AbortSignal {
    Atomics.store(this.#begun, slot, 0);
    const watched = this.#watched[slot] as Watched;
    if (watched.stop.signal.aborted) watched.stop = new AbortController();
    watched.busy = true;
    watched.seen = 0;
    return watched.stop.signal;
  }

  /** The task of a slot has ended. */
  end(slot: number): void {
    (this.#watched[slot] as Watched).busy = false;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    for (const [slot, watched] of this.#watched.entries()) {
      const count = Atomics.load(this.#begun, slot);
      if (count !== watched.seen) {
        watched.seen = count;
        watched.since = now;
      } else if (watched.busy && count > 0 && now - watched.since >= this.#timeout)
        watched.stop.abort();
    }
  }
}
