import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { ORG, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import { mayBeBody } from './body-letters.ts';

type PostWords = Pick<MendingWords, 'topPosts' | 'shortBodies' | 'viceParts'>;

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
    const word = wordAt(tokens, at);
    if (word.title || !(mayBeBody(word) || shortBodies.has(word.text))) continue;
    if (topPosts.has(word.lower)) continue;
    const body = toldName(sequence, at, at, ORG);
    if (!names.some((other) => overlaps(other, body))) added.push(body);
  }
  return insertNames(names, added);
}
