import { UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, ORG, PERSON } from '../labels.ts';
import { COUNTRY, kindOfHint, LARGE_CITY, type Lexicon, ORGANISATION } from '../lexicon.ts';
import { listedBits } from '../listed-place.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { UNKNOWN_HINT } from '../word.ts';

/** What is known of words apart from where they stand. */
export interface KnownTypes {
  readonly lexicon: Lexicon;
  /** The types of the article's names that stand elsewhere, by their lower-cased words. */
  readonly known: () => ReadonlyMap<string, number>;
  /** The last words of its people's longer names. */
  readonly surnames: () => ReadonlyMap<string, number>;
}

/** The type that the article has the words from `first` to `last` as, where it names them by themselves or with a first name. */
export function typeInArticle(
  { sequence }: FoundName,
  first: number,
  last: number,
  { known, surnames }: KnownTypes,
): number | null {
  const key = joinWords(sequence, first, last, 'lower');
  return known().get(key) ?? (surnames().has(key) ? PERSON : null);
}

/** The type of the part from `first` to `last`, by the article or by what the lists and the word table know; `other` where nothing does. */
export function typeOf(
  name: FoundName,
  first: number,
  last: number,
  asked: KnownTypes,
  other = PERSON,
): number {
  const { tokens } = name.sequence;
  const own = typeInArticle(name, first, last, asked);
  if (own !== null) return own;
  const bits = listedBits(tokens, first, last, asked.lexicon);
  if (bits & (COUNTRY | LARGE_CITY)) return LOC;
  if (bits & ORGANISATION || wordAt(tokens, first).casing === UPPER) return ORG;
  const { topHint } = wordAt(tokens, first);
  const kind = first === last && topHint !== UNKNOWN_HINT ? kindOfHint(topHint) : 0;
  return kind > 0 ? kind - 1 : other;
}
