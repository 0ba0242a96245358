import { NUMBER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { LOC } from '../labels.ts';
import { areGlued, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';
import { mendEach } from './mend-each.ts';

const FIGURE = /^\d{1,2}$/;
const SCALE = /^°?[CF]$/;

/** "C", "°F" */
export function isScale({ text }: Word): boolean {
  return SCALE.test(text);
}

/** Makes places of what has a temperature behind it, without the figure, where there are several: "Delhi 24C, Mumbai 19C". */
export function withTemperatures(names: readonly FoundName[]): readonly FoundName[] {
  return mendEach(names, (name) => {
    const { sequence, first, last } = name;
    const { tokens } = sequence;
    const isWithin = last > first + 1 && isTemperature(tokens, last - 1);
    if (!isWithin && !isTemperature(tokens, last + 1)) return name;
    const figures = tokens.filter((_, at) => isTemperature(tokens, at));
    if (figures.length < 2) return name;
    const end = isWithin ? last - 2 : last;
    return toldName(sequence, name.first, end, LOC);
  });
}

/** "24C", which the tokeniser parts. */
function isTemperature(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    wordAt(tokens, at).casing === NUMBER &&
    FIGURE.test(wordAt(tokens, at).text) &&
    isScale(wordAt(tokens, at + 1)) &&
    areGlued(tokens, at, at + 1)
  );
}
