/** Is it one of "0" to "9"? */
export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/** Is it a letter, of any script that news in English spells names in? */
export function isLetter(c: number): boolean {
  if (c < 128) return ((c | 32) - 97) >>> 0 < 26;
  return c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7;
}

/** Is it an apostrophe, straight or typographic? */
export function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019 || c === 0x2bc;
}

/** Is it a blank of any width, or a line break? */
export function isBlank(c: number): boolean {
  return (
    c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200b)
  );
}
