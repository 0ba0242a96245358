import type { Span } from '../types.ts';
import { abridge, type Row } from './abridge.ts';
import type { Sentence, Token } from './types.ts';
import type { Wink } from './wink.ts';

/** Longest run without a blank that wink-nlp is given: its tokeniser recurses on the length of a run. */
const LONGEST_RUN = 200;
/** All but the plain space. */
const BLANKS = /[^\S ]|[\u0085\u200b\ufeff\0]/g;

/** Appends the tokens and sentences of one paragraph; offsets are found by looking each token up in the text. */
export function readTokens(
  text: string,
  paragraph: Span,
  paragraphIndex: number,
  wink: Wink,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const { text: short, rows } = abridge(
    blanksOnly(text, paragraph),
    paragraph.start,
    wink.plainWords,
  );
  const reading = wink.read(breakRuns(short));
  const firstTokens: number[] = [];
  let cursor = 0;
  let shift = paragraph.start;
  let row = 0;
  /** Puts the tokens of the rows up to `last`, a place in the abridged text, and says whether one stands there. */
  const putRows = (last: number): boolean => {
    let standsIn = false;
    for (; row < rows.length && (rows[row] as Row).at <= last; row++) {
      const { at, shorter, tokens: plain } = rows[row] as Row;
      for (const token of plain) tokens.push(token);
      shift += shorter;
      standsIn = at === last;
    }
    return standsIn;
  };
  for (const value of reading.values) {
    firstTokens.push(tokens.length);
    const start = findToken(short, value, cursor);
    if (start < 0) continue;
    cursor = start + value.length;
    if (putRows(start) || value.trim() === '') continue;
    // wink's own string, where it is what is written: it is one and the same wherever the word stands, so look-ups are quicker.
    const written = value.includes(' ') ? text.slice(shift + start, shift + cursor) : value;
    tokens.push({ text: written, start: shift + start, end: shift + cursor });
  }
  putRows(short.length);
  for (const [first, last] of reading.sentences) {
    const firstToken = firstTokens[first] ?? tokens.length;
    const endToken =
      last + 1 < firstTokens.length ? (firstTokens[last + 1] as number) : tokens.length;
    if (endToken <= firstToken) continue;
    sentences.push({
      start: (tokens[firstToken] as Token).start,
      end: (tokens[endToken - 1] as Token).end,
      firstToken,
      endToken,
      paragraph: paragraphIndex,
    });
  }
}

/** The entities of wink's own recogniser in one paragraph, and its tokens by type ("url", …), with offsets into the text. */
export function readPatternTokens(
  text: string,
  paragraph: Span,
  wink: Wink,
): (Span & { readonly type: string })[] {
  const plain = blanksOnly(text, paragraph);
  const reading = wink.readEntities(breakRuns(plain));
  const at = locate(plain, reading.values);
  const tokens = reading.kinds.map((kind, index) => ({
    type: kind.toUpperCase(),
    first: index,
    last: index,
  }));
  return [...reading.entities, ...tokens].flatMap(({ type, first, last }) => {
    const start = at[first];
    const end = at[last];
    if (!start || !end) return [];
    return [{ type, start: paragraph.start + start.start, end: paragraph.start + end.end }];
  });
}

/** The paragraph with every kind of blank and line break as a space, offset for offset. */
function blanksOnly(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(BLANKS, ' ');
}

/** Puts blanks into runs that are too long; nothing but blanks is added, so the tokens can still be found. */
function breakRuns(text: string): string {
  return hasLongRun(text) ? text.replace(/\S{200}/gu, '$& ') : text;
}

function hasLongRun(text: string): boolean {
  for (let at = LONGEST_RUN; at < text.length; at += LONGEST_RUN + 1) {
    const blankBefore = text.lastIndexOf(' ', at);
    if (at - blankBefore <= LONGEST_RUN && blankBefore >= 0) at = blankBefore;
    else return true;
  }
  return false;
}

/** Finds each token forward in the text; null for one that is not written there. */
function locate(text: string, values: readonly string[]): (Span | null)[] {
  let cursor = 0;
  return values.map((value) => {
    const start = findToken(text, value, cursor);
    if (start < 0) return null;
    cursor = start + value.length;
    return { start, end: cursor };
  });
}

/** Where a token is written, from `cursor` on; -1 for one that is not written there (an expanded contraction). */
function findToken(text: string, value: string, cursor: number): number {
  let from = cursor;
  while (text.charCodeAt(from) === 32) from++;
  if (text.startsWith(value, from)) return from;
  const start = text.indexOf(value, from);
  return start - from > LONGEST_RUN ? -1 : start;
}
