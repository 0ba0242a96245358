import {
  CITY,
  COUNTRY,
  DEMONYM,
  FIRST_NAME,
  hashTokens,
  LARGE_CITY,
  LAST_NAME,
  LONGEST_LISTED,
  ORGANISATION,
  TOWN,
} from '../../../src/entities/tagger/lexicon.ts';
import { fold } from '../../../src/entities/tagger/word.ts';
import { ColumnWriter } from './column-writer.ts';
import { readAliases, readCities, readCountries, readDemonyms, readList } from './read-list.ts';

/** Packs all name lists into the bytes of `gazetteers/known-names.bin`. */
export function packNames(): Uint8Array {
  const bits = new Map<number, number>();
  const add = (name: string, bit: number) => {
    const tokens = tokenise(name);
    if (tokens.length > LONGEST_LISTED) return;
    const hash = hashTokens(tokens) >>> 0;
    bits.set(hash, (bits.get(hash) ?? 0) | bit);
  };
  for (const name of readCountries()) add(name, COUNTRY);
  for (const name of readCities('towns')) add(name, TOWN);
  for (const name of readCities('cities')) add(name, CITY);
  for (const name of readCities('large')) add(name, LARGE_CITY);
  for (const { name } of readDemonyms()) {
    add(name, DEMONYM);
    if (!/(s|ese|sh|ch)$/.test(name)) add(`${name}s`, DEMONYM);
  }
  for (const name of [...readList('organisations'), ...readAliases('ORG')]) add(name, ORGANISATION);
  for (const name of readList('first-names')) add(name, FIRST_NAME);
  for (const name of readList('last-names')) add(name, LAST_NAME);
  const hashes = [...bits.keys()];
  const writer = new ColumnWriter('NAME');
  const order = writer.addIndex(hashes);
  writer.add(Uint8Array.from(order, (item) => bits.get(hashes[item] as number) ?? 0));
  return writer.toBytes();
}

/** The tokens of a listed name as wink-nlp parts them: blanks and hyphens. */
function tokenise(name: string): string[] {
  return fold(name.toLowerCase())
    .split(/\s+|(?=-)|(?<=-)/)
    .filter((token) => token !== '');
}
