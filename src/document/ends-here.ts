import { endsShortened } from './ends-shortened.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Token } from './types.ts';

/** "m." behind "£9", "p." behind "11". */
const UNIT = /^[a-z]\.$/;
/** The preposition, or inches. */
const INCHES = 'in.';
const ENDS_IN_DIGIT = /\d$/;
/** Behind a full stop: the end of the paragraph, or what opens a sentence. */
const OPENS = /^(?:$|[ \t]*\n|\s+["“‘'«]*\p{Lu})/u;

/**
 * Whether the full stop of a word that wink-nlp takes to be cut short ends the sentence, and is no part of the word: "The fee
 * was £9m. Ames paid it", "a dividend of 11p. “We …", "Hale voted no. Reed …", "She posted it on X. The mayor …". `tokens` are
 * those before the word, `behind` is the text behind it.
 */
export function endsWithWord(
  tokens: readonly Token[],
  word: string,
  start: number,
  behind: () => string,
  words: SentenceWords,
): boolean {
  // "5 ft 10 in. Hill"
  if (word === INCHES && ENDS_IN_DIGIT.test(tokens.at(-1)?.text ?? '')) return false;
  if (words.whole.has(word) || (UNIT.test(word) && isBehindFigure(tokens, start)))
    return OPENS.test(behind());
  return LETTER.test(word) && isBehindWord(tokens, start) && endsShortened(behind(), words);
}

/** "X", "B": what may be an initial. */
const LETTER = /^[A-Z]\.$/;
const ENDS_IN_LETTER = /[\p{L}\d]$/u;

/** "on X.", not the "A." that opens a paragraph, an answer or a point of a list. */
function isBehindWord(tokens: readonly Token[], start: number): boolean {
  const last = tokens.at(-1);
  return last?.end === start - 1 && ENDS_IN_LETTER.test(last.text);
}

function isBehindFigure(tokens: readonly Token[], start: number): boolean {
  const last = tokens.at(-1);
  return last?.end === start && ENDS_IN_DIGIT.test(last.text);
}
