/**
 * Makes a function of single words remember what it gave, for `most` distinct words in each of two generations, which
 * changes nothing but its speed. When the younger generation is full the older is dropped; a word that is met again
 * moves to the younger, so frequent ones stay.
 */
export function rememberWords<T>(describe: (text: string) => T, most: number): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const found = young.get(text);
    if (found !== undefined) return found;
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    const own = copyOf(text);
    const made = old.get(text) ?? describe(own);
    young.set(own, made);
    return made;
  };
}

/** Shorter strings that are cut from a text never hold on to it. */
const SHORT = 13;

/** The same word by itself: a piece cut from a text would keep the whole text in memory. */
export function copyOf(text: string): string {
  return text.length < SHORT ? text : ` ${text}`.slice(1);
}
