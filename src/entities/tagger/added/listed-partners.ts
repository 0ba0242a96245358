import { TITLE_CASE } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { ORG } from '../labels.ts';
import { COUNTRY, LARGE_CITY, ORGANISATION } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import { surnamesIn } from '../surnames.ts';
import type { Word } from '../word.ts';

type PartnerWords = Pick<MendingWords, 'legalForms'>;

/** "&", without which a sentence lists no partners. */
export function isAmpersand({ text }: Word): boolean {
  return text === '&';
}

/** Adds firms that are called after their partners, of which the model takes each for a name: "Skadden, Arps, Slate, Meagher & Flom LLP"; but not "Trump, Clinton & Sanders" where these people are about. */
export function addPartners(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  { legalForms }: PartnerWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  let surnames: ReadonlyMap<string, number> | null = null;
  for (const sequence of sequences) {
    const { tokens, style } = sequence;
    if (style > 1) continue;
    for (let at = 3; at + 1 < tokens.length; at++) {
      if (!isAmpersand((tokens[at] as TaggedToken).word)) continue;
      const first = startOfList(tokens, at);
      if (first < 0) continue;
      let last = at + 1;
      while (wordAt(tokens, last + 1).capital) last++;
      const isFirm = legalForms.has(wordAt(tokens, last).lower.replaceAll('.', ''));
      surnames ??= surnamesIn(names);
      // A headline lists anything so.
      if (!isFirm && (style > 0 || isOfOthers(tokens, first, at + 1, surnames))) continue;
      const firm = toldName(sequence, first, last, ORG);
      if (!names.some((name) => reachesBeyond(name, firm) && name.first < first)) added.push(firm);
    }
  }
  return insertNames(names, added);
}

/** The first of the single words with commas between that end before the token `at`; -1 where there are not two. */
function startOfList(tokens: readonly TaggedToken[], at: number): number {
  let first = at - 1;
  if (!isPartner(wordAt(tokens, first))) return -1;
  while (wordAt(tokens, first - 1).text === ',' && isPartner(wordAt(tokens, first - 2))) first -= 2;
  // "In Leeds, Hill & Pack", "Ann Hill, Pack & Orr"
  const before = wordAt(tokens, first - 1);
  return first < at - 1 && !before.capital && before.text !== ',' ? first : -1;
}

function isPartner({ casing, listBits }: Word): boolean {
  return casing === TITLE_CASE && (listBits & (COUNTRY | LARGE_CITY | ORGANISATION)) === 0;
}

/** Whether the article is about people of one of these names. */
function isOfOthers(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  surnames: ReadonlyMap<string, number>,
): boolean {
  for (let at = first; at <= last; at++) if (surnames.has(wordAt(tokens, at).lower)) return true;
  return false;
}
