import { isCapital } from '../../document/characters.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';
import { countWords } from '../words/title-case.ts';
import type { QuoteSituation } from './quote-choices.ts';

/** What a quoted span looks like, inside and at its edges. */
export interface QuotedShape {
  /** Counted as far as fifteen. */
  readonly words: number;
  readonly titleCase: boolean;
  readonly capital: boolean;
  /** Begins with a capital and ends with a stop or comma inside the marks. */
  readonly fullSentence: boolean;
  readonly endsWithComma: boolean;
  /** Class of the word before, with "comma", "colon", "start" and "stop". */
  readonly before: string;
  readonly after: string;
  readonly startsClause: boolean;
  /** No word stands beside it in the sentence. */
  readonly alone: boolean;
  readonly afterTitleWord: boolean;
  readonly soCalled: boolean;
  readonly quotesInClause: number;
}

const LOOKED_AT = 400;
/** Describes the quoted span of a situation. */
export function describeQuoted({ text, span, clause, at, lexicon }: QuoteSituation): QuotedShape {
  const { items, quotes } = clause;
  const left = itemAt(items, at - 1);
  const right = itemAt(items, at + 1);
  const named = left?.word === 'determiner' ? itemAt(items, at - 2) : left;
  const end = Math.min(span.end, span.start + LOOKED_AT);
  const { words, titleCase } = countWords(text, span.start, end, lexicon.isSmallInTitles);
  const capital = opensWithCapital(text, span.start, end);
  const startsClause = !hasWord(items, 0, at);
  const last = Math.max(span.start, span.end - 1);
  const stop = endsSentence(text[last] as string, text[last + 1] ?? ' ');
  return {
    words,
    titleCase,
    capital,
    fullSentence: capital && stop && words > 1,
    endsWithComma: text[last] === ',',
    before: left ? edge(left) : 'none',
    after: right ? edge(right) : 'none',
    startsClause,
    alone: startsClause && !hasWord(items, at + 1, items.length),
    afterTitleWord: left?.entry.beforeTitle === true,
    soCalled: left !== undefined && named?.entry.isIn(LIST.soCalled) === true,
    quotesInClause: quotes,
  };
}

/** Behind a statement: a stop or comma as its last character, or right behind it, in the marks or out of them. */
function endsSentence(last: string, behind: string): boolean {
  return '.!?…,'.includes(last) || '.!?,'.includes(behind);
}

/** “Absurd”, “(Never”, not “an absurd plan”. */
function opensWithCapital(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && '("“‘\'['.includes(text[at] as string)) at++;
  return at < end && isCapital(text.codePointAt(at) ?? 0);
}

function hasWord(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if (word !== 'quote' && word !== 'punctuation') return true;
  }
  return false;
}

function edge(item: Item): string {
  if (item.word !== 'punctuation') return item.word;
  if (item.text === ',') return 'comma';
  if (item.text === ':') return 'colon';
  if ('.!?'.includes(item.text[0] ?? ' ')) return 'stop';
  return 'mark';
}
