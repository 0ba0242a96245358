import { isCapital, isLetter } from '../../document/characters.ts';
import type { WordForm } from '../types.ts';

const DIGIT = /^[$£€]?\d/;

/** How a word is written. */
export function formOf(text: string): WordForm {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return 'small';
  if (code >= 65 && code <= 90) return 'capital';
  if (code >= 48 && code <= 57) return 'digit';
  if (text.length === 1 && code < 128) return 'mark';
  if (DIGIT.test(text)) return 'digit';
  if (!hasLetter(text)) return 'mark';
  return isCapital(text.codePointAt(0) ?? 0) ? 'capital' : 'small';
}

function hasLetter(text: string): boolean {
  for (const character of text) if (isLetter(character.codePointAt(0) ?? 0)) return true;
  return false;
}
