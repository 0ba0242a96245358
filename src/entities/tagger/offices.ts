import type { FoundName } from './find-names.ts';
import { PERSON } from './labels.ts';
import { wordAt } from './sequences.ts';
import { surnamesIn } from './surnames.ts';

/** Takes out the offices that an old-fashioned paper writes large, "the Mayor", which look like people's names; but "the Justice properties" may be those of a Jim Justice. */
export function withoutOffices(names: readonly FoundName[]): readonly FoundName[] {
  if (!names.some(isOffice)) return names;
  const surnames = surnamesIn(names.filter((name) => !isOffice(name)));
  return names.filter(
    (name) => !isOffice(name) || surnames.has(wordAt(name.sequence.tokens, name.last).lower),
  );
}

function isOffice({ sequence: { tokens }, first, last, type }: FoundName): boolean {
  if (type !== PERSON || wordAt(tokens, first - 1).lower !== 'the') return false;
  for (let at = first; at <= last; at++) if (!wordAt(tokens, at).title) return false;
  return true;
}
