import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { gunzip } from './gunzip.ts';

/** Bytes read from disk at a time. */
const CHUNK = 256 * 1024;

/**
 * Opens a file (or a named pipe) as decompressed bytes.
 * @throws Error for anything that is neither, such as a device; file system errors; see `gunzip`.
 */
export async function openFile(
  path: string,
  harmless: number,
): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; readonly size: number }> {
  const found = await stat(path);
  if (found.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (!found.isFile() && !found.isFIFO()) throw new Error('is neither a file nor a pipe');
  return {
    bytes: gunzip(createReadStream(path, { highWaterMark: CHUNK }), harmless),
    size: found.size,
  };
}

/** Reads a file as a whole, decompressed. @throws Error when it is larger than `maxSize` bytes. */
export async function readFileBytes(path: string, maxSize: number): Promise<Uint8Array> {
  const { bytes, size } = await openFile(path, maxSize);
  if (size > maxSize) throw tooLarge(size, maxSize);
  return readWhole(bytes, maxSize);
}

/** Gathers a stream of bytes. @throws Error as soon as it is larger than `maxSize` bytes. */
export async function readWhole(
  stream: AsyncIterable<Uint8Array>,
  maxSize: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge(size, maxSize);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

/** The error of an input that is over the limit (bytes). */
export function tooLarge(size: number, maxSize: number): Error {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return new Error(
    `is larger (${megabytes(size)}) than the limit of ${megabytes(maxSize)}; split it, or raise --max-size`,
  );
}
