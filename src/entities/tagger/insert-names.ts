import type { FoundName } from './find-names.ts';
import type { Sequence } from './sequences.ts';

/** The names with others in the place of those that they overlap; `names` are in text order, and so are all that are given. */
export function insertNames(
  names: readonly FoundName[],
  added: readonly FoundName[],
  sequences: readonly Sequence[],
): readonly FoundName[] {
  if (added.length === 0) return names;
  const places = new Map(sequences.map((sequence, at) => [sequence, at]));
  const placeOf = (name: FoundName) => places.get(name.sequence) ?? 0;
  const rest = names.filter((name) => !added.some((other) => overlaps(name, other)));
  return [...rest, ...added].sort(
    (one, other) => placeOf(one) - placeOf(other) || one.first - other.first,
  );
}

/** Whether two names share a word. */
export function overlaps(one: FoundName, other: FoundName): boolean {
  return one.sequence === other.sequence && one.first <= other.last && one.last >= other.first;
}

/** Whether a name shares a word with another and has more before or behind it. */
export function reachesBeyond(one: FoundName, other: FoundName): boolean {
  return overlaps(one, other) && (one.first < other.first || one.last > other.last);
}
