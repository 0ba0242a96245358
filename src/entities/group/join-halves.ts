import type { Clusters, NameForm } from './cluster.ts';

/** "The West" is more than West Germany. */
const HALVES: ReadonlySet<string> = new Set(['north', 'south']);

/** Joins "the North" to North Korea: half of a country that is parted, where the article names one such half by the whole name. `parted` are those countries, lower case. */
export function joinHalves(
  forms: readonly NameForm[],
  clusters: Clusters,
  parted: ReadonlySet<string>,
): void {
  for (const short of forms) {
    if (short.type !== 'LOC' || short.words.length !== 1 || !HALVES.has(short.key)) continue;
    const wholes = forms.filter(
      ({ type, words }) =>
        type === 'LOC' &&
        words.length === 2 &&
        words[0] === short.words[0] &&
        parted.has(words[1] as string),
    );
    const [whole] = wholes;
    if (whole && wholes.length === 1) clusters.join(whole, short);
  }
}
