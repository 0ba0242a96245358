import type { Lexemes } from './lexemes.ts';
import { setOwn } from './set-own.ts';

/** Words asked for in vain that are noted, for asking again takes longer. */
const MOST_UNKNOWN = 50_000;

/**
 * The object that wink looks words up in, word to position, without entering its 87,000 words first: a word becomes a
 * property when it is first asked for. What is set and deleted behaves as with a plain object.
 */
export function createLexemeIndex(lexemes: Lexemes): Record<string, number> {
  let unknown = 0;
  const unread = new Proxy(Object.create(null), {
    get: (_, word, index) => {
      if (typeof word !== 'string') return undefined;
      const found = lexemes.find(word);
      if (found >= 0) setOwn(index, word, found);
      else if (unknown++ < MOST_UNKNOWN) setOwn(index, word, undefined);
      else return undefined;
      return index[word];
    },
    set: (_, word, value, index) => setOwn(index, word, value),
  });
  const index = Object.create(unread) as Record<string, number>;
  // An object that something was deleted from is a hash table to V8, which many properties need.
  index[''] = 0;
  delete index[''];
  return index;
}
