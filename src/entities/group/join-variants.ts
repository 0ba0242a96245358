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
  let index: VariantIndex | null = null;
  for (const one of people) {
    const { words } = one;
    if (!words.some(variants.has)) continue;
    index ??= indexVariants(people, variants);
    const [first = ''] = words;
    const isAlone = words.length === 1;
    if (isAlone && (index.bearers.get(first) ?? 0) > 1) continue;
    const near = candidates(one, index, variants).filter(
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

/** People by what their first and last words may have in common with others, and how many bear a word. */
interface VariantIndex {
  readonly byKey: ReadonlyMap<string, readonly Person[]>;
  readonly bearers: ReadonlyMap<string, number>;
}

function indexVariants(people: readonly Person[], { keysOf }: NameVariants): VariantIndex {
  const byKey = new Map<string, Person[]>();
  const bearers = new Map<string, number>();
  for (const person of people) {
    const { words } = person;
    const edges = new Set([words[0] as string, words.at(-1) as string]);
    for (const key of new Set([...edges].flatMap(keysOf))) {
      const list = byKey.get(key);
      if (list) list.push(person);
      else byKey.set(key, [person]);
    }
    for (const word of new Set(words)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  return { byKey, bearers };
}

/** Who may be a variant: whose first or last word has something in common with the last of the name. */
function candidates(
  { words }: Person,
  { byKey }: VariantIndex,
  { keysOf }: NameVariants,
): readonly Person[] {
  const lists = keysOf(words.at(-1) as string).flatMap((key) => byKey.get(key) ?? []);
  return [...new Set(lists)];
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
