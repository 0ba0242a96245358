import { isCapital, isLetter, isLetterOrNumber } from '../../document/characters.ts';
import type { Span } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { LIST } from '../words/rule-words.ts';
import type { QuoteSituation } from './quote-choices.ts';

/** What a quoted span looks like, inside and at its edges. */
export interface QuotedShape {
  /** Counted as far as `MANY`. */
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
/** So many words or more are all the same to the weights. */
const MANY = 15;
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

/** Whether all words of a quoted span, of which the first are looked at, begin as those of a title do. */
export function isInTitleCase(
  text: string,
  { start, end }: Span,
  { isSmallInTitles }: Pick<QuoteLexicon, 'isSmallInTitles'>,
): boolean {
  return countWords(text, start, Math.min(end, start + LOOKED_AT), isSmallInTitles).titleCase;
}

/** Counts the words of a stretch; `titleCase` tells that all but the small ones of titles begin with a capital or digit. */
function countWords(
  text: string,
  start: number,
  end: number,
  small: (word: string) => boolean,
): { readonly words: number; readonly titleCase: boolean } {
  let words = 0;
  let big = 0;
  let titleCase = true;
  for (let at = start; at < end && (titleCase || words < MANY); ) {
    const past = wordEnd(text, at, end);
    if (past === at) {
      at++;
      continue;
    }
    words++;
    if (titleCase && !small(text.slice(at, past))) {
      big++;
      titleCase = opensTitleWord(text.codePointAt(at) ?? 0);
    }
    at = past;
  }
  return { words, titleCase: titleCase && big > 0 };
}

/** Past the word that begins at `at`, with what apostrophes, full stops and hyphens join to it; `at` itself when none does. */
function wordEnd(text: string, at: number, end: number): number {
  let past = lettersEnd(text, at, end);
  while (past > at && past < end && "'’.-".includes(text[past] as string)) {
    const further = lettersEnd(text, past + 1, end);
    if (further === past + 1) break;
    past = further;
  }
  return past;
}

function lettersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const code = unit < 0xd800 ? unit : (text.codePointAt(at) ?? 0);
    const past = at + (code > 0xffff ? 2 : 1);
    if (past > end || !isLetterOrNumber(code)) break;
    at = past;
  }
  return at;
}

/** The first character of a word is a capital or a number. */
function opensTitleWord(code: number): boolean {
  return isCapital(code) || !isLetter(code);
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
