import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { describeWrite } from './describe-write.ts';

/** Writes to a stream with backpressure; `closed` turns true when the reader has gone (`| head`). */
export interface Output {
  /** Writes text, or bytes of UTF-8. @throws OutputError when this or an earlier write failed. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly closed: () => boolean;
  /** Waits until all is written. @throws OutputError when something could not be. */
  readonly finish: () => Promise<void>;
}

/** Results that could not be written, such as on a full disk: one line for stderr. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Wraps stdout. A reader that goes away ends the run quietly; any other error is thrown at the next write, or at the end. */
export function createOutput(stream: Writable): Output {
  let closed = false;
  let broken: OutputError | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') closed = true;
    else broken ??= new OutputError(describeWrite('standard output', error), { cause: error });
  });
  const check = () => {
    if (broken) throw broken;
  };
  return {
    closed: () => closed,
    write: async (text) => {
      check();
      if (closed || text.length === 0) return;
      if (!stream.write(text)) await roomIn(stream);
      check();
    },
    finish: async () => {
      // The error of the last write comes before the end of an empty one that follows it.
      if (!closed && !broken) await new Promise<void>((done) => stream.write('', () => done()));
      check();
    },
  };
}

/** Waits until a stream takes more or is closed, and leaves no listener behind: there may be millions of writes. */
async function roomIn(stream: Writable): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(
    () => {},
  );
  over.abort();
}
