import { UPPER } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { insertNames, overlaps } from './insert-names.ts';
import { ORG, PERSON, surelyOf } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { wordAt } from './sequences.ts';

type PostWords = Pick<MendingWords, 'topPosts'>;

/** Letters of an acronym that may be a body's; "US" and "UK" are places. */
const FEWEST = 3;
const MOST = 7;

/** Adds bodies in capitals that somebody is the head of, of which the model may think as something else: "RBI Governor Ann Hill". */
export function addLedAcronyms(
  names: readonly FoundName[],
  { topPosts }: PostWords,
  sequences: Parameters<typeof insertNames>[2],
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const { sequence, first, type } of names) {
    if (type !== PERSON || first < 2 || sequence.style > 0) continue;
    const { tokens } = sequence;
    // "RBI Dy. Governor" is left alone.
    if (!topPosts.has(wordAt(tokens, first - 1).lower)) continue;
    const at = first - 2;
    const { casing, text, title, length } = wordAt(tokens, at);
    if (casing !== UPPER || title || length < FEWEST || length > MOST) continue;
    if (!/^\p{Lu}+$/u.test(text) || topPosts.has(text.toLowerCase())) continue;
    const name = { sequence, first: at, last: at, type: ORG, probabilities: surelyOf(ORG) };
    const found = { ...name, told: ORG };
    if (!names.some((other) => overlaps(other, found))) added.push(found);
  }
  return insertNames(names, added, sequences);
}
