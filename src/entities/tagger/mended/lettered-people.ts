import { TITLE_CASE, UPPER } from '../casing.ts';
import { nameOver, sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { ORG, PERSON } from '../labels.ts';
import { COUNTRY, kindOfHint } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { type TaggedToken, wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import { UNKNOWN_HINT, type Word } from '../word.ts';
import { mendEach } from './mend-each.ts';

type LetterWords = Pick<MendingWords, 'noInitials' | 'shortTitles'>;

/**
 * Lets people keep the two letters before their family name, as South Asia writes them, and makes people of what the
 * model takes for clubs by such letters: "KP|Sharma Oli", "BS Yediyurappa"; but not "QB Josh Allen" or "TP Mazembe".
 */
export function withLetters(names: readonly FoundName[], words: LetterWords): readonly FoundName[] {
  let surnames: ReturnType<typeof surnamesIn> | null = null;
  return mendEach(names, (name, at) => {
    const { sequence, first, last, type } = name;
    const { tokens } = sequence;
    if (type === PERSON) {
      const before = at > 0 ? names[at - 1] : undefined;
      const isFree = before?.sequence !== sequence || before.last < first - 1;
      const hasLetters =
        isFree && isFamilyName(tokens, first) && areInitials(wordAt(tokens, first - 1), words);
      return hasLetters ? nameOver(name, first - 1, last) : name;
    }
    if (type !== ORG || last !== first + 1 || !areInitials(wordAt(tokens, first), words))
      return name;
    const { topHint, lower, casing } = wordAt(tokens, last);
    if (casing !== TITLE_CASE) return name;
    surnames ??= surnamesIn(names);
    const isPerson =
      kindOfHint(topHint) === 1 + PERSON ||
      (topHint === UNKNOWN_HINT && (surnames.has(lower) || isPersonElsewhere(names, lower)));
    return isPerson ? sureOver(name, first, last, PERSON) : name;
  });
}

/** Whether a word is two letters that may be initials: none that clubs, states, titles or players' positions have. */
export function areInitials(
  { text, casing, listBits, title }: Word,
  { noInitials, shortTitles }: LetterWords,
): boolean {
  if (casing !== UPPER || text.length !== 2 || title || noInitials.has(text)) return false;
  return !shortTitles.has(text) && /^\p{Lu}+$/u.test(text) && (listBits & COUNTRY) === 0;
}

/** Whether a word is a family name rather than a first name. */
function isFamilyName(tokens: readonly TaggedToken[], at: number): boolean {
  const { casing, nameBits, topHint } = wordAt(tokens, at);
  const isLikely = topHint === UNKNOWN_HINT || kindOfHint(topHint) === 1 + PERSON;
  return casing === TITLE_CASE && isLikely && (nameBits & 1) === 0;
}

function isPersonElsewhere(names: readonly FoundName[], lower: string): boolean {
  return names.some(
    ({ sequence, first, last, type }) =>
      type === PERSON && first === last && wordAt(sequence.tokens, first).lower === lower,
  );
}
