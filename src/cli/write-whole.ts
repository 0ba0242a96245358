import { open, rename, rm } from 'node:fs/promises';
import { describe } from '../input/expand-inputs.ts';
import { UsageError } from './exit-codes.ts';

/** Writes a file whole or not at all: a temporary file beside it, flushed to the disk, then renamed. @throws UsageError when that cannot be done. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UsageError(`${path}: cannot be written: ${describe(error as NodeJS.ErrnoException)}`);
  }
}
