import { rememberWords } from './remember-words.ts';
import type { Token } from './types.ts';

/** Places in which words are kept by their lexeme; several lexemes share one. */
const PLACES = 1 << 14;

/** Does for tokens what `rememberWords` does for words: most are found by their lexeme, which takes a fraction of the time. */
export function rememberTokens<T extends { readonly text: string }>(
  describe: (text: string) => T,
  most: number,
): (token: Token) => T {
  const byWord = rememberWords(describe, most);
  const byPlace = new Array<T | undefined>(PLACES).fill(undefined);
  return ({ text, lexeme }) => {
    const place = lexeme & (PLACES - 1);
    const found = byPlace[place];
    if (found !== undefined && found.text === text) return found;
    const made = byWord(text);
    byPlace[place] = made;
    return made;
  };
}
