import type { ArticleDocument, Token } from '../../document/types.ts';
import { INITIAL, LOWER, MIXED, NUMBER, UPPER } from './casing.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** A stretch of capitalised words, with link words between ("Bank of Ghana"); `first` and `last` are indexes into the sequence. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** One token of a sequence. */
export interface TaggedToken {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** Whether a capital here says nothing: first word of the sentence, or after a colon or quotation mark. */
  readonly first: boolean;
  readonly run: Run | null;
}

/** How a sentence is written: 0 as usual, 1 with most words capitalised, 2 in capitals. */
export type HeadlineStyle = 0 | 1 | 2;

/** A sentence as the tagger sees it. */
export interface Sequence {
  readonly tokens: readonly TaggedToken[];
  readonly style: HeadlineStyle;
}

/** Reads the sentences of a document as sequences of words. */
export function readSequences(
  document: ArticleDocument,
  readWord: (text: string) => Word,
  isLink: Lexicon['isLink'],
): Sequence[] {
  return document.sentences.map(({ firstToken, endToken }) => {
    const words: Word[] = [];
    for (let at = firstToken; at < endToken; at++)
      words.push(readWord((document.tokens[at] as Token).text));
    const runs = findRuns(document.tokens, firstToken, words, isLink);
    const firsts = findFirsts(words);
    const tokens: TaggedToken[] = [];
    for (let at = 0; at < words.length; at++) {
      const { start, end } = document.tokens[firstToken + at] as Token;
      const word = words[at] as Word;
      tokens.push({ start, end, word, first: firsts[at] === 1, run: runs[at] ?? null });
    }
    return { tokens, style: styleOf(words) };
  });
}

function styleOf(words: readonly Word[]): HeadlineStyle {
  let all = 0;
  let capital = 0;
  let upper = 0;
  for (const word of words) {
    if (word.casing > MIXED) continue;
    all++;
    if (word.capital) capital++;
    if (word.casing === UPPER) upper++;
  }
  if (all <= 2) return 0;
  if (upper / all > 0.6) return 2;
  return capital / all > 0.7 && all > 3 ? 1 : 0;
}

function findFirsts(words: readonly Word[]): Uint8Array {
  const firsts = new Uint8Array(words.length);
  let waiting = true;
  words.forEach((word, at) => {
    if (word.casing <= MIXED || word.casing === INITIAL) {
      if (waiting) firsts[at] = 1;
      waiting = false;
    } else if (word.casing === NUMBER) waiting = false;
    if (word.text === ':' || word.text === '"' || word.text === '“') waiting = true;
  });
  return firsts;
}

/** Link words that may stand in a row inside a run ("Universidad de la República"). */
const MOST_LINKS = 2;

function findRuns(
  tokens: readonly Token[],
  firstToken: number,
  words: readonly Word[],
  isLink: Lexicon['isLink'],
): (Run | undefined)[] {
  const runs = new Array<Run | undefined>(words.length);
  const isCapital = (at: number) => words[at]?.capital === true;
  const endOf = (at: number) => (tokens[firstToken + at] as Token).end;
  const startOf = (at: number) => (tokens[firstToken + at] as Token).start;
  for (let first = 0; first < words.length; ) {
    if (!isCapital(first)) {
      first++;
      continue;
    }
    let last = first;
    for (;;) {
      let next = last + 1;
      if (isCapital(next) && startOf(next) <= endOf(last) + 1) {
        last = next;
        continue;
      }
      while (next < words.length && next <= last + MOST_LINKS) {
        const word = words[next] as Word;
        if (word.casing !== LOWER && word.text !== '&' && word.text !== '-') break;
        if (!isLink(word.lower)) break;
        next++;
      }
      if (next === last + 1 || !isCapital(next)) break;
      last = next;
    }
    const run = { first, last };
    for (let at = first; at <= last; at++) runs[at] = run;
    first = last + 1;
  }
  return runs;
}
