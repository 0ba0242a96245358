import type { Token } from './types.ts';

/** "m." behind "£9", "p." behind "11". */
const UNIT = /^[a-z]\.$/;
const ENDS_IN_DIGIT = /\d$/;
/** Behind a full stop: the end of the paragraph, or what opens a sentence. */
const OPENS = /^(?:$|[ \t]*\n|\s+["“‘'«]*\p{Lu})/u;

/**
 * Whether the full stop of a word that wink-nlp takes to be cut short ends the sentence: "The fee was £9m. Ames paid it",
 * "a dividend of 11p. “We …", "Hale voted no. Reed …". `tokens` are those before the word, `behind` is the text behind it.
 */
export function endsWithWord(
  tokens: readonly Token[],
  word: string,
  start: number,
  behind: () => string,
): boolean {
  if (word !== 'no.' && !(UNIT.test(word) && isBehindFigure(tokens, start))) return false;
  return OPENS.test(behind());
}

function isBehindFigure(tokens: readonly Token[], start: number): boolean {
  const last = tokens[tokens.length - 1];
  return last?.end === start && ENDS_IN_DIGIT.test(last.text);
}
