import type { QuoteSituation } from './quote-choices.ts';
import type { Clause, Item, QuotedSpan } from './types.ts';

/** What a quoted span looks like, inside and at its edges. */
export interface QuotedShape {
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

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const LOOKED_AT = 400;
const SO_CALLED =
  /^(?:so-called|called|dubbed|nicknamed|titled|entitled|named|termed|labeled|labelled|slogan|phrase|word|term|hashtag)$/;

/** Describes the quoted span of a situation. */
export function describeQuoted({ text, span, clause, at, lexicon }: QuoteSituation): QuotedShape {
  const inner = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT));
  const found = inner.match(WORD) ?? [];
  const big = found.filter((word) => !lexicon.titleSmallWords.has(word.toLowerCase()));
  const titleCase = big.length > 0 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const ending = text.slice(
    Math.max(span.start, span.end - 1),
    Math.min(text.length, span.end + 2),
  );
  const stop = /^[.!?…,]/.test(ending) || /^.["”’']*[.!?,]/.test(ending.slice(0, 2));
  const { items } = clause;
  const left = items[at - 1];
  const right = items[at + 1];
  const capital = /^[("“‘'[]*\p{Lu}/u.test(inner);
  return {
    words: found.length,
    titleCase,
    capital,
    fullSentence: capital && stop && found.length > 1,
    endsWithComma: ending.startsWith(','),
    before: left ? edge(left) : 'none',
    after: right ? edge(right) : 'none',
    startsClause: !items.slice(0, at).some(isWord),
    alone: !items.some(isWord),
    afterTitleWord: left?.entry.beforeTitle === true,
    soCalled:
      left !== undefined &&
      SO_CALLED.test((left.word === 'determiner' ? items[at - 2] : left)?.lower ?? ''),
    quotesInClause: items.reduce((sum, item) => sum + (item.word === 'quote' ? 1 : 0), 0),
  };
}

function isWord(item: Item): boolean {
  return item.word !== 'quote' && item.word !== 'punctuation';
}

function edge(item: Item): string {
  if (item.word !== 'punctuation') return item.word;
  if (item.text === ',') return 'comma';
  if (item.text === ':') return 'colon';
  if (/^[.!?]/.test(item.text)) return 'stop';
  return 'mark';
}

const NAMING = /^(?:so-called|nicknamed|named|titled|entitled|christened)$/;

/**
 * The writer's epithet or a name for a thing, not what somebody says: a lone small word behind a name (Hamas “tyrants”),
 * words behind a verb of naming, and “ghost train” in "the “ghost train”, which" or "the “ghost light” of legend".
 */
export function isEpithet(text: string, span: QuotedSpan, { items }: Clause, at: number): boolean {
  const left = items[at - 1];
  const right = items[at + 1];
  const naming = left?.word === 'determiner' ? items[at - 2] : left;
  if (naming && NAMING.test(naming.lower)) return true;
  const words = text.slice(span.start, Math.min(span.end, span.start + 40));
  if (left?.word === 'name')
    return (
      /^\p{Ll}+[.,]?$/u.test(words) &&
      right !== undefined &&
      !/^(?:verb|auxiliary)$/.test(right.word)
    );
  if (left?.lower !== 'the' || !/^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(words)) return false;
  return right?.lower === 'of' || (right?.text === ',' && items[at + 2]?.lower === 'which');
}
