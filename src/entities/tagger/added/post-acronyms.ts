import { TITLE_CASE } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { ORG, PERSON } from '../labels.ts';
import { COUNTRY, kindOfHint, LARGE_CITY, type Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import type { MendingWords } from '../mending-words.ts';
import { endOfCapitals, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import { UNKNOWN_HINT } from '../word.ts';
import { mayBeBody } from './body-letters.ts';

type PostWords = Pick<MendingWords, 'posts' | 'topPosts' | 'officeEnds' | 'commonAcronyms'>;

/** Words of a person's name. */
const SHORTEST = 2;
const LONGEST = 3;

/** Adds bodies in capitals with who has a post there right behind, which the model takes for one name: "the chairman of |NADRA| |Tariq Malik| said"; but not "the head of BBC Radio Scotland". */
export function addPostAcronyms(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: PostWords,
  lexicon: Lexicon,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens, style } = sequence;
    if (style > 0) continue;
    for (let at = 2; at < tokens.length; at++) {
      const { word } = tokens[at] as TaggedToken;
      if (!mayBeBody(word) || !isBehindPost(tokens, at, words)) continue;
      if (words.commonAcronyms.has(word.text) || word.listBits & (COUNTRY | LARGE_CITY)) continue;
      const last = endOfCapitals(tokens, at + 1);
      if (!isPerson(tokens, at + 1, last, lexicon)) continue;
      const whole = toldName(sequence, at, last, ORG);
      if (names.some((name) => reachesBeyond(name, whole))) continue;
      added.push(toldName(sequence, at, at, ORG), toldName(sequence, at + 1, last, PERSON));
    }
  }
  return insertNames(names, added);
}

/** "the chairman of |NADRA|", "director-general of |RID|" */
function isBehindPost(
  tokens: readonly TaggedToken[],
  at: number,
  { posts, topPosts, officeEnds }: PostWords,
): boolean {
  if (wordAt(tokens, at - 1).text !== 'of') return false;
  const { lower } = wordAt(tokens, at - 2);
  const post = lower.slice(lower.lastIndexOf('-') + 1);
  return post === 'general' || posts.has(post) || topPosts.has(post) || officeEnds.has(post);
}

/** Whether the words are none but such as people are called by or that the model does not know: no "Radio Scotland". */
function isPerson(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const length = last - first + 1;
  if (length < SHORTEST || length > LONGEST) return false;
  for (let at = first; at <= last; at++) {
    const { casing, topHint, nameBits } = wordAt(tokens, at);
    const isNamed = nameBits !== 0 || kindOfHint(topHint) === 1 + PERSON;
    if (casing !== TITLE_CASE || (!isNamed && topHint !== UNKNOWN_HINT)) return false;
    if (listedPlace(tokens, at, at, lexicon) & (COUNTRY | LARGE_CITY)) return false;
  }
  return listedPlace(tokens, first, last, lexicon) === 0;
}
