/** Little words that acronyms mostly pass over. */
const LITTLE = /^(?:of|the|and|for|in|on|to|de|del|la|y|et|du|des|&)$/i;

/** The initials of a name with and without its little words, as the words are written: "bank of ghana" → "bog", "bg". */
export function initialsOf(words: readonly string[]): string[] {
  const spell = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  return [spell(words), spell(words.filter((word) => !LITTLE.test(word)))];
}
