import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { ORG } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { endOfCapitals, type TaggedToken, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';

type ListWords = Pick<MendingWords, 'calendar' | 'commonAcronyms'>;

/** Words of what is listed, at most. */
const LONGEST = 3;

/**
 * Adds the capitals that the model passed over in a list of organisations: between two of them, "Shell, |Golden
 * Harvest| and BP", or behind two, "Orlen, Lotos and |Allegro|". Names are in text order.
 */
export function addListed(names: readonly FoundName[], words: ListWords): readonly FoundName[] {
  const added: FoundName[] = [];
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    if (name.type !== ORG || name.sequence.style > 0) continue;
    const { sequence, last } = name;
    const { tokens } = sequence;
    const first = startOfNext(tokens, last);
    if (first < 0) continue;
    const end = endOfCapitals(tokens, first);
    if (end < first || end >= first + LONGEST || !mayBeFirm(tokens, first, end, words)) continue;
    const firm = sureName(sequence, first, end, ORG);
    const next = names[at + 1];
    if (next && overlaps(next, firm)) continue;
    const isLast = isAnd(tokens, first - 1);
    const beside = isLast ? (at > 0 ? names[at - 1] : undefined) : next;
    if (beside?.sequence !== sequence || beside.type !== ORG) continue;
    // "Orlen, Lotos and |Allegro| fell", "Shell, |Golden Harvest| and BP"
    const isList = isLast
      ? startOfNext(tokens, beside.last) === name.first && !isAnd(tokens, name.first - 1)
      : startOfNext(tokens, end) === beside.first;
    if (isList) added.push(firm);
  }
  return insertNames(names, added);
}

function isAnd(tokens: readonly TaggedToken[], at: number): boolean {
  const { text } = wordAt(tokens, at);
  return text === 'and' || text === 'or';
}

/** Where the next of a list begins behind the one that ends at `last`; -1 where nothing is listed. */
function startOfNext(tokens: readonly TaggedToken[], last: number): number {
  const isComma = wordAt(tokens, last + 1).text === ',';
  const at = isComma ? last + 2 : last + 1;
  if (isAnd(tokens, at)) return at + 1;
  return isComma ? at : -1;
}

/** Whether capitals may be a firm's: no title, day or month, and none of what is written in capitals anyway. */
function mayBeFirm(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  { calendar, commonAcronyms }: ListWords,
): boolean {
  for (let at = first; at <= last; at++) {
    const { title, text } = wordAt(tokens, at);
    if (title || calendar.has(text) || commonAcronyms.has(text)) return false;
  }
  return wordAt(tokens, first).length > 1;
}
