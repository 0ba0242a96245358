import { LIST } from '../words/rule-words.ts';
import type { Item } from './item.ts';

/** "officials", "people", not "congress". */
export function isPlural({ lower, entry }: Item): boolean {
  if (entry.isIn(LIST.many)) return true;
  return entry.endsInS && lower.length > 1 && !lower.endsWith('ss');
}
