import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes to a stream with backpressure; `closed` turns true when the reader has gone (`| head`). */
export interface Output {
  /** Writes text, or bytes of UTF-8. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly closed: () => boolean;
}

/** Wraps stdout. A reader that goes away ends the run quietly; any other error is thrown at the next write. */
export function createOutput(stream: Writable): Output {
  let closed = false;
  let broken: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') broken = error;
  });
  return {
    closed: () => closed,
    write: async (text) => {
      if (broken) throw broken;
      if (closed || text.length === 0) return;
      if (!stream.write(text))
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {});
    },
  };
}
