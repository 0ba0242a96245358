import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { overlaps } from '../insert-names.ts';
import { NORP, ORG } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { type TaggedToken, wordAt } from '../sequences.ts';

type MinistryWords = Pick<MendingWords, 'ministries' | 'portfolios'>;

const FOR: ReadonlySet<string> = new Set(['of', 'for']);
const AND: ReadonlySet<string> = new Set(['and', '&']);

/** Lets ministries keep the people before them, which is part of their name, "the Afghan|Interior Ministry", and all that they are for: "the Ministry of Trade|, Energy and Mines". Names are in text order. */
export function withMinistries(
  names: readonly FoundName[],
  words: MinistryWords,
): readonly FoundName[] {
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const latest = all?.[all.length - 1];
    if (latest && overlaps(latest, name)) continue;
    const ministry = names[at + 1];
    if (ministry && name.type === NORP && isMinistryOf(ministry, name)) {
      all ??= names.slice(0, at);
      all.push(sureOver(ministry, name.first, ministry.last, ORG));
      at++;
      continue;
    }
    const last = name.type === ORG ? endOfPortfolios(name, words) : name.last;
    if (last > name.last) {
      all ??= names.slice(0, at);
      all.push(sureOver(name, name.first, last, ORG));
    } else all?.push(name);
  }
  return all ?? names;
}

function isMinistryOf({ sequence, first, last, type }: FoundName, people: FoundName): boolean {
  if (type !== ORG || people.sequence !== sequence || people.last !== first - 1) return false;
  return first < last && wordAt(sequence.tokens, last).text === 'Ministry';
}

/** The last token of a ministry with all that it is for: only what is joined by commas and ends with "and". */
function endOfPortfolios(
  { sequence: { tokens }, first, last }: FoundName,
  { ministries, portfolios }: MinistryWords,
): number {
  if (last < first + 2 || wordAt(tokens, last + 1).text !== ',') return last;
  if (
    !isForSomething(tokens, first, last, ministries) ||
    !portfolios.has(wordAt(tokens, last).lower)
  )
    return last;
  for (let comma = last + 1; ; ) {
    const at = endOfItem(tokens, comma + 1, portfolios);
    if (at === comma) return last;
    const { text } = wordAt(tokens, at + 1);
    if (AND.has(text)) {
      const end = endOfItem(tokens, at + 2, portfolios);
      return end === at + 1 ? last : end;
    }
    if (text !== ',') return last;
    comma = at + 1;
    // "Trade, Energy, and Mines"
    if (AND.has(wordAt(tokens, comma + 1).text)) {
      const end = endOfItem(tokens, comma + 2, portfolios);
      return end === comma + 1 ? last : end;
    }
  }
}

function isForSomething(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  ministries: ReadonlySet<string>,
): boolean {
  for (let at = first; at < last - 1; at++)
    if (ministries.has(wordAt(tokens, at).text) && FOR.has(wordAt(tokens, at + 1).text))
      return true;
  return false;
}

/** The last token of the words with a capital that ministers are for, from `first` on; the one before where there is none. */
function endOfItem(
  tokens: readonly TaggedToken[],
  first: number,
  portfolios: ReadonlySet<string>,
): number {
  let at = first;
  while (wordAt(tokens, at).capital && portfolios.has(wordAt(tokens, at).lower)) at++;
  return at - 1;
}
