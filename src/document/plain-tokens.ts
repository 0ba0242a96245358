import { isLetterAscii } from './characters.ts';
import { NO_WORD_ID, type Token } from './types.ts';
import { MARKED, MARKS_BEHIND, PLAIN, POSSESSIVE } from './wink/plain-test.ts';
import type { PlainWords } from './wink/plain-words.ts';

const SPACE = 32;
const SMALL_S = 0x73;
/** Marks that may stand before a word or number, and behind it; wink takes each off, and none tells it where sentences end. */
const OPENING: ReadonlyMap<number, string> = markTable('(“‘');
const CLOSING: ReadonlyMap<number, string> = markTable(',;:');
/** Marks that may stand alone between words; behind a full stop they tell wink that the sentence goes on. */
const BETWEEN: ReadonlyMap<number, string> = markTable('–—-');
/** Possessive endings, by their apostrophe. */
const ENDINGS: ReadonlyMap<number, string> = new Map([
  [0x27, "'s"],
  [0x2019, '’s'],
]);
/** Marks of which one or two may follow a word, to be left to wink. */
const LEFT: ReadonlySet<number> = new Set(markTable(MARKS_BEHIND).keys());

function markTable(marks: string): ReadonlyMap<number, string> {
  return new Map([...marks].map((mark) => [mark.charCodeAt(0), mark]));
}

/**
 * Appends the tokens of the characters from `at` to the next blank, or to the marks before it, where it is sure what wink-nlp makes of them, whatever
 * stands beside them, and that none of them tells it where a sentence ends: a plain word or a number, with an opening mark,
 * a possessive ending or a closing mark; or a plain word before marks that may end one. Gives the end of the tokens; -1 where it is not sure, and appends nothing then. `tokens` are
 * those right before, none where others stand there. A test compares with wink-nlp itself.
 */
export function addPlainTokens(
  text: string,
  at: number,
  words: PlainWords,
  tokens: Token[],
): number {
  const code = text.charCodeAt(at);
  const opening = isLetterAscii(code) ? undefined : OPENING.get(code);
  const first = opening === undefined ? at : at + 1;
  const last = words.read(text, first);
  if (last === first) return addMarkBetween(text, at, tokens);
  const behind = endingAt(text, last);
  const end = last + behind.length;
  if (text.charCodeAt(end) !== SPACE)
    return opening === undefined ? addMarked(text, at, last, words, tokens) : -1;
  const slot = words.find(text, first, last, behind.length > 1 ? POSSESSIVE : PLAIN);
  if (slot < 0) return -1;
  if (opening !== undefined)
    tokens.push({ text: opening, start: at, end: first, wordId: NO_WORD_ID });
  tokens.push(words.token(slot, first, last));
  if (behind !== '') tokens.push({ text: behind, start: last, end, wordId: NO_WORD_ID });
  return end;
}

/** "they left." and "left,” he": the word, but not the marks behind it, of which some tell where sentences end. */
function addMarked(
  text: string,
  start: number,
  end: number,
  words: PlainWords,
  tokens: Token[],
): number {
  if (!LEFT.has(text.charCodeAt(end))) return -1;
  const isOne = text.charCodeAt(end + 1) === SPACE;
  if (!isOne && !(LEFT.has(text.charCodeAt(end + 1)) && text.charCodeAt(end + 2) === SPACE))
    return -1;
  const slot = words.find(text, start, end, MARKED);
  if (slot < 0) return -1;
  tokens.push(words.token(slot, start, end));
  return end;
}

/** "talks – and": a dash by itself, not at the start of a row, for a full stop may stand before. */
function addMarkBetween(text: string, at: number, tokens: Token[]): number {
  const mark =
    tokens.length > 0 && text.charCodeAt(at + 1) === SPACE
      ? BETWEEN.get(text.charCodeAt(at))
      : undefined;
  if (mark === undefined) return -1;
  tokens.push({ text: mark, start: at, end: at + 1, wordId: NO_WORD_ID });
  return at + 1;
}

/** The closing mark or possessive ending at a place; nothing where there is none. */
function endingAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === SPACE) return '';
  if (text.charCodeAt(at + 1) === SMALL_S) return ENDINGS.get(code) ?? '';
  return CLOSING.get(code) ?? '';
}
