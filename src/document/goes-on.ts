import { isCapital } from './characters.ts';
import type { SentenceWords } from './sentence-words.ts';
import { isIndex, isShare } from './share-code.ts';
import type { Token } from './types.ts';

const HYPHEN_AND_CAPITAL = /^-\p{Lu}/u;
/** "O", "DE": what an exchange is called in the code of a share. */
const EXCHANGE = /^[A-Z]{1,3}$/;
const INITIAL = /^[A-Z]$/;
const INITIALS = /^(?:[A-Z]\.)+$/;
const ENDS_IN_DIGIT = /\d$/;
const DIGIT = /^\d/;
const CAPITAL = /^\p{Lu}/u;
const CAPITALISED = /^[A-Z][a-z]+$/;
const SMALL_LETTER = /^\p{Ll}/u;
/** What is behind the second letter of what is shortened: "R-N|.Y." */
const SECOND_INITIAL = /^[A-Z]\./;

/** Whether a sentence goes on at the token `at`, where wink-nlp ends one. */
export function sentenceGoesOn(
  tokens: readonly Token[],
  at: number,
  words: SentenceWords,
): boolean {
  const before = tokens[at - 1];
  const behind = tokens[at];
  if (before === undefined || behind === undefined) return false;
  // "(D-Calif.) voted"
  if (before.text === ')')
    return tokens[at - 2]?.text.endsWith('.') === true && SMALL_LETTER.test(behind.text);
  if (before.text === '.')
    return isWithinWord(tokens, at) || isWithinCode(tokens, at) || tokens[at - 2]?.text === 'Ph';
  if (!before.text.endsWith('.')) return false;
  const word = before.text.slice(0, -1);
  if (isShortened(word, behind.text, words) || isRank(tokens, at - 1, word, behind.text, words))
    return true;
  return (
    isBehindHyphen(tokens, at - 1) && (words.beforePlace.has(word) || INITIALS.test(before.text))
  );
}

/** Whether a hyphen joins a token to the one before it. */
function isBehindHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  return hyphen?.text === '-' && hyphen.end === tokens[at]?.start;
}

/** Whether the word of the token `at` is the last part of a rank before a name: "Maj.-Gen. Ames", "Vice-Adm. Ames". */
function isRank(
  tokens: readonly Token[],
  at: number,
  word: string,
  next: string,
  { rank }: SentenceWords,
): boolean {
  if (!CAPITAL.test(next)) return false;
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 0) return rank.has(word) && isBehindHyphen(tokens, at);
  return rank.has(word.slice(hyphen + 1)) && CAPITALISED.test(word.slice(0, hyphen));
}

/** Whether a word is mostly shortened before such a one. */
function isShortened(
  word: string,
  next: string,
  { beforeName, beforeNumber }: SentenceWords,
): boolean {
  return (
    (beforeName.has(word) && CAPITAL.test(next)) || (beforeNumber.has(word) && DIGIT.test(next))
  );
}

/**
 * Whether the full stop before a token has no blank on either side and is no end: a decimal point behind the sign of a
 * currency that wink-nlp does not know, "R1.2bn", or one in an address, "Rappler.com".
 */
function isWithinWord(tokens: readonly Token[], at: number): boolean {
  const [word, stop, behind] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (word === undefined || stop === undefined || behind === undefined) return false;
  if (word.end !== stop.start || stop.end !== behind.start) return false;
  return (
    SMALL_LETTER.test(behind.text) || (ENDS_IN_DIGIT.test(word.text) && DIGIT.test(behind.text))
  );
}

/** Whether the full stop before a token is one in the code of a share, "GOOGL.O", or of an index, ".GDAXI", and ends no sentence. */
function isWithinCode(tokens: readonly Token[], at: number): boolean {
  const [share, stop, behind] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (stop?.text !== '.' || stop.end !== behind?.start || share === undefined) return false;
  if (share.end < stop.start) return isIndex(behind.text);
  return EXCHANGE.test(behind.text) && isShare(share.text);
}

/** So much of the text behind such a token is looked at. */
const FAR_BEHIND = 4;

/** Whether a token with a full stop at its end that wink-nlp parts from the last one belongs to it: the full stop of "Rev. Ames" or "D-St. Louis", the second letter of "R-N.Y."; `value` stands before `end` of the text. */
export function belongsToShortened(
  tokens: readonly Token[],
  value: string,
  text: string,
  end: number,
  words: SentenceWords,
): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.end !== end - value.length) return false;
  const isStop = value === '.';
  // What is shortened before a name or number has a capital; most words before a full stop have none.
  if (isStop && isCapital(text.charCodeAt(last.start))) {
    const next = text.slice(end, end + FAR_BEHIND);
    const name = next.trimStart();
    if (
      isShortened(last.text, name, words) ||
      isRank(tokens, tokens.length - 1, last.text, name, words)
    )
      return true;
    // "Maj.-Gen."
    if (words.beforeName.has(last.text) && HYPHEN_AND_CAPITAL.test(next)) return true;
  }
  if (!isBehindHyphen(tokens, tokens.length - 1)) return false;
  if (!isStop) return INITIALS.test(value) && INITIALS.test(last.text);
  return (
    words.beforePlace.has(last.text) ||
    (INITIAL.test(last.text) && SECOND_INITIAL.test(text.slice(end, end + FAR_BEHIND)))
  );
}
