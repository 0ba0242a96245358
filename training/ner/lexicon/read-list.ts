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

/** Towns of a given size on: 5,000 people, 50,000, or 400,000. */
export function readCities(which: 'towns' | 'cities' | 'large'): string[] {
  const mark = { towns: '', cities: '+', large: '++' }[which];
  return readList('cities')
    .filter((line) => line.endsWith(mark))
    .map((line) => line.replace(/ \++$/, ''));
}

/** Names of countries and of well-known parts of the world. */
export function readCountries(): string[] {
  return [...readList('countries'), ...readList('countries-more')];
}

const ALIASES = new URL('../../../data/lexicons/entities/aliases.tsv', import.meta.url);

/** All names of one type in the shipped lexicon of aliases. */
export function readAliases(type: string): string[] {
  return readFileSync(ALIASES, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([first, ...names]) => (first === type ? names : []));
}
