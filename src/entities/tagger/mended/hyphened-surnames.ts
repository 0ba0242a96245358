import { TITLE_CASE } from '../casing.ts';
import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { PERSON } from '../labels.ts';
import { areGlued, wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

/** Lets people keep what is joined to their last name, "Zahava Tal|-Or". Names are in text order. */
export function withHyphened(names: readonly FoundName[]): readonly FoundName[] {
  return mendEach(names, (name, at) => {
    const last = name.type === PERSON ? lastWithJoined(name, names[at + 1]) : name.last;
    return last === name.last ? name : nameOver(name, name.first, last);
  });
}

function lastWithJoined(
  { sequence, first, last }: FoundName,
  behind: FoundName | undefined,
): number {
  const { tokens } = sequence;
  if (first === last || wordAt(tokens, last + 1).text !== '-') return last;
  if (wordAt(tokens, last + 2).casing !== TITLE_CASE) return last;
  if (!areGlued(tokens, last, last + 2)) return last;
  const isOther = behind?.sequence === sequence && behind.first <= last + 2;
  return isOther ? last : last + 2;
}
