/** A pattern read into a tree. */
export type PatternNode =
  | { readonly kind: 'literal'; readonly word: string }
  | { readonly kind: 'category'; readonly category: string; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' };

/**
 * Reads a pattern: blank-separated words and marks as they stand, CATEGORY (lexicon category or terminal, `CATEGORY:name` to
 * capture under another name), `( … | … )`, `…?` for optional, `$NAME` for a macro, and `<` `>` around the part that is the
 * expression's span when context belongs to the pattern. Throws on a malformed pattern.
 */
export function parsePattern(
  pattern: string,
  macros: Readonly<Record<string, PatternNode>>,
): PatternNode {
  const parts = pattern.match(/\\[()]|\$?[^\s()|?]+|[()|?]/g) ?? [];
  let at = 0;
  const choice = (): PatternNode => {
    const options = [sequence()];
    while (parts[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  };
  const sequence = (): PatternNode => {
    const items: PatternNode[] = [];
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
      let item = atom();
      if (parts[at] === '?') {
        at++;
        item = { kind: 'optional', item };
      }
      items.push(item);
    }
    return { kind: 'sequence', items };
  };
  const atom = (): PatternNode => {
    const part = parts[at++] ?? '';
    if (part === '(') {
      const inner = choice();
      if (parts[at++] !== ')') throw new Error(`unclosed group in "${pattern}"`);
      return inner;
    }
    if (part === '<') return { kind: 'edge', edge: 'start' };
    if (part === '>') return { kind: 'edge', edge: 'end' };
    if (part.startsWith('$')) {
      const macro = macros[part.slice(1)];
      if (macro === undefined) throw new Error(`unknown macro ${part} in "${pattern}"`);
      return macro;
    }
    if (/^[A-Z]/.test(part)) {
      const [category = '', name = category] = part.split(':');
      return { kind: 'category', category, name };
    }
    return { kind: 'literal', word: part.replace(/^\\/, '') };
  };
  const tree = choice();
  if (at < parts.length) throw new Error(`unexpected "${parts[at]}" in "${pattern}"`);
  return tree;
}
