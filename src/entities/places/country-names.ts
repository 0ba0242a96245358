import type { Resources } from '../../resources/resources.ts';

/** Reads `lexicons/country-names.tsv` ("code<tab>name"): English names by ISO 3166-1 code. `Intl.DisplayNames` knows them too, but is slow to load. */
export function readCountryNames(resources: Resources): ReadonlyMap<string, string> {
  return new Map(
    resources
      .lines('lexicons/country-names.tsv')
      .map((line) => line.split('\t') as [string, string]),
  );
}
