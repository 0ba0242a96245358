import { Readable } from 'node:stream';

/** Compressed text seldom grows more than twenty times; past this a file is taken for a bomb. */
const MOST_GROWTH = 200;

/**
 * Passes bytes through, decompressing them when they start with gzip's mark.
 * @throws Error when more than `harmless` bytes come out and they are over 200 times what went in (a compressed bomb), or when the data is damaged.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  harmless: number,
): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  let next = await source.next();
  while (!next.done) {
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    if (head.length >= 2) break;
    next = await source.next();
  }
  let read = 0;
  const all = (async function* () {
    read += head.length;
    if (head.length > 0) yield head;
    for (let more = await source.next(); !more.done; more = await source.next()) {
      read += more.value.length;
      yield more.value;
    }
  })();
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* all;
    return;
  }
  const { createGunzip } = await import('node:zlib');
  const unzip = createGunzip();
  const input = Readable.from(all, { objectMode: false });
  input.on('error', (error) => unzip.destroy(error));
  let written = 0;
  try {
    for await (const chunk of input.pipe(unzip) as AsyncIterable<Uint8Array>) {
      written += chunk.length;
      if (written > harmless && written > read * MOST_GROWTH)
        throw new Error(
          'decompresses to more than 200 times its size; refused unless --max-size allows it',
        );
      yield chunk;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) throw new Error(`is damaged gzip data (${message})`);
    throw error;
  } finally {
    input.destroy();
  }
}
