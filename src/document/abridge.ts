import { addPlainTokens } from './plain-tokens.ts';
import type { PlainWords } from './plain-words.ts';
import type { Token } from './types.ts';

/** Plain tokens in a row, for which one stands in the abridged text, with their places in the whole text. */
export interface Row {
  /** Where its stand-in is in the abridged text. */
  readonly at: number;
  /** How much shorter than the row the stand-in is. */
  readonly shorter: number;
  readonly tokens: readonly Token[];
}

/** A text with one plain word for each row of plain tokens. */
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

/**
 * Shortens a text with no blanks but spaces to what wink-nlp must read: for plain tokens in a row stands a single word.
 * None of them tells wink where a sentence ends, so all other tokens and the ends of sentences stay the same. `offset` is
 * added to the places of tokens.
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
    if (tokens.length === 0) from = at;
    const end = addPlainTokens(text, at, offset, words, tokens);
    if (end < 0) {
      endRow();
      const blank = text.indexOf(' ', at);
      at = blank < 0 ? text.length : blank;
    } else {
      to = end;
      at = end;
    }
  }
  endRow();
  return { text: short + text.slice(copied), offset, rows };
}
