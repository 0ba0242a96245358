/** The initials of a name with and without its little words, as the words are written: "bank of ghana" → "bog", "bg". */
export function initialsOf(words: readonly string[], little: ReadonlySet<string>): string[] {
  const spell = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  return [spell(words), spell(words.filter((word) => !little.has(word.toLowerCase())))];
}
