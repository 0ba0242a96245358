import type { Span } from '../types.ts';
import { addPlainTokens } from './plain-tokens.ts';
import type { Token } from './types.ts';
import type { PlainWords } from './wink/plain-words.ts';

/** Plain tokens in a row, for which one stands in the abridged text, with their places in the whole text. */
export interface Row {
  /** Where its stand-in is in the abridged text. */
  readonly at: number;
  /** How much shorter than the row the stand-in is. */
  readonly shorter: number;
  readonly tokens: readonly Token[];
}

/** A stretch of text with one plain word for each row of plain tokens. */
export interface Abridged {
  readonly text: string;
  /** In text order. */
  readonly rows: readonly Row[];
}

/** A plain word itself, and not a single letter, which a full stop would make an initial. */
const STAND_IN = 'an';
const SPACE = 32;

/**
 * Shortens a stretch of a text to what wink-nlp must read: for plain tokens in a row stands a single word. None of them
 * tells wink where a sentence ends, so all other tokens and the ends of sentences stay the same. The text has no blanks
 * but spaces, and one of them stands behind the stretch, so that no look ahead passes the end of the text.
 */
export function abridge(text: string, { start, end }: Span, words: PlainWords): Abridged {
  const rows: Row[] = [];
  let short = '';
  let copied = start;
  let tokens: Token[] = [];
  let from = start;
  let to = start;
  const endRow = () => {
    if (tokens.length === 0) return;
    short += text.slice(copied, from);
    rows.push({ at: short.length, shorter: to - from - STAND_IN.length, tokens });
    short += STAND_IN;
    copied = to;
    tokens = [];
  };
  for (let at = start; ; ) {
    while (at < end && text.charCodeAt(at) === SPACE) at++;
    if (at === end) break;
    if (tokens.length === 0) from = at;
    const next = addPlainTokens(text, at, words, tokens);
    if (next < 0) {
      endRow();
      at = text.indexOf(' ', at);
    } else {
      to = next;
      at = next;
    }
  }
  endRow();
  return { text: short + text.slice(copied, end), rows };
}
