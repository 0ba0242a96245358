import { endsShortened, FAR_BEHIND } from './ends-shortened.ts';
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
 * those before the word, which stands before `end` of the text and of which the paragraph ends at `endOfParagraph`.
 */
export function endsWithWord(
  tokens: readonly Token[],
  word: string,
  text: string,
  end: number,
  endOfParagraph: number,
  words: SentenceWords,
): boolean {
  // A full stop by itself.
  if (word.length === 1) return false;
  const last = tokens[tokens.length - 1];
  // "5 ft 10 in. Hill"
  if (word === INCHES && ENDS_IN_DIGIT.test(last?.text ?? '')) return false;
  const start = end - word.length;
  if (words.whole.has(word) || (UNIT.test(word) && isBehindFigure(last, start)))
    return OPENS.test(behind(text, end, endOfParagraph));
  return (
    LETTER.test(word) &&
    isBehindWord(last, start) &&
    endsShortened(behind(text, end, endOfParagraph), words)
  );
}

function behind(text: string, end: number, endOfParagraph: number): string {
  return text.slice(end, Math.min(end + FAR_BEHIND, endOfParagraph));
}

/** "X", "B": what may be an initial. */
const LETTER = /^[A-Z]\.$/;
const ENDS_IN_LETTER = /[\p{L}\d]$/u;

/** "on X.", not the "A." that opens a paragraph, an answer or a point of a list. */
function isBehindWord(last: Token | undefined, start: number): boolean {
  return last?.end === start - 1 && ENDS_IN_LETTER.test(last.text);
}

function isBehindFigure(last: Token | undefined, start: number): boolean {
  return last?.end === start && ENDS_IN_DIGIT.test(last.text);
}
