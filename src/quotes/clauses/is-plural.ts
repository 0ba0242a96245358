import type { Item } from './item.ts';

/** "officials", not "congress". */
export function isPlural({ lower, entry }: Item): boolean {
  if (lower === 'data') return true;
  return entry.endsInS && lower.length > 1 && !lower.endsWith('ss');
}
