import { NUMBER, UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { MISC, NORP, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type LawWords = Pick<MendingWords, 'laws'>;

/** Tokens before the last word of a law, at most. */
const FURTHEST = 14;
const LINKS: ReadonlySet<string> = new Set(['and', '&', ',', 'of', 'for', 'from', 'at']);
/** "the Finance Bill 2023", but not "Senate Bill 12". */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The last word of a law: "Act". */
export function mayEndLaw({ capital, lower }: Word, { laws }: LawWords): boolean {
  return capital && lower !== 'order' && laws.has(lower);
}

/** Adds laws of several matters, of which the model takes the parts for names or for none: "the Police, Crime, Sentencing and Courts Act", "the Protection of Children from Sexual Offences Act"; but not "the Senate and the Clean Air Act". */
export function addLongLaws(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: LawWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens, style } = sequence;
    if (style > 1) continue;
    for (let last = 2; last < tokens.length; last++) {
      if (!mayEndLaw((tokens[last] as TaggedToken).word, words)) continue;
      const behind = wordAt(tokens, last + 1);
      if (behind.capital || (behind.casing === NUMBER && !YEAR.test(behind.text))) continue;
      const first = startOfLaw(tokens, last, words);
      if (first < 0) continue;
      const law = toldName(sequence, first, last, MISC);
      const near = names.filter((name) => overlaps(name, law));
      // The model has it, or somebody is named.
      const isElse = near.some(
        ({ first: from, last: to, type }) =>
          (from <= first && to >= last) || from < first || type === PERSON || type === NORP,
      );
      if (!isElse) added.push(law);
    }
  }
  return insertNames(names, added);
}

/** The first token of a law with a link in it and an article before, that ends at `last`; -1 where there is none. */
function startOfLaw(tokens: readonly TaggedToken[], last: number, words: LawWords): number {
  let first = last;
  let hasLink = false;
  let hasAnd = false;
  for (let at = last - 1; at >= 0 && at >= last - FURTHEST; at--) {
    const word = wordAt(tokens, at);
    if (word.capital && word.lower !== 'the') {
      const isLinked = first !== at + 1;
      // "the Voting Rights Act and Civil Rights Act", "the EPA and Clean Air Act"
      if (isLinked && (words.laws.has(word.lower) || word.casing === UPPER)) return -1;
      hasLink ||= isLinked;
      first = at;
      continue;
    }
    const { text } = word;
    if (!LINKS.has(text) || (text === ',' && !hasAnd)) break;
    hasAnd ||= text === 'and' || text === '&';
  }
  return hasLink && wordAt(tokens, first - 1).lower === 'the' ? first : -1;
}
