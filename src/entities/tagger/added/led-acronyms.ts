import { UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { ORG, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';

type PostWords = Pick<MendingWords, 'topPosts' | 'shortBodies' | 'viceParts'>;

/** Letters of an acronym that may be a body's; "US" and "UK" are places. */
const FEWEST = 3;
const MOST = 7;

/** Adds bodies in capitals that somebody is the head of, of which the model may think as something else: "RBI Governor Ann Hill", "Fed Vice Chair Ann Hill". */
export function addLedAcronyms(
  names: readonly FoundName[],
  { topPosts, shortBodies, viceParts }: PostWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const { sequence, first, type } of names) {
    if (type !== PERSON || first < 2 || sequence.style > 0) continue;
    const { tokens } = sequence;
    // "RBI Dy. Governor" is left alone.
    if (!topPosts.has(wordAt(tokens, first - 1).lower)) continue;
    const isVice = viceParts.has(wordAt(tokens, first - 2).lower);
    const at = isVice ? first - 3 : first - 2;
    const isShort = shortBodies.has(wordAt(tokens, at).text);
    const { casing, text, title, length } = wordAt(tokens, at);
    if ((casing !== UPPER && !isShort) || title || length < FEWEST || length > MOST) continue;
    if ((!/^\p{Lu}+$/u.test(text) && !isShort) || topPosts.has(text.toLowerCase())) continue;
    const body = toldName(sequence, at, at, ORG);
    if (!names.some((other) => overlaps(other, body))) added.push(body);
  }
  return insertNames(names, added);
}
