import type { FoundName } from './find-names.ts';
import { MISC, NAME_TYPES, PERSON } from './labels.ts';
import { wordAt } from './sequences.ts';
import { surnamesIn } from './surnames.ts';

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);
const DISEASES: ReadonlySet<string> = new Set(['disease', 'syndrome', 'lymphoma', 'palsy']);
/** How sure it is that such words are a disease's name, as a probability. */
const SURE = 0.95;

/** Lets what is called after who described it be one name: "Crohn's disease", but not that of a Mr. Smith. */
export function withDiseases(names: readonly FoundName[]): readonly FoundName[] {
  if (!names.some(isBeforeDisease)) return names;
  const surnames = surnamesIn(names);
  return names.map((name) => {
    const { sequence, first, last } = name;
    if (!isBeforeDisease(name) || surnames.has(wordAt(sequence.tokens, first).lower)) return name;
    const probabilities = NAME_TYPES.map((_, type) =>
      type === MISC ? SURE : (1 - SURE) / NAME_TYPES.length,
    );
    return { ...name, last: last + 2, type: MISC, probabilities };
  });
}

function isBeforeDisease({ sequence: { tokens }, first, last, type }: FoundName): boolean {
  if (type !== PERSON && type !== MISC) return false;
  if (first !== last || !POSSESSIVE.has(wordAt(tokens, last + 1).text)) return false;
  if (!DISEASES.has(wordAt(tokens, last + 2).text)) return false;
  const before = wordAt(tokens, first - 1);
  return !(before.title && before.capital);
}
