/** Slots of the table: three times as many as words, so that most searches end at once. */
const SLOTS = 1 << 18;

/** Words asked for in vain that are noted, for asking again takes longer. */
const MOST_UNKNOWN = 50_000;

/** Lays out an open-addressing hash table of the words: in each slot the position of a word in the list plus one, or 0. */
export function buildLexemeTable(list: readonly string[]): Uint32Array {
  const table = new Uint32Array(SLOTS);
  list.forEach((word, at) => {
    const slot = findSlot(word, list, table);
    table[slot] = at + 1;
  });
  return table;
}

/**
 * The object that wink looks words up in, word to position, without entering its 87,000 words first: a word becomes a
 * property when it is first asked for. What is set and deleted behaves as with a plain object.
 */
export function createLexemeIndex(
  list: readonly string[],
  table: Uint32Array,
): Record<string, number> {
  const known = list.length;
  let unknown = 0;
  const set = (index: object, word: PropertyKey, value: unknown) =>
    Reflect.defineProperty(index, word, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  const unread = new Proxy(Object.create(null), {
    get: (_, word, index) => {
      if (typeof word !== 'string') return undefined;
      const found = (table[findSlot(word, list, table)] as number) - 1;
      if (found >= 0 && found < known) set(index, word, found);
      else if (unknown++ < MOST_UNKNOWN) set(index, word, undefined);
      else return undefined;
      return index[word];
    },
    set: (_, word, value, index) => set(index, word, value),
  });
  const index = Object.create(unread) as Record<string, number>;
  // An object that something was deleted from is a hash table to V8, which many properties need.
  index[''] = 0;
  delete index[''];
  return index;
}

/** The slot of a word, or the empty slot where it would stand. */
function findSlot(word: string, list: readonly string[], table: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  let slot = (hash ^ (hash >>> 7)) & (SLOTS - 1);
  for (;;) {
    const entry = table[slot] as number;
    if (entry === 0 || list[entry - 1] === word) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
}
