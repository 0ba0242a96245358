/** How a word is written. */
export const LOWER = 0;
export const TITLE_CASE = 1;
export const UPPER = 2;
export const MIXED = 3;
export const NUMBER = 4;
export const PUNCTUATION = 5;
export const INITIAL = 6;
export const EDGE = 7;

/** How a word is written: one of the numbers above. */
export function casingOf(text: string, lower: string): number {
  if (!/\p{L}/u.test(text)) return /\d/.test(text) ? NUMBER : PUNCTUATION;
  if (text === lower) return LOWER;
  if (/^\p{Lu}\.?$/u.test(text)) return INITIAL;
  if (text === text.toUpperCase()) return UPPER;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? TITLE_CASE : MIXED;
}

/** Whether a token is a possessive ending. */
export function isPossessive(text: string): boolean {
  return text === "'s" || text === '’s';
}

/** Whether a mark may open a quotation. */
export function isOpeningMark(text: string): boolean {
  return text === '"' || text === '“' || text === '‘';
}

/** The word's outline: runs of capitals become X, of small letters x, of digits d; other characters stand for themselves. */
export function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const character of text) {
    const kind = shapeOfCharacter(character);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function shapeOfCharacter(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character !== character.toLowerCase()) return 'X';
  return character !== character.toUpperCase() ? 'x' : character;
}
