import { type BigIntStats, fstatSync, statSync } from 'node:fs';

/** The file behind a path or an open descriptor, links followed; null when there is none. */
export function fileBehind(place: string | number): BigIntStats | null {
  try {
    const options = { bigint: true } as const;
    return typeof place === 'number' ? fstatSync(place, options) : statSync(place, options);
  } catch {
    return null;
  }
}

/** Whether two are one file, by whatever names they were reached. */
export function isSameFile(a: BigIntStats | null, b: BigIntStats | null): boolean {
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}
