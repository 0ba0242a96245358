import { UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames } from '../insert-names.ts';
import { PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { endOfCapitals, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type FirmWords = Pick<MendingWords, 'companies' | 'legalForms' | 'ownerEnds'>;

const MESSRS = /^messrs\.?$/;

/** "Messrs" */
export function isMessrs({ capital, lower }: Word): boolean {
  return capital && MESSRS.test(lower);
}

/** Adds the people behind "Messrs", whom the model may take for one firm: "Messrs Hill, Pack and Orr"; but not "Messrs Hill and Sons". */
export function addMessrs(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: FirmWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as TaggedToken;
      if (isMessrs(word)) added.push(...peopleBehind(sequence, at, words));
    }
  }
  return insertNames(names, added);
}

function peopleBehind(sequence: Sequence, at: number, words: FirmWords): readonly FoundName[] {
  const { tokens } = sequence;
  const people: FoundName[] = [];
  let isLast = false;
  for (let first = at + (wordAt(tokens, at + 1).text === '.' ? 2 : 1); ; ) {
    const last = endOfCapitals(tokens, first);
    if (last < first || isFirm(tokens, last, words)) return [];
    people.push(toldName(sequence, first, last, PERSON));
    const joining = wordAt(tokens, last + 1).text;
    if (isLast || (joining !== ',' && joining !== 'and')) break;
    isLast = joining === 'and';
    first = last + 2;
  }
  // "Messrs Hill" alone may be a firm.
  return isLast ? people : [];
}

function isFirm(
  tokens: readonly TaggedToken[],
  last: number,
  { companies, legalForms, ownerEnds }: FirmWords,
): boolean {
  const { lower, casing } = wordAt(tokens, last);
  const isEnd = companies.has(lower) || legalForms.has(lower) || ownerEnds.has(lower);
  return isEnd || casing === UPPER || wordAt(tokens, last + 1).text === '&';
}
