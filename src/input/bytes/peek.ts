/** The beginning of a stream of bytes, and all of it, the beginning included. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Looks at the first `most` bytes of a stream (in whole chunks), or at all of it when it is shorter. */
export async function peek(stream: AsyncIterable<Uint8Array>, most: number): Promise<Peeked> {
  const source = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < most) {
    const next = await source.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  const bytes = (async function* () {
    yield* chunks;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  return { head: Buffer.concat(chunks), bytes };
}
