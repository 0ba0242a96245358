import type { FoundName } from '../find-names.ts';
import { LOC, NORP, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { type IsPlace, type Part, partsAround } from './name-parts.ts';

/** "French-Senegalese", but not "Franco-German" or "Mexican-American". */
export function peopleParts(name: FoundName): Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  if (last !== first + 2 || wordAt(tokens, first).lower.endsWith('o')) return null;
  if (wordAt(tokens, last).lower.startsWith('american')) return null;
  return partsAround(name, first + 1, NORP, NORP);
}

/** "the Chad-Niger border", but not "the Guinea-Bissau border"; the hyphen stands at `at`. */
export function routeParts(
  name: FoundName,
  at: number,
  { routes }: MendingWords,
  isPlace: IsPlace,
): Part[] | null {
  const { sequence, first, last } = name;
  if (!routes.has(wordAt(sequence.tokens, last + 1).text) || isPlace(name, first, last))
    return null;
  const isOne = isPlace(name, first, at - 1) || isPlace(name, at + 1, last);
  return isOne ? partsAround(name, at, LOC, LOC) : null;
}

/** "its Zurich-based Europe chief"; "based" stands at `at`. */
export function basedParts(name: FoundName, at: number, isPlace: IsPlace): Part[] | null {
  const { sequence, first, last, type } = name;
  if (at < first + 2 || wordAt(sequence.tokens, at - 1).text !== '-') return null;
  const behind = isPlace(name, at + 1, last) ? LOC : type;
  return [
    { first, last: at - 2, type: LOC },
    { first: at + 1, last, type: behind },
  ];
}

/** "the Nun and Brass rivers"; "and" stands at `at`. */
export function placesParts(
  name: FoundName,
  at: number,
  { placesBehind }: MendingWords,
): Part[] | null {
  const { lower } = wordAt(name.sequence.tokens, name.last + 1);
  if (!placesBehind.has(lower)) return null;
  const parts = partsAround(name, at, LOC, LOC);
  // "the Central, Eastern and Volta regions"
  for (let comma = at - 1; comma > name.first; comma--) {
    const first = parts[0] as Part;
    if (wordAt(name.sequence.tokens, comma).text !== ',') continue;
    parts.splice(0, 1, { ...first, last: comma - 1 }, { ...first, first: comma + 1 });
  }
  return parts;
}

/** "at Henderson and Church Roads", where two cross; "and" stands at `at`. */
export function crossingParts(
  name: FoundName,
  at: number,
  { crossings }: MendingWords,
): Part[] | null {
  const { sequence, first, last } = name;
  if (!crossings.has(wordAt(sequence.tokens, last).text) || at > first + 2) return null;
  return at + 1 < last ? partsAround(name, at, LOC, LOC) : null;
}

/** "Reform and Centre", where each is named by itself in the article as well, or each is of somebody's name, "Bain and Hale" of Ann Bain and Joe Hale; "and" stands at `at`. */
export function togetherParts(
  name: FoundName,
  at: number,
  names: readonly FoundName[],
): Part[] | null {
  const { sequence, first, last, type } = name;
  const one = joinWords(sequence, first, at - 1, 'lower');
  const other = joinWords(sequence, at + 1, last, 'lower');
  if (one === other) return null;
  if (isNamed(one, names) && isNamed(other, names)) return partsAround(name, at, type, type);
  const arePeople =
    at === first + 1 && last === at + 1 && isOfPerson(one, names) && isOfPerson(other, names);
  return arePeople ? partsAround(name, at, PERSON, PERSON) : null;
}

/** Whether somebody's longer name in the article begins or ends with a lower-cased word. */
function isOfPerson(word: string, names: readonly FoundName[]): boolean {
  return names.some(
    ({ sequence: { tokens }, first, last, type }) =>
      type === PERSON &&
      first < last &&
      (wordAt(tokens, first).lower === word || wordAt(tokens, last).lower === word),
  );
}

/** Whether a name in the article has just these lower-cased words. */
export function isNamed(words: string, names: readonly FoundName[]): boolean {
  return names.some(
    ({ sequence, first, last }) => joinWords(sequence, first, last, 'lower') === words,
  );
}
