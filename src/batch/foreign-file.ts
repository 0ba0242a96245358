import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Unit } from '../input/units.ts';
import { keyOf } from './sink.ts';
import type { Outcome } from './work.ts';

/** Whether something stands at a path that `bytes` would destroy; the same bytes lose nothing. */
export async function isInTheWay(path: string, bytes: Uint8Array): Promise<boolean> {
  if (!isThere(path)) return false;
  const there = await readFile(path).catch(() => null);
  return !there?.equals(bytes);
}

/** The failure of an article whose result would destroy a file of the user's. It has no hash, so that the next run tries again. */
export function failForeign(unit: Unit, path: string): Outcome & { readonly kind: 'failed' } {
  const error = `its result ${path} is there already and no earlier run of batch made it; move it away, or --force overwrites it`;
  return { kind: 'failed', hash: null, failure: { source: keyOf(unit), error } };
}

/** Also a link that leads nowhere is there. */
function isThere(path: string): boolean {
  try {
    return Boolean(lstatSync(path));
  } catch {
    return false;
  }
}
