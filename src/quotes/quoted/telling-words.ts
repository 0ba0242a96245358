const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** The words of a text in small letters, in text order, without those of fewer letters or digits than `shortest`. */
export function tellingWords(text: string, shortest: number): string[] {
  return text
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .filter(({ length }) => length >= shortest);
}
