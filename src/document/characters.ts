/**
 * Classes of characters by UTF-16 code or code point. Most text is ASCII and the punctuation of U+2000 to U+206F; regular
 * expressions with Unicode properties are slow to compile, so they are asked of other characters only.
 */

const LETTER = /\p{L}/u;
const LETTER_OR_ACCENT = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Whether a character is a letter. */
export function isLetter(code: number): boolean {
  if (code < 128) return isLetterAscii(code);
  return !isGeneralPunctuation(code) && LETTER.test(String.fromCodePoint(code));
}

/** Whether a character is a letter, or stands upon one. */
export function isLetterOrAccent(code: number): boolean {
  if (code < 128) return isLetterAscii(code);
  return !isGeneralPunctuation(code) && LETTER_OR_ACCENT.test(String.fromCodePoint(code));
}

/** Whether a character is a capital. */
export function isCapital(code: number): boolean {
  if (code < 128) return isCapitalAscii(code);
  return !isGeneralPunctuation(code) && CAPITAL.test(String.fromCodePoint(code));
}

/** Whether a character is a small letter. */
export function isSmall(code: number): boolean {
  if (code < 128) return isSmallAscii(code);
  return !isGeneralPunctuation(code) && SMALL.test(String.fromCodePoint(code));
}

/** Whether a character is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a character is a letter or a number of any kind. */
export function isLetterOrNumber(code: number): boolean {
  if (code < 128) return isSmallAscii(code) || isCapitalAscii(code) || isDigit(code);
  return !isGeneralPunctuation(code) && LETTER_OR_NUMBER.test(String.fromCodePoint(code));
}

/** Whether a character is a blank or line break. */
export function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCodePoint(code));
}

/** Whether a character is one of A to Z, small or capital. */
export function isLetterAscii(code: number): boolean {
  return isSmallAscii(code) || isCapitalAscii(code);
}

function isSmallAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapitalAscii(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Quotation marks, dashes, the ellipsis; no letter or number is among them. */
function isGeneralPunctuation(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f;
}
