import type { Span } from '../types.ts';
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
  const plain = blanksOnly(text, paragraph);
  const reading = wink.read(breakRuns(plain));
  const at = locate(plain, reading.values);
  const firstTokens: number[] = [];
  reading.values.forEach((value, index) => {
    firstTokens.push(tokens.length);
    const span = at[index];
    if (!span || value.trim() === '') return;
    const start = paragraph.start + span.start;
    const end = paragraph.start + span.end;
    // wink's own string, where it is what is written: it is one and the same wherever the word stands, so look-ups are quicker.
    const written = value.includes(' ') ? text.slice(start, end) : value;
    tokens.push({ text: written, start, end });
  });
  for (const [first, last] of reading.sentences) {
    const firstToken = firstTokens[first] ?? tokens.length;
    const endToken = firstTokens[last + 1] ?? tokens.length;
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

/** Finds each token forward in the text; null for one that is not written there (an expanded contraction). */
function locate(text: string, values: readonly string[]): (Span | null)[] {
  let cursor = 0;
  return values.map((value) => {
    while (text.charCodeAt(cursor) === 32) cursor++;
    if (text.startsWith(value, cursor)) {
      const start = cursor;
      cursor += value.length;
      return { start, end: cursor };
    }
    const start = text.indexOf(value, cursor);
    if (start < 0 || start - cursor > LONGEST_RUN) return null;
    cursor = start + value.length;
    return { start, end: cursor };
  });
}
