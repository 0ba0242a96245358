import { readFileSync } from 'node:fs';

const LISTS = new URL('../lists/', import.meta.url);

/** The lines of one list below `training/ner/lists/`, without comments. */
export function readList(name: string): string[] {
  return readFileSync(new URL(`${name}.txt`, LISTS), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A demonym, and whether it can be trusted wherever it is written with a capital. */
export interface Demonym {
  readonly name: string;
  readonly sure: boolean;
}

/** The list of demonyms. */
export function readDemonyms(): Demonym[] {
  return readList('demonyms').map((line) => ({
    name: line.replace(/ \?$/, ''),
    sure: !line.endsWith(' ?'),
  }));
}

/** Towns of a given size on: 50,000 people, or 400,000 for the large ones. */
export function readCities(which: 'all' | 'large'): string[] {
  return readList('cities')
    .filter((line) => which === 'all' || line.endsWith(' +'))
    .map((line) => line.replace(/ \+$/, ''));
}

/** Names of countries and of well-known parts of the world. */
export function readCountries(): string[] {
  return [...readList('countries'), ...readList('countries-more')];
}
