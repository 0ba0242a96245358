import type { Resources } from '../../resources/resources.ts';

/** Reads `lexicons/entities/demonyms.tsv` ("country code<tab>demonym<tab>…") into a look-up by normalised demonym. */
export function readDemonyms(resources: Resources): (key: string) => string | undefined {
  const countries = new Map<string, string>();
  for (const line of resources.lines('lexicons/entities/demonyms.tsv')) {
    const [country, ...demonyms] = line.split('\t') as [string, ...string[]];
    for (const demonym of demonyms) countries.set(demonym.toLowerCase(), country);
  }
  return (key) =>
    countries.get(key) ?? (key.endsWith('s') ? countries.get(key.slice(0, -1)) : undefined);
}
