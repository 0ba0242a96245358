import type { Span } from '../types.ts';
import { type Abridged, abridge, type Row } from './abridge.ts';
import { isDigit, isLetterOrAccent } from './characters.ts';
import { endsWithWord } from './ends-here.ts';
import { belongsToShortened, sentenceGoesOn } from './goes-on.ts';
import type { SentenceWords } from './sentence-words.ts';
import {
  type ArticleDocument,
  NO_WORD_ID,
  type Paragraph,
  type Sentence,
  type Token,
} from './types.ts';
import type { PlainWords } from './wink/plain-words.ts';
import type { Wink } from './wink/wink.ts';

/** Longest run without a blank that wink-nlp is given: its tokeniser recurses on the length of a run. */
const LONGEST_RUN = 200;

/** The last character that may be a letter to wink-nlp. */
const LAST_OF_WINK = 0xff;
const POSSESSIVE = /['’]s$/;
const DECADE = /^\d0s$/;
/** All but the plain space. */
const BLANKS = /[^\S ]|[\u0085\u200b\ufeff\0]/g;

/** The tokens and sentences of a text, and its paragraphs but for those without a token. */
export type ReadTokens = Pick<ArticleDocument, 'tokens' | 'sentences' | 'paragraphs'>;

/** What parts paragraphs in the text that wink-nlp is given: always a token by itself, and the end of a sentence. */
const BREAK = '\n\n';

/** Reads the tokens and sentences of paragraphs; offsets are found by looking each token up in the text. */
export function readTokens(
  text: string,
  spans: readonly Span[],
  wink: Wink,
  words: SentenceWords,
): ReadTokens {
  // The line break is a blank behind the last word.
  const plain = spaced(`${text}\n`);
  const parts = spans.map((span) => abridge(plain, span, wink.plainWords));
  const { values, sentences: ranges } = wink.read(
    parts.map((part) => breakRuns(part.text)).join(BREAK),
  );
  const tokens: Token[] = [];
  const reading: Reading = { text, values, tokens, words, plainWords: wink.plainWords };
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  /** Values of the paragraph at hand, and its wink sentences. */
  let from = 0;
  let range = 0;
  for (let at = 0; at < parts.length; at++) {
    const breakAt = at + 1 < parts.length ? values.indexOf(BREAK, from) : values.length;
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    const span = spans[at] as Span;
    const part = parts[at] as Abridged;
    const ends: number[] = [];
    const firstTokens = placeTokens(reading, span, part, from, breakAt, ends);
    for (; range < ranges.length; range++) {
      const [first, last] = ranges[range] as readonly [number, number];
      if (first >= breakAt) break;
      let firstOfNext = firstTokens[Math.max(first, from) - from] ?? tokens.length;
      const end = firstTokens[Math.min(last + 1, breakAt) - from] ?? tokens.length;
      while (ends.length > 0 && (ends[0] as number) < end) {
        const within = ends.shift() as number;
        addSentence(firstOfNext, within, paragraphs.length, tokens, sentences, words);
        firstOfNext = within;
      }
      addSentence(firstOfNext, end, paragraphs.length, tokens, sentences, words);
      if (last >= breakAt + 1) break;
    }
    from = breakAt + 1;
    if (tokens.length === firstToken) continue;
    paragraphs.push({
      start: span.start,
      end: span.end,
      firstToken,
      endToken: tokens.length,
      firstSentence,
      endSentence: sentences.length,
    });
  }
  return { tokens, sentences, paragraphs };
}

/** What the paragraphs of a text are read from, and the tokens so far. */
interface Reading {
  readonly text: string;
  readonly values: readonly string[];
  readonly tokens: Token[];
  readonly words: SentenceWords;
  readonly plainWords: PlainWords;
}

/**
 * Appends the tokens of a paragraph, wink's values `from` to before `to`; gives for each value the
 * index of its token or of the next. Where a sentence ends that goes on to wink, the next token's index is put to `ends`.
 */
function placeTokens(
  { text, values, tokens, words, plainWords }: Reading,
  { start, end: endOfParagraph }: Span,
  { text: short, rows }: Abridged,
  from: number,
  to: number,
  ends: number[],
): number[] {
  const firstTokens: number[] = [];
  let cursor = 0;
  let shift = start;
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
  for (let at = from; at < to; at++) {
    const value = values[at] as string;
    firstTokens.push(tokens.length);
    const found = findToken(short, value, cursor);
    if (found < 0) continue;
    const continues = found > 0 && found === cursor && goesOn(short, found, value);
    cursor = found + value.length;
    if (putRows(found) || value.trim() === '') continue;
    if (continues && lengthen(tokens, text, shift + cursor)) continue;
    const end = shift + cursor;
    if (value.endsWith('.')) {
      if (belongsToShortened(tokens, value, text, end, words)) {
        lengthen(tokens, text, end);
        continue;
      }
      if (endsWithWord(tokens, value, text, end, endOfParagraph, words)) {
        tokens.push(plainToken(text, shift + found, end - 1), plainToken(text, end - 1, end));
        ends.push(tokens.length);
        continue;
      }
    }
    tokens.push(
      plainWords.tokenAt(text, shift + found, end) ?? {
        // wink's own string, where it is what is written: it is one and the same wherever the word stands, so look-ups are quicker.
        text: value.includes(' ') ? text.slice(shift + found, end) : value,
        start: shift + found,
        end,
        wordId: NO_WORD_ID,
      },
    );
  }
  putRows(short.length);
  return firstTokens;
}

/** Whether a word goes on here that wink has cut, for to it the letters beyond U+00FF are no letters: "Solidarno|ść", "Ko|š|ice"; and "20s" is a decade: "A3|20s". */
function goesOn(text: string, at: number, value: string): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return DECADE.test(value);
  const code = text.charCodeAt(at);
  return (
    (before > LAST_OF_WINK || code > LAST_OF_WINK) &&
    isLetterOrAccent(before) &&
    isLetterOrAccent(code)
  );
}

/** Lets the last token reach to `end`, unless it would be too long for a word; a possessive ending is a token of its own. */
function lengthen(tokens: Token[], text: string, end: number): boolean {
  const last = tokens.at(-1);
  if (last === undefined || end - last.start > LONGEST_RUN) return false;
  const isPossessive = POSSESSIVE.test(text.slice(end - 2, end));
  const middle = isPossessive ? end - 2 : end;
  tokens[tokens.length - 1] = plainToken(text, last.start, middle);
  if (isPossessive) tokens.push(plainToken(text, middle, end));
  return true;
}

function plainToken(text: string, start: number, end: number): Token {
  return { text: text.slice(start, end), start, end, wordId: NO_WORD_ID };
}

function addSentence(
  firstToken: number,
  endToken: number,
  paragraph: number,
  tokens: readonly Token[],
  sentences: Sentence[],
  words: SentenceWords,
): void {
  if (endToken <= firstToken) return;
  const before = sentences.at(-1);
  if (before?.paragraph === paragraph && sentenceGoesOn(tokens, firstToken, words)) {
    sentences.pop();
    firstToken = before.firstToken;
  }
  sentences.push({
    start: (tokens[firstToken] as Token).start,
    end: (tokens[endToken - 1] as Token).end,
    firstToken,
    endToken,
    paragraph,
  });
}

/** The entities of wink's own recogniser in one paragraph, and its tokens by type ("url", …), with offsets into the text. */
export function readPatternTokens(
  text: string,
  paragraph: Span,
  wink: Wink,
): (Span & { readonly type: string })[] {
  const plain = spaced(text.slice(paragraph.start, paragraph.end));
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

/** The text with every kind of blank and line break as a space, offset for offset. */
function spaced(text: string): string {
  return text.replace(BLANKS, ' ');
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
