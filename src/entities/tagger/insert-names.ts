import type { FoundName } from './find-names.ts';
import type { Sequence, TaggedToken } from './sequences.ts';

/** The names with others in the place of those that they overlap; all that are given are in text order. */
export function insertNames(
  names: readonly FoundName[],
  added: readonly FoundName[],
): readonly FoundName[] {
  if (added.length === 0) return names;
  const bySequence = new Map<Sequence, FoundName[]>();
  for (const name of added) {
    const list = bySequence.get(name.sequence);
    if (list) list.push(name);
    else bySequence.set(name.sequence, [name]);
  }
  const rest = names.filter(
    (name) => !bySequence.get(name.sequence)?.some((other) => overlaps(name, other)),
  );
  return [...rest, ...added].sort((one, other) => startOf(one) - startOf(other));
}

function startOf({ sequence: { tokens }, first }: FoundName): number {
  return (tokens[first] as TaggedToken).start;
}

/** Whether two names share a word. */
export function overlaps(one: FoundName, other: FoundName): boolean {
  return one.sequence === other.sequence && one.first <= other.last && one.last >= other.first;
}

/** Whether a name shares a word with another and has more before or behind it. */
export function reachesBeyond(one: FoundName, other: FoundName): boolean {
  return overlaps(one, other) && (one.first < other.first || one.last > other.last);
}
