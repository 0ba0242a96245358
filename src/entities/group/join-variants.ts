import type { Clusters } from './cluster.ts';
import type { GenderLexicon } from './gender.ts';
import type { NameVariants } from './name-variants.ts';
import { agree, type Person } from './people.ts';

/**
 * Joins people whose names are spelled in two ways or cut short: "Joseph Biden" and "Joe Biden", "Alexei Navalny" and
 * "Alexey Navalny", "Volodymyr Zelensky" and "Zelenskyy", "Christopher Hill" and "Chris". Who has a name of just these
 * words in the article, or is brought in as another's kin, is left alone. `byWord` has the people by each of their words.
 */
export function joinVariants(
  people: readonly Person[],
  byWord: ReadonlyMap<string, readonly Person[]>,
  clusters: Clusters,
  lexicon: GenderLexicon,
  variants: NameVariants,
  isKin: (person: Person) => boolean,
): void {
  for (const one of people) {
    const { words } = one;
    if (!words.some(variants.has)) continue;
    const isAlone = words.length === 1;
    if (isAlone && (byWord.get(words[0] as string)?.length ?? 0) > 1) continue;
    const near = candidates(one, byWord, variants).filter(
      (other) =>
        (isAlone ? isShort(one, other, variants) : isVariant(one, other, variants)) &&
        agree(one, other, lexicon) &&
        !clusters.same(other.form, one.form),
    );
    const [only] = near;
    if (!only || !near.every(({ form }) => clusters.same(only.form, form))) continue;
    if (!isKin(one) && !isKin(only)) clusters.join(only.form, one.form);
  }
}

/** Who may be a variant: who has a word that may stand for the last of the name. */
function candidates(
  one: Person,
  byWord: ReadonlyMap<string, readonly Person[]>,
  { formsOf }: NameVariants,
): readonly Person[] {
  const found = new Set<Person>();
  for (const word of formsOf(one.words.at(-1) as string))
    for (const other of byWord.get(word) ?? []) if (other !== one) found.add(other);
  return [...found];
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
