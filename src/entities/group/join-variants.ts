import type { Clusters } from './cluster.ts';
import type { NameVariants } from './name-variants.ts';
import { agree, type Person } from './people.ts';

/**
 * Joins people whose names are spelled in two ways or cut short: "Joseph Biden" and "Joe Biden", "Alexei Navalny" and
 * "Alexey Navalny", "Volodymyr Zelensky" and "Zelenskyy", "Christopher Hill" and "Chris". Who has a name of just these
 * words in the article, or is brought in as another's kin, is left alone.
 */
export function joinVariants(
  people: readonly Person[],
  clusters: Clusters,
  variants: NameVariants,
  isKin: (person: Person) => boolean,
): void {
  for (const one of people) {
    const { words } = one;
    if (!words.some(variants.has)) continue;
    const isAlone = words.length === 1;
    if (
      isAlone &&
      people.some((other) => other !== one && other.words.includes(words[0] as string))
    )
      continue;
    const near = people.filter(
      (other) =>
        other !== one &&
        agree(one, other) &&
        (isAlone ? isShort(one, other, variants) : isVariant(one, other, variants)) &&
        !clusters.same(other.form, one.form),
    );
    const [only] = near;
    if (!only || !near.every(({ form }) => clusters.same(only.form, form))) continue;
    if (!isKin(one) && !isKin(only)) clusters.join(only.form, one.form);
  }
}

function isVariant(one: Person, other: Person, { areAlike, areSpellings }: NameVariants): boolean {
  const last = one.words.length - 1;
  return (
    other.words.length === last + 1 &&
    one.words.every((word, at) =>
      (at < last ? areAlike : areSpellings)(word, other.words[at] as string),
    )
  );
}

/** "Zelenskyy" of "Volodymyr Zelensky", "Chris" of "Christopher Hill". */
function isShort(
  { words: [word = ''] }: Person,
  { words }: Person,
  { areAlike, areSpellings }: NameVariants,
): boolean {
  if (words.length === 1) return false;
  return areAlike(word, words[0] as string) || areSpellings(word, words.at(-1) as string);
}
