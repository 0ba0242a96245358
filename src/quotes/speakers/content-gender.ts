import type { Gender } from '../../entities/group/gender.ts';
import type { Attribution } from '../attribution.ts';
import { itemAt } from '../clauses/item.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** "The minister replied that she understood", "Her clients would stay, the lawyer said": the gender that reported words give who says them, as a rule. */
export function contentGender({ clause, content, quoted }: Attribution): Gender | null {
  const start = content[0]?.start ?? -1;
  if (quoted.length > 0 || start < 0) return null;
  const { items } = clause;
  let at = 0;
  while (at < items.length && (items[at]?.start ?? 0) < start) at++;
  if (itemAt(items, at)?.lower === 'that') at++;
  return GENDERS.get(itemAt(items, at)?.lower ?? '') ?? null;
}
