import { CITY, COUNTRY, hashPhrase, LARGE_CITY, type Lexicon, TOWN } from './lexicon.ts';
import { type TaggedToken, wordAt } from './sequences.ts';

/** The bits of a phrase of the name lists. */
export function listedBits(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  { listedPhrase }: Pick<Lexicon, 'listedPhrase'>,
): number {
  let hash = 0;
  for (let at = first; at <= last; at++) hash = hashPhrase(hash, wordAt(tokens, at).listHash);
  return listedPhrase(hash);
}

/** What kind of place the lists have the words from `first` to `last` as, as bits; 0 for none. */
export function listedPlace(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  lexicon: Pick<Lexicon, 'listedPhrase'>,
): number {
  return listedBits(tokens, first, last, lexicon) & (COUNTRY | LARGE_CITY | CITY | TOWN);
}
