import { readCities, readCountries, readDemonyms, readList } from '../lexicon/read-list.ts';
import { createRandom, pick } from '../random.ts';
import type { MarkedName, TrainingDocument } from './training-document.ts';

/** Shares of the names that are exchanged: chosen on Worldwide, see data/README.md. */
const SWAP_COUNTRY = 0.9;
const SWAP_ORGANISATION = 0.6;
const ADD_TITLE = 0.12;
/** Documents between two that are written in capitals, and how much of one is taken. */
const EVERY_UPPER = 6;
const LONGEST_UPPER = 600;

const PLAIN_WORD = /^\p{Lu}[\p{L}'-]+$/u;
const PLAIN_PLACE = /^\p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+)?$/u;
/**
 * Copies documents with their names exchanged for others of the same type, each name for the same one throughout a
 * document, so that the words around names are learned rather than the names.
 */
export function swapNames(
  documents: readonly TrainingDocument[],
  seed: number,
): TrainingDocument[] {
  const random = createRandom(seed);
  const stock = readStock(documents);
  return documents.map((document) => swapDocument(document, stock, random));
}

interface Stock {
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly countrySet: ReadonlySet<string>;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly demonyms: readonly string[];
  readonly plurals: readonly string[];
  /** Organisations by number of words: one, two, three and more. */
  readonly organisations: readonly (readonly string[])[];
  readonly titles: readonly string[];
  /** Last words of places that are no towns ("River"). */
  readonly landmarks: ReadonlySet<string>;
}

function readStock(documents: readonly TrainingDocument[]): Stock {
  const organisations: string[][] = [[], [], []];
  for (const { text, names } of documents)
    for (const { start, end, type } of names) {
      const surface = text.slice(start, end);
      if (type === 'ORG' && !surface.includes('\n'))
        organisations[Math.min(3, surface.split(' ').length) - 1]?.push(surface);
    }
  const countries = readCountries().filter((name) => name.length < 22);
  const demonyms = readDemonyms()
    .filter(({ name, sure }) => sure && /^\p{Lu}\p{Ll}+$/u.test(name))
    .map(({ name }) => name);
  const words = (list: string) => readList(list).filter((name) => PLAIN_WORD.test(name));
  return {
    cities: readCities('cities').filter((name) => PLAIN_PLACE.test(name)),
    countries,
    countrySet: new Set(countries),
    firstNames: words('first-names'),
    lastNames: words('last-names'),
    demonyms,
    plurals: demonyms.filter((name) => /(an|i)$/.test(name)).map((name) => `${name}s`),
    organisations,
    titles: readList('titles'),
    landmarks: new Set(readList('landmarks')),
  };
}

function swapDocument(
  document: TrainingDocument,
  stock: Stock,
  random: () => number,
): TrainingDocument {
  const chosen = new Map<string, string>();
  const personWords = new Map<string, string>();
  const names: MarkedName[] = [];
  let text = '';
  let at = 0;
  for (const { start, end, type } of document.names) {
    const surface = document.text.slice(start, end);
    const key = `${type} ${surface}`;
    const other = chosen.get(key) ?? exchange(type, surface, stock, personWords, random);
    chosen.set(key, other);
    text += document.text.slice(at, start);
    if (type === 'PERSON' && random() < ADD_TITLE && /(^|[a-z,] )$/.test(text.slice(-2)))
      text += `${pick(stock.titles, random)} `;
    names.push({ start: text.length, end: text.length + other.length, type });
    text += other;
    at = end;
  }
  text += document.text.slice(at);
  return { ...document, id: `${document.id} swapped`, text, names };
}

function exchange(
  type: MarkedName['type'],
  surface: string,
  stock: Stock,
  personWords: Map<string, string>,
  random: () => number,
): string {
  if (type === 'LOC') {
    if (stock.countrySet.has(surface))
      return random() < SWAP_COUNTRY ? pick(stock.countries, random) : surface;
    return PLAIN_PLACE.test(surface) &&
      !stock.landmarks.has(surface.slice(surface.lastIndexOf(' ') + 1))
      ? pick(stock.cities, random)
      : surface;
  }
  if (type === 'ORG') {
    const size = Math.min(3, surface.split(' ').length) - 1;
    return random() < SWAP_ORGANISATION
      ? pick(stock.organisations[size] ?? [surface], random)
      : surface;
  }
  if (type === 'NORP') {
    if (!/^\p{Lu}\p{Ll}+$/u.test(surface)) return surface;
    return pick(surface.endsWith('s') ? stock.plurals : stock.demonyms, random);
  }
  if (type === 'PERSON') return exchangePerson(surface, stock, personWords, random);
  return surface;
}

/** The last word becomes another last name, the words before it first names; a word is exchanged for the same one throughout. */
function exchangePerson(
  surface: string,
  stock: Stock,
  personWords: Map<string, string>,
  random: () => number,
): string {
  const words = surface.split(' ');
  if (!words.every((word) => PLAIN_WORD.test(word))) return surface;
  return words
    .map((word, at) => {
      const last = at === words.length - 1;
      const other =
        personWords.get(word) ?? pick(last ? stock.lastNames : stock.firstNames, random);
      personWords.set(word, other);
      return other;
    })
    .join(' ');
}

/** Copies the beginning of every sixth document in capitals, as headlines are written. */
export function writeInCapitals(documents: readonly TrainingDocument[]): TrainingDocument[] {
  return documents.flatMap((document, at) => {
    if (at % EVERY_UPPER !== 0) return [];
    const start = document.text.slice(0, LONGEST_UPPER);
    const text = start.toUpperCase();
    if (text.length !== start.length) return [];
    const names = document.names.filter(({ end }) => end <= start.length);
    return [{ ...document, id: `${document.id} capitals`, text, names }];
  });
}
