import type { ArticleDocument, Token } from '../../document/types.ts';
import { INITIAL, MIXED, NUMBER, PUNCTUATION, UPPER } from './casing.ts';
import type { FindCode } from './share-codes.ts';
import { EDGE_WORD, type Word } from './word.ts';

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
  /** Whether the code of a share stands behind, "Google GOOGL.O", which is no token of the sequence. */
  readonly hasCode: boolean;
}

/** How a sentence is written: 0 as usual, 1 with most words capitalised, 2 in capitals. */
export type HeadlineStyle = 0 | 1 | 2;

/** A sentence as the tagger sees it. */
export interface Sequence {
  readonly tokens: readonly TaggedToken[];
  readonly style: HeadlineStyle;
  /** Whether a mark that may open a quotation is among its tokens. */
  readonly quotes: boolean;
}

/** The word of the token at `at`; before the first token and after the last, the word that stands for the edge. */
export function wordAt(tokens: readonly TaggedToken[], at: number): Word {
  return at >= 0 && at < tokens.length ? (tokens[at] as TaggedToken).word : EDGE_WORD;
}

/** The words from `first` to `last`, as written or lower-cased, parted by blanks. */
export function joinWords(
  { tokens }: Sequence,
  first: number,
  last: number,
  form: 'text' | 'lower',
): string {
  let joined = written(wordAt(tokens, first), form);
  for (let at = first + 1; at <= last; at++) joined += ` ${written(wordAt(tokens, at), form)}`;
  return joined;
}

function written({ text, lower }: Word, form: 'text' | 'lower'): string {
  return form === 'text' ? text : lower;
}

/** The last of the words with a capital from `first` on; the token before it where there is none. */
export function endOfCapitals(tokens: readonly TaggedToken[], first: number): number {
  let at = first;
  while (isCapitalAt(tokens, at)) at++;
  return at - 1;
}

/** Whether all tokens from `first` to `last` are there and written without blanks between them. */
export function areGlued(
  tokens: readonly Pick<Token, 'start' | 'end'>[],
  first: number,
  last: number,
): boolean {
  if (first < 0 || last >= tokens.length) return false;
  for (let at = first; at < last; at++) if (tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return true;
}

/** Reads the sentences of a document as sequences, without the codes of shares; `words` are those of its tokens. */
export function readSequences(
  document: ArticleDocument,
  words: readonly Word[],
  findCode: FindCode = () => null,
): Sequence[] {
  return document.sentences.map(({ firstToken, endToken }) => {
    const tokens: NewToken[] = [];
    for (let at = firstToken; at < endToken; at++) {
      const { start, end } = document.tokens[at] as Token;
      const word = words[at] as Word;
      // Words are not asked for their texts, which are further away than their casing.
      if (word.casing === PUNCTUATION && (word.text === '.' || word.text === '_')) {
        const code = findCode(document.tokens, at);
        if (code) {
          tokens.length = Math.max(0, tokens.length - (at - code.first));
          const before = tokens[tokens.length - 1];
          if (before && code.ofShare) before.hasCode = true;
          at = Math.min(code.end, endToken) - 1;
          continue;
        }
      }
      tokens.push({ start, end, word, first: false, run: null, hasCode: false });
    }
    const quotes = markFirsts(tokens);
    markRuns(tokens);
    return { tokens, style: styleOf(tokens), quotes };
  });
}

/** A token that is not yet complete. */
interface NewToken extends TaggedToken {
  first: boolean;
  run: Run | null;
  hasCode: boolean;
}

function styleOf(tokens: readonly TaggedToken[]): HeadlineStyle {
  let all = 0;
  let capital = 0;
  let upper = 0;
  for (const { word } of tokens) {
    if (word.casing > MIXED) continue;
    all++;
    if (word.capital) capital++;
    if (word.casing === UPPER) upper++;
  }
  if (all <= 2) return 0;
  if (upper / all > 0.6) return 2;
  return capital / all > 0.7 && all > 3 ? 1 : 0;
}

/** Marks the words whose capital says nothing; gives whether a mark that may open a quotation is among the tokens. */
function markFirsts(tokens: readonly NewToken[]): boolean {
  let waiting = true;
  let quotes = false;
  for (const token of tokens) {
    const { word } = token;
    if (word.casing <= MIXED || word.casing === INITIAL) {
      token.first = waiting;
      waiting = false;
    } else if (word.casing === NUMBER) waiting = false;
    else if (word.text === '"' || word.text === '“') {
      waiting = true;
      quotes = true;
    } else if (word.text === ':') waiting = true;
    else if (word.text === '‘') quotes = true;
  }
  return quotes;
}

/** Link words that may stand in a row inside a run ("Universidad de la República"). */
const MOST_LINKS = 2;

function markRuns(tokens: readonly NewToken[]): void {
  for (let first = 0; first < tokens.length; first++) {
    if (!(tokens[first] as NewToken).word.capital) continue;
    const last = endOfRun(tokens, first);
    const run = { first, last };
    for (; first <= last; first++) (tokens[first] as NewToken).run = run;
    first = last;
  }
}

/** The last token of the run that begins at `first`. */
function endOfRun(tokens: readonly TaggedToken[], first: number): number {
  let last = first;
  for (;;) {
    let next = last + 1;
    if (isCapitalAt(tokens, next)) {
      if ((tokens[next] as TaggedToken).start > (tokens[last] as TaggedToken).end + 1) return last;
      last = next;
      continue;
    }
    while (next < tokens.length && next <= last + MOST_LINKS && tokens[next]?.word.link) next++;
    if (next === last + 1 || !isCapitalAt(tokens, next)) return last;
    last = next;
  }
}

function isCapitalAt(tokens: readonly TaggedToken[], at: number): boolean {
  return at < tokens.length && (tokens[at] as TaggedToken).word.capital;
}
