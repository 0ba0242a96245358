import type { Item } from './types.ts';

const DIGIT = /^[$£€]?\d/;
const LETTER = /\p{L}/u;
const UPPER = /^\p{Lu}/u;

/** How a word is written. */
export function formOf(text: string): Item['form'] {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return 'small';
  if (code >= 65 && code <= 90) return 'capital';
  if (code >= 48 && code <= 57) return 'digit';
  if (text.length === 1 && code < 128) return 'mark';
  if (DIGIT.test(text)) return 'digit';
  if (!LETTER.test(text)) return 'mark';
  return UPPER.test(text) ? 'capital' : 'small';
}
