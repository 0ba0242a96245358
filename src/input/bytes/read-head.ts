import { open } from 'node:fs/promises';

/** The first `most` bytes of a file, or all of it when it is shorter. @throws file system errors */
export async function readHead(path: string, most: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
