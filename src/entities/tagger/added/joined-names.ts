import { isPossessive, LOWER, NUMBER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { LOC, ORG } from '../labels.ts';
import { DEMONYM, ORGANISATION } from '../lexicon.ts';
import type { JoinedName, MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type JoinedWords = Pick<MendingWords, 'joinedNames' | 'placeBodies'>;

/** Whether one of the names may end in a word; "dpa" is listed as an organisation. */
export function mayEndJoined(
  { capital, casing, listBits, lower }: Word,
  { joinedNames }: Pick<JoinedWords, 'joinedNames'>,
): boolean {
  const mayBe = capital || casing === NUMBER || (listBits & ORGANISATION) !== 0;
  return mayBe && joinedNames.has(lower);
}

/** Adds names whose words look like two names or none: "Tyne and Wear", "RFE/RL", "France 24", "dpa"; with a body of the place behind, "Jammu and Kashmir Police". */
export function addJoined(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: JoinedWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let last = 0; last < tokens.length; last++) {
      const { word } = tokens[last] as TaggedToken;
      if (!mayEndJoined(word, words)) continue;
      const joined = words.joinedNames.get(word.lower)?.find((name) => endsAt(tokens, last, name));
      if (joined === undefined) continue;
      const { type } = joined;
      const first = last - joined.words.length + 1;
      const body = type === LOC ? endOfBody(tokens, last, words.placeBodies) : last;
      const end = type === ORG ? endOfService(tokens, last) : last;
      const name =
        body > last ? toldName(sequence, first, body, ORG) : toldName(sequence, first, end, type);
      // "Tyne and Wear Metro"
      if (!names.some((other) => reachesBeyond(other, name))) added.push(name);
    }
  }
  return insertNames(names, added);
}

/** Words of a body's name before the one that tells, at most: "City Council", "NHS Foundation Trust". */
const MOST = 2;

/** The last token with a body of the place behind it. */
function endOfBody(
  tokens: readonly TaggedToken[],
  last: number,
  placeBodies: ReadonlySet<string>,
): number {
  for (let at = last + 1; at <= last + 1 + MOST && wordAt(tokens, at).capital; at++)
    if (placeBodies.has(wordAt(tokens, at).text)) return at;
  return last;
}

/** Whether the words of a name end at `last`; of "dpa" the letters too, for the DPA is another. */
function endsAt(tokens: readonly TaggedToken[], last: number, { words }: JoinedName): boolean {
  if (words.length === 1) return wordAt(tokens, last).text === words[0];
  const first = last - words.length + 1;
  // "the state of the Union", but "al-Qaida in the Islamic Maghreb"
  if (wordAt(tokens, first).casing === LOWER && wordAt(tokens, first + 1).text !== '-')
    return false;
  return words.every((word, at) => wordAt(tokens, first + at).lower === word);
}

/** The last token with the service of a broadcaster: "RFE/RL|'s Tajik Service". */
function endOfService(tokens: readonly TaggedToken[], last: number): number {
  const isService =
    isPossessive(wordAt(tokens, last + 1).text) &&
    (wordAt(tokens, last + 2).listBits & DEMONYM) !== 0 &&
    wordAt(tokens, last + 3).text === 'Service';
  return isService ? last + 3 : last;
}
