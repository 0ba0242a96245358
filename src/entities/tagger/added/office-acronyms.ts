import { UPPER } from '../casing.ts';
import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { ORG } from '../labels.ts';
import { COUNTRY, LARGE_CITY } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';
import { mayBeBody } from './body-letters.ts';

type OfficeWords = Pick<
  MendingWords,
  'officeParts' | 'officeEnds' | 'commonAcronyms' | 'members' | 'timeZones' | 'shortTitles'
>;

/** Words of an office: "Assistant National Publicity Secretary". */
const LONGEST = 4;

/** The last word of an office: "Chairman". */
export function isOfficeEnd(
  { capital, casing, lower }: Word,
  { officeEnds }: Pick<OfficeWords, 'officeEnds'>,
): boolean {
  return capital && casing !== UPPER && officeEnds.has(lower);
}

/** Adds bodies in capitals with an office of theirs behind that is written large, which the model takes for one name or none: "the |PDP| National Chairman", "the |UNHCR| Country Representative". */
export function addOfficeAcronyms(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: OfficeWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  const offices: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens, style } = sequence;
    if (style > 1) continue;
    for (let at = 0; at < tokens.length - 1; at++) {
      if ((tokens[at] as TaggedToken).word.casing !== UPPER) continue;
      const end = endOfOffice(tokens, at, words);
      if (end < 0 || !isBody(tokens, at, words)) continue;
      const body = toldName(sequence, at, at, ORG);
      const whole = nameOver(body, at, end);
      const near = names.filter((name) => overlaps(name, whole));
      if (near.some((name) => name.first < at || name.last > end)) continue;
      // "RBI Governor" alone is left to who stands behind.
      if (near.length === 0 && end === at + 1) continue;
      if (!near.some((name) => name.first === at && name.last === at)) added.push(body);
      offices.push(nameOver(body, at + 1, end));
    }
  }
  if (offices.length === 0) return names;
  const rest = names.filter(
    (name) =>
      !offices.some(
        (office) =>
          overlaps(name, office) && name.first >= office.first && name.last <= office.last,
      ),
  );
  return insertNames(rest, added);
}

/** The last token of the office behind the token `at`, -1 where there is none. */
function endOfOffice(
  tokens: readonly TaggedToken[],
  at: number,
  { officeParts, officeEnds }: OfficeWords,
): number {
  for (let end = at + 1; end <= at + LONGEST; end++) {
    const { lower, capital, casing } = wordAt(tokens, end);
    if (!capital || casing === UPPER) return -1;
    const isEnd = officeEnds.has(lower);
    // "General Secretary", "Secretary General"
    if (isEnd && !officeEnds.has(wordAt(tokens, end + 1).lower)) return end;
    if (!isEnd && !officeParts.has(lower)) return -1;
  }
  return -1;
}

function isBody(
  tokens: readonly TaggedToken[],
  at: number,
  { commonAcronyms, members, timeZones, shortTitles }: OfficeWords,
): boolean {
  const word = wordAt(tokens, at);
  const { text, title, listBits } = word;
  if (title || !mayBeBody(word)) return false;
  if (wordAt(tokens, at - 1).casing === UPPER || listBits & (COUNTRY | LARGE_CITY)) return false;
  return ![commonAcronyms, members, timeZones, shortTitles].some((list) => list.has(text));
}
