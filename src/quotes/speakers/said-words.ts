import type { Gender } from '../../entities/group/gender.ts';
import type { Attribution } from '../attribution.ts';
import { itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** "The minister replied that she understood", "Her clients would stay, the lawyer said": the gender that reported words give who says them, as a rule. */
export function contentGender(said: Attribution | null): Gender | null {
  if (said === null) return null;
  const { clause, content, quoted } = said;
  const start = content[0]?.start ?? -1;
  if (quoted.length > 0 || start < 0 || hearerGender(said) !== null) return null;
  const { items } = clause;
  let at = 0;
  while (at < items.length && (items[at]?.start ?? 0) < start) at++;
  if (itemAt(items, at)?.lower === 'that') at++;
  return GENDERS.get(itemAt(items, at)?.lower ?? '') ?? null;
}

/** "told her", "asked him": the gender of who hears it, another than who speaks; null when no pronoun tells that. */
export function hearerGender(said: Attribution | null): Gender | null {
  if (!said?.candidate) return null;
  const { items } = said.cueClause;
  const behind = said.candidate.verb + 1;
  const lower = itemAt(items, behind)?.lower;
  if (lower === 'him') return 'male';
  return lower === 'her' && !isNominal(itemAt(items, behind + 1)) ? 'female' : null;
}

/** Whether words stand before who says them: "They would stay, the lawyer added". */
export function trails(said: Attribution | null): boolean {
  const start = said?.source?.start ?? -1;
  return (said?.content[0]?.start ?? start) < start;
}
