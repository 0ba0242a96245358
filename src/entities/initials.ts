/** The initials of a name with and without its little words, as the words are written: "bank of ghana" → "bog", "bg". */
export function initialsOf(
  words: readonly string[],
  little: ReadonlySet<string>,
): readonly [string, string] {
  let all = '';
  let main = '';
  for (const word of words) {
    const initial = word.charAt(0);
    all += initial;
    if (!little.has(word.toLowerCase())) main += initial;
  }
  return [all, main];
}
