import { readFileSync } from 'node:fs';
import { decode } from '../input/bytes/decode.ts';
import { describe } from '../input/expand-inputs.ts';
import { parseNames } from '../input/parse-names.ts';
import type { UserName } from '../types.ts';
import { UsageError } from './exit-codes.ts';

/** Reads the file of `--names`. @throws UsageError that names the file and what is wrong. */
export function readNames(path: string): UserName[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`--names ${path}: ${describe(error as NodeJS.ErrnoException)}`);
  }
  try {
    return parseNames(decode(bytes).text);
  } catch (error) {
    throw new UsageError(`--names ${path}: ${(error as Error).message}`);
  }
}
