import { NUMBER } from '../casing.ts';
import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { MISC, ORG } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { joinWords, type TaggedToken, wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

type LawWords = Pick<MendingWords, 'laws' | 'lawParts'>;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Lets laws keep the year that is part of their name, "the Forest Rules|, 1959", takes out their articles, which are no names by themselves, "Article 21 of the Constitution", and knows those that two people made without the last word: "Glass-Steagall" of the Glass-Steagall Act. */
export function withLaws(names: readonly FoundName[], words: LawWords): readonly FoundName[] {
  const laws = new Set(names.filter((name) => isLaw(name, words)));
  const pairs = new Set([...laws].filter(isOfPair).map((law) => textOf(law, law.last - 1)));
  return mendEach(names, (name) => {
    if (isPartOfLaw(name, words)) return null;
    if (pairs.size > 0 && name.last === name.first + 2 && pairs.has(textOf(name, name.last)))
      return sureOver(name, name.first, name.last, MISC);
    const last = laws.has(name) ? lastWithYear(name) : name.last;
    return last > name.last ? sureOver(name, name.first, last, MISC) : name;
  });
}

/** "the Glass-Steagall Act" */
function isOfPair({ sequence: { tokens }, first, last }: FoundName): boolean {
  return last === first + 3 && wordAt(tokens, first + 1).text === '-';
}

function textOf({ sequence, first }: FoundName, last: number): string {
  return joinWords(sequence, first, last, 'text');
}

function isLaw({ sequence, first, last, type }: FoundName, { laws }: LawWords): boolean {
  return (
    (type === MISC || type === ORG) && first < last && laws.has(wordAt(sequence.tokens, last).lower)
  );
}

/** The last token of the name with a year right behind it, or behind a comma as South Asia writes it. */
function lastWithYear({ sequence: { tokens }, last }: FoundName): number {
  const at = wordAt(tokens, last + 1).text === ',' ? last + 2 : last + 1;
  return isYear(tokens, at) ? at : last;
}

function isYear(tokens: readonly TaggedToken[], at: number): boolean {
  return YEAR.test(wordAt(tokens, at).text);
}

/** "Article 21 of the Constitution", "Section 5(1)", but not "the Article 50 process". */
function isPartOfLaw({ sequence, first, last, type }: FoundName, { lawParts }: LawWords): boolean {
  const { tokens } = sequence;
  if (type !== MISC || last !== first + 1 || wordAt(tokens, last).casing !== NUMBER) return false;
  if (!lawParts.has(wordAt(tokens, first).lower)) return false;
  const { text } = wordAt(tokens, last + 1);
  return text === 'of' || text === '(';
}
