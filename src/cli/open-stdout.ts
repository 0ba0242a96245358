import { createWriteStream, fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';

const STDOUT = 1;

/**
 * The stream to write results to. When stdout is a file, Node's own stream takes a write that the system cuts short
 * for a whole one, so that the end of a result would be lost without an error on a disk that has just become full.
 */
export function openStdout(): Writable {
  return fstatSync(STDOUT).isFile()
    ? createWriteStream('', { fd: STDOUT, autoClose: false })
    : process.stdout;
}
