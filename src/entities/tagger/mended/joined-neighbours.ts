import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { areGlued, wordAt } from '../sequences.ts';
import type { Word } from '../word.ts';
import { mendEach } from './mend-each.ts';

type NeighbourWords = Pick<MendingWords, 'members' | 'clanWords' | 'placeLinks'>;

/** Whether a word may stand between two names that are one, or beside them. */
export function mayLink({ text }: Word, { members, clanWords }: NeighbourWords): boolean {
  return text === '-' || clanWords.has(text) || members.has(text) || SUFFIX.test(text);
}

/**
 * Lets two names with small words between be one where these tell it: the seat of one member, "the MP for Kelby| and
 * |Harrow", people called after their fathers, "Ngugi| wa |Thiong'o", "Sammy Hill|, Jr.", and places by their river, "Burton|-on-|Trent",
 * also where the model passed over the second. Names are in text order.
 */
export function withNeighbours(
  names: readonly FoundName[],
  words: NeighbourWords,
): readonly FoundName[] {
  let reached: FoundName | null = null;
  return mendEach(names, (name, at) => {
    const isReached = reached?.sequence === name.sequence && name.first <= reached.last;
    if (isReached) return null;
    const last = lastJoined(name, names[at + 1], words);
    if (last === name.last) return name;
    reached = nameOver(name, name.first, last);
    return reached;
  });
}

/** "Sammy Hill, Jr." */
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

function lastJoined(name: FoundName, behind: FoundName | undefined, words: NeighbourWords): number {
  const { sequence, first, last, type } = name;
  const { tokens } = sequence;
  if (type === LOC && wordAt(tokens, last + 1).text === '-') return lastOfPlace(name, words);
  const isSuffixed =
    type === PERSON &&
    first < last &&
    wordAt(tokens, last + 1).text === ',' &&
    SUFFIX.test(wordAt(tokens, last + 2).text);
  if (isSuffixed) return last + 2;
  if (behind?.sequence !== sequence || behind.first !== last + 2 || behind.type !== type)
    return last;
  const between = wordAt(tokens, last + 1).text;
  if (type === PERSON) return words.clanWords.has(between) ? behind.last : last;
  const member = wordAt(tokens, first - 2).text;
  const isSeat =
    type === LOC &&
    between === 'and' &&
    wordAt(tokens, first - 1).text === 'for' &&
    words.members.has(member) &&
    !member.endsWith('s');
  return isSeat ? behind.last : last;
}

/** Small words in a row in the name of a place, at most: "Stow-on-the-Wold". */
const MOST = 2;

/** The last token of a place with small words between hyphens behind it. */
function lastOfPlace(
  { sequence: { tokens }, last }: FoundName,
  { placeLinks }: NeighbourWords,
): number {
  let at = last + 2;
  for (let links = 0; links < MOST && placeLinks.has(wordAt(tokens, at).text); links++) at += 2;
  const isPlace =
    at > last + 2 &&
    wordAt(tokens, at - 1).text === '-' &&
    wordAt(tokens, at).capital &&
    areGlued(tokens, last, at);
  return isPlace ? at : last;
}
