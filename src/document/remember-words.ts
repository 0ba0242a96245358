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
    const own = ownString(text);
    const made = old.get(text) ?? describe(own);
    young.set(own, made);
    return made;
  };
}

const names: Record<string, boolean> = Object.create(null);

/**
 * The same word by itself, for a piece cut from a text would keep the whole text in memory; and as the one string that the
 * engine has for names of properties. Two of these are the same when they are one in memory, and code that meets only
 * these meets one kind of string, where words cut from texts, joined, or made small are of many kinds to the engine.
 */
export function ownString(word: string): string {
  names[word] = true;
  const [name] = Object.keys(names) as [string];
  delete names[word];
  return name;
}
