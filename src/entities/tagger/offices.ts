import type { FoundName } from './find-names.ts';
import { ORG, PERSON } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { wordAt } from './sequences.ts';
import { surnamesIn } from './surnames.ts';

type OfficeWords = Pick<MendingWords, 'offices' | 'led'>;

/** Takes out the offices that an old-fashioned paper writes large, "the Mayor", which look like people's names or organisations; but "the Justice properties" may be those of a Jim Justice. */
export function withoutOffices(
  names: readonly FoundName[],
  words: OfficeWords,
): readonly FoundName[] {
  const isOffice = (name: FoundName) => looksLikeOffice(name, words);
  if (!names.some(isOffice)) return names;
  const surnames = surnamesIn(names.filter((name) => !isOffice(name)));
  return names.filter(
    (name) => !isOffice(name) || surnames.has(wordAt(name.sequence.tokens, name.last).lower),
  );
}

function looksLikeOffice(
  { sequence: { tokens }, first, last, type }: FoundName,
  { offices, led }: OfficeWords,
): boolean {
  if (type === ORG) {
    const { lower } = wordAt(tokens, last);
    // "the Union Leader" is a newspaper.
    const isLeader = lower === 'leader' && led.has(wordAt(tokens, last - 1).lower);
    return first < last && (isLeader || offices.has(lower));
  }
  if (type !== PERSON || wordAt(tokens, first - 1).lower !== 'the') return false;
  for (let at = first; at <= last; at++) if (!wordAt(tokens, at).title) return false;
  return true;
}
