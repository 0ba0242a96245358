import { LOWER, MIXED, UPPER } from '../casing.ts';
import { wordAt } from '../sequences.ts';
import { type Beside, LOC, ORG, PERSON } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** Words of an apposition up to its noun: "a small but growing copper producer". */
const LONGEST = 6;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  'the',
  'his',
  'her',
  'their',
  'its',
]);

/** The type that the noun of an apposition behind the name tells: "Sun, a maker of workstations". */
export function typeOfApposition(beside: Beside, lists: CueLists): number | null {
  const { tokens, last, type, sure, before, after, twoAfter } = beside;
  if (after.text !== ',' || !DETERMINERS.has(twoAfter.lower)) return null;
  // "Albany, N.Y., an insurer": that is what has its seat there.
  if (type === LOC && before.text === ',') return null;
  const isPerson = type === PERSON && sure;
  for (let at = last + 3; at <= last + 2 + LONGEST; at++) {
    const { lower, casing } = wordAt(tokens, at);
    if (casing > MIXED) return null;
    const next = wordAt(tokens, at + 1).text;
    if (!lists.afterNoun.has(next)) continue;
    if (casing !== LOWER && casing !== UPPER) return null;
    // "in the Capitol, a group of senators said".
    if (next === 'of' && lists.many.has(lower)) return null;
    const told = typeOfNoun(lower, isPerson, lists);
    // "at the Fifth Street Gym, a student of", "in Mekambo, the only doctor, Aime Nzoghe,".
    const mayBePerson = !sure && before.lower !== 'the' && twoAfter.lower !== 'the';
    return told === PERSON && !mayBePerson ? null : told;
  }
  return null;
}

/** The type that the noun tells which the name stands behind, between commas: "The operator, Lapu-Lapu Lines, promised". */
export function typeOfAnnouncement(beside: Beside, lists: CueLists): number | null {
  const { tokens, first, type, sure, before, after } = beside;
  if (after.text !== ',') return null;
  const comma = before.lower === 'the' ? first - 2 : first - 1;
  const { lower: noun, casing } = wordAt(tokens, comma - 1);
  if (wordAt(tokens, comma).text !== ',' || casing !== LOWER) return null;
  const isPerson = type === PERSON && sure;
  const told = typeOfNoun(noun, isPerson, lists) ?? (lists.firms.has(noun) ? ORG : null);
  if (told === null) return null;
  for (let at = comma - 2; at >= comma - LONGEST; at--) {
    const word = wordAt(tokens, at);
    if (word.casing > MIXED) return null;
    if (!DETERMINERS.has(word.lower)) continue;
    // A person: "After leaving the company, Smith, 47,"; "One of his lawyers, Jane Smith,".
    const opens = lists.firms.has(noun) ? wordAt(tokens, at - 1).lower !== 'of' : at === 0;
    return isPerson && !opens ? null : told;
  }
  return null;
}

function typeOfNoun(noun: string, isPerson: boolean, lists: CueLists): number | null {
  const type = lists.kinds.get(noun);
  if (type !== undefined) return type;
  return !isPerson && lists.kindsOrPeople.has(noun) ? ORG : null;
}
