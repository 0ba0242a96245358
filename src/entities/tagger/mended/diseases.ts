import { isPossessive } from '../casing.ts';
import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { MISC, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import { mendEach } from './mend-each.ts';

type DiseaseWords = Pick<MendingWords, 'diseases'>;

/** Lets what is called after who described it be one name: "Crohn's disease", but not that of a Mr. Smith. */
export function withDiseases(
  names: readonly FoundName[],
  words: DiseaseWords,
): readonly FoundName[] {
  let surnames: ReturnType<typeof surnamesIn> | null = null;
  return mendEach(names, (name) => {
    const { sequence, first, last } = name;
    if (!isBeforeDisease(name, words)) return name;
    surnames ??= surnamesIn(names);
    if (surnames.has(wordAt(sequence.tokens, first).lower)) return name;
    return sureOver(name, first, last + 2, MISC);
  });
}

function isBeforeDisease(
  { sequence: { tokens }, first, last, type }: FoundName,
  { diseases }: DiseaseWords,
): boolean {
  if (type !== PERSON && type !== MISC) return false;
  if (first !== last || !isPossessive(wordAt(tokens, last + 1).text)) return false;
  if (!diseases.has(wordAt(tokens, last + 2).text)) return false;
  const before = wordAt(tokens, first - 1);
  return !(before.title && before.capital);
}
