/** How much may be under way at once. */
export interface Room {
  readonly items: number;
  readonly weight: number;
}

/** An item with what became of it. */
export interface Mapped<T, R> {
  readonly item: T;
  readonly result: R;
}

/** An item under way: `end` gives its result, or throws what went wrong, once there is one. */
interface UnderWay<T, R> {
  readonly item: T;
  readonly weight: number;
  end: (() => R) | null;
}

/**
 * Maps items with several runs at once and gives the results in the order of the items. It reads
 * ahead only as far as there is room (one item always fits), and gives a result as soon as it is
 * the next in order, even while the source is silent. @throws what the source or a run threw.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  room: Room,
  weigh: (item: T) => number,
): AsyncGenerator<Mapped<T, R>> {
  const source = items[Symbol.asyncIterator]();
  const queue: UnderWay<T, R>[] = [];
  let weight = 0;
  let reading = false;
  let ended = false;
  /** Throws what the source threw, if it did. */
  let check = () => {};
  // One promise for each result that is waited for, however much happens meanwhile: long runs stay small for it.
  let wake = () => {};
  const begin = (item: T) => {
    const one: UnderWay<T, R> = { item, weight: weigh(item), end: null };
    queue.push(one);
    weight += one.weight;
    const settle = (end: () => R) => {
      one.end = end;
      if (one === queue[0]) wake();
    };
    run(item).then(
      (result) => settle(() => result),
      (error: unknown) => settle(() => rethrow(error)),
    );
  };
  const read = () => {
    const hasRoom = queue.length === 0 || (queue.length < room.items && weight < room.weight);
    if (reading || ended || !hasRoom) return;
    reading = true;
    source.next().then(
      ({ done, value }) => {
        reading = false;
        if (done || ended) {
          ended = true;
          wake();
        } else {
          begin(value);
          read();
        }
      },
      (error: unknown) => {
        ended = true;
        check = () => rethrow(error);
        wake();
      },
    );
  };
  try {
    for (;;) {
      read();
      const head = queue[0];
      if (head?.end) {
        queue.shift();
        weight -= head.weight;
        yield { item: head.item, result: head.end() };
        continue;
      }
      if (!head && ended) return check();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    ended = true;
    // The source may be in the middle of waiting for input: it is told to end, not waited for.
    source.return?.(undefined)?.catch(() => {});
  }
}

function rethrow(error: unknown): never {
  throw error;
}
