import type { Lexemes } from './lexemes.ts';
import { setOwn } from './set-own.ts';

/** The list that wink takes words from: a word becomes an element when it is first asked for. What is pushed and set behaves as with a plain array. */
export function createLexemeList(lexemes: Lexemes): string[] {
  /** The index of a packed word; -1 for any other key. */
  const indexOf = (key: PropertyKey): number =>
    typeof key === 'string' && /^\d+$/.test(key) && Number(key) < lexemes.count ? Number(key) : -1;
  const unread = new Proxy(Array.prototype, {
    get: (methods, key, list) => {
      const index = indexOf(key);
      if (index < 0) return Reflect.get(methods, key, list);
      const word = lexemes.read(index);
      setOwn(list, key, word);
      return word;
    },
    has: (methods, key) => indexOf(key) >= 0 || Reflect.has(methods, key),
    set: (_, key, value, list) => setOwn(list, key, value),
  });
  return Object.setPrototypeOf(new Array<string>(lexemes.count), unread);
}

/** Makes all words that are still packed elements: from then on the list is a plain array, which is quicker to add to. */
export function unpackAll(list: string[], lexemes: Lexemes): void {
  for (let at = 0; at < lexemes.count; at++)
    if (!Object.hasOwn(list, at)) setOwn(list, at, lexemes.read(at));
  Object.setPrototypeOf(list, Array.prototype);
}
