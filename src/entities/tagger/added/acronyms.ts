import { isOpeningMark, UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { PERSON } from '../labels.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';

/** Letters of an acronym. */
const FEWEST = 2;
const MOST = 8;

/**
 * Adds the acronyms that stand in brackets behind the name whose initials they are, or in brackets and quotation marks
 * as lawyers write them, wherever they stand in the article: "the Seed Act (“SDA”)", "each SDA count".
 */
export function addAcronyms(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
): readonly FoundName[] {
  let types: Map<string, number> | null = null;
  for (const name of names) {
    const { sequence, first, last, type } = name;
    if (type === PERSON || first === last || wordAt(sequence.tokens, last + 1).text !== '(')
      continue;
    const acronym = acronymBehind(name);
    if (acronym === null) continue;
    types ??= new Map();
    types.set(acronym, type);
  }
  if (types === null) return names;
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as TaggedToken;
      const type = word.casing === UPPER ? types.get(word.text) : undefined;
      if (type === undefined) continue;
      const name = sureName(sequence, at, at, type);
      if (!names.some((other) => overlaps(other, name))) added.push(name);
    }
  }
  return insertNames(names, added);
}

/** The acronym in the bracket behind a name, if it is the name's. */
function acronymBehind({ sequence: { tokens }, first, last }: FoundName): string | null {
  const isQuoted = isOpeningMark(wordAt(tokens, last + 2).text);
  const at = isQuoted ? last + 3 : last + 2;
  const { text, casing } = wordAt(tokens, at);
  if (casing !== UPPER || text.length < FEWEST || text.length > MOST) return null;
  if (wordAt(tokens, isQuoted ? at + 2 : at + 1).text !== ')') return null;
  if (isQuoted) return text;
  let initials = '';
  for (let word = first; word <= last; word++)
    if (wordAt(tokens, word).capital) initials += wordAt(tokens, word).text.charAt(0);
  return initials === text ? text : null;
}
