import { isLetterAscii } from './characters.ts';
import type { PlainWords } from './plain-words.ts';
import type { Token } from './types.ts';

/** Plain words in a row, for which one stands in the abridged text, as tokens with their places in the whole text. */
export interface Row {
  /** Where its stand-in is in the abridged text. */
  readonly at: number;
  /** How much shorter than the row the stand-in is. */
  readonly shorter: number;
  readonly tokens: readonly Token[];
}

/** A text with one plain word for each row of them. */
export interface Abridged {
  readonly text: string;
  /** Where the whole text begins. */
  readonly offset: number;
  /** In text order. */
  readonly rows: readonly Row[];
}

/** A plain word itself. */
const STAND_IN = 'a';
const SPACE = 32;
const COMMA = 44;

/**
 * Shortens a text with no blanks but spaces to what wink-nlp must read: for plain words in a row, with or without a
 * comma behind, stands a single one. For wink each of them is a token by itself, and none of them ends a sentence, so
 * all other tokens and the ends of sentences stay the same. `offset` is added to the places of tokens.
 */
export function abridge(text: string, offset: number, words: PlainWords): Abridged {
  const rows: Row[] = [];
  let short = '';
  let copied = 0;
  let tokens: Token[] = [];
  let from = 0;
  let to = 0;
  const endRow = () => {
    if (tokens.length === 0) return;
    short += text.slice(copied, from);
    rows.push({ at: short.length, shorter: to - from - STAND_IN.length, tokens });
    short += STAND_IN;
    copied = to;
    tokens = [];
  };
  for (let at = 0; at < text.length; ) {
    while (text.charCodeAt(at) === SPACE) at++;
    const endOfWord = endOfLetters(text, at);
    const comma = text.charCodeAt(endOfWord) === COMMA;
    const end = comma ? endOfWord + 1 : endOfWord;
    const whole = endOfWord > at && (end === text.length || text.charCodeAt(end) === SPACE);
    const word = whole ? words.find(text, at, endOfWord) : null;
    if (word === null) {
      endRow();
      const blank = text.indexOf(' ', end);
      at = blank < 0 ? text.length : blank;
      continue;
    }
    if (tokens.length === 0) from = at;
    tokens.push({ text: word, start: offset + at, end: offset + endOfWord });
    if (comma) tokens.push({ text: ',', start: offset + endOfWord, end: offset + end });
    to = end;
    at = end;
  }
  endRow();
  return { text: short + text.slice(copied), offset, rows };
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (isLetterAscii(text.charCodeAt(end))) end++;
  return end;
}
