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

/**
 * Maps items with several runs at once and gives the results in the order of the items. It reads
 * ahead only as far as there is room (one item always fits), and gives a result as soon as it is
 * the next in order, even while the source is silent.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  room: Room,
  weigh: (item: T) => number,
): AsyncGenerator<Mapped<T, R>> {
  const source = items[Symbol.asyncIterator]();
  const queue: { readonly item: T; readonly weight: number; readonly done: Promise<R> }[] = [];
  let weight = 0;
  let ended = false;
  let next: Promise<{ readonly input: IteratorResult<T> }> | null = null;
  try {
    for (;;) {
      const hasRoom = queue.length === 0 || (queue.length < room.items && weight < room.weight);
      if (!ended && hasRoom) next ??= source.next().then((input) => ({ input }));
      const head = queue[0];
      if (!head && !next) return;
      const first = await Promise.race([
        ...(head ? [head.done.then((result) => ({ result }))] : []),
        ...(next ? [next] : []),
      ]);
      if ('input' in first) {
        next = null;
        if (first.input.done) ended = true;
        else {
          const item = first.input.value;
          const entry = { item, weight: weigh(item), done: run(item) };
          entry.done.catch(() => {});
          queue.push(entry);
          weight += entry.weight;
        }
      } else if (head) {
        queue.shift();
        weight -= head.weight;
        yield { item: head.item, result: first.result };
      }
    }
  } finally {
    // The source may be in the middle of waiting for input: it is told to end, not waited for.
    source.return?.(undefined)?.catch(() => {});
  }
}
