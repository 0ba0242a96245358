import type { Stats } from 'node:fs';
import { open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { describeWrite } from './describe-write.ts';
import { UsageError } from './exit-codes.ts';

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed to the disk, then renamed. Links are followed
 * and a file that is there keeps its mode; what is no file (a named pipe, a device) is written into.
 * @throws UsageError when that cannot be done.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const before = await stat(path).catch(noneIfMissing);
    if (before && !before.isFile()) await writeInto(path, content);
    else await replace(await followLinks(path), content, before);
  } catch (error) {
    throw new UsageError(describeWrite(path, error as NodeJS.ErrnoException));
  }
}

async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

async function replace(
  path: string,
  content: string | Uint8Array,
  before: Stats | null,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w', before?.mode ?? 0o666);
    try {
      // The mask of the process has narrowed the mode that was asked for.
      if (before) await file.chmod(before.mode & 0o777);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The place that a path means in the end, also where a link leads to nothing yet. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    noneIfMissing(error as NodeJS.ErrnoException);
    const link = await readlink(path).catch(() => null);
    return link === null ? path : followLinks(resolve(dirname(path), link));
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
