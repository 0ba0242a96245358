import { initialsOf } from '../entities/initials.ts';

/** So many letters tell a word: "organization" is "organisation", "defense" "defence". */
const STEM = 4;

/**
 * Whether two bodies that are both called by an acronym can be one: not when the names of both spell it out and differ, as
 * "national democratic congress" and "national defence commission" for "ndc". All are normalised names.
 */
export function agreeOnAcronym(
  acronym: string,
  one: Iterable<string>,
  other: Iterable<string>,
  little: ReadonlySet<string>,
): boolean {
  const spelled = (names: Iterable<string>) =>
    [...names]
      .map((name) => name.split(/[\s-]+/))
      .filter((words) => initialsOf(words, little).includes(acronym))
      .map((words) => words.filter((word) => !little.has(word)).map((word) => word.slice(0, STEM)));
  const [left, right] = [spelled(one), spelled(other)];
  return (
    left.length === 0 ||
    right.length === 0 ||
    left.some((words) => right.some((others) => isSame(words, others)))
  );
}

/** The same words, or all those of the shorter name: "palestinian authority" of "palestinian national authority". */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((word) => long.includes(word));
}
