import type { FoundName } from '../find-names.ts';
import { insertNames } from '../insert-names.ts';
import { LOC, ORG, PERSON } from '../labels.ts';
import { COUNTRY, kindOfHint, type Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import type { MendingWords } from '../mending-words.ts';
import { endOfCapitals, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type PlaceWords = Pick<
  MendingWords,
  | 'waters'
  | 'areas'
  | 'watersOf'
  | 'quarters'
  | 'streets'
  | 'benches'
  | 'inPlaces'
  | 'governedRegions'
  | 'regionHeads'
>;

/** "Bay", "East", "Avenue" */
export function isInPlaces(
  { capital, lower }: Word,
  { inPlaces }: Pick<PlaceWords, 'inPlaces'>,
): boolean {
  return capital && inPlaces.has(lower);
}

/** Adds the places whose own words tell what they are, where the model found none or a part: "Hudson Bay", "the German Bight", "the Bay of Bengal", "the East of England", "4th Avenue", "South-east Asia". */
export function addPlaces(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: PlaceWords,
  lexicon: Lexicon,
): readonly FoundName[] {
  const places: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens, style } = sequence;
    if (style > 0) continue;
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as TaggedToken;
      if (!isInPlaces(word, words)) continue;
      const ending =
        words.waters.has(word.lower) ||
        isDistrict(tokens, at, words) ||
        isGoverned(tokens, at, words)
          ? placeEnding(sequence, at)
          : words.streets.has(word.lower)
            ? numberedStreet(sequence, at, words)
            : null;
      const opening =
        words.watersOf.has(word.lower) || words.quarters.has(word.lower) || word.text === 'District'
          ? placeOpening(sequence, at, words, lexicon)
          : null;
      const place = ending ?? opening ?? quarterOf(sequence, at, words, lexicon);
      if (place !== null) places.push(place);
    }
  }
  const isKnown = (place: FoundName) => names.some((name) => isPartOf(place, name));
  return insertNames(
    names,
    places.filter((place) => !isKnown(place)),
  );
}

/** Whether a Nigerian district ends at `last`: "Guma Local Government Area". */
function isDistrict(tokens: readonly TaggedToken[], last: number, { areas }: PlaceWords): boolean {
  if (!areas.has(wordAt(tokens, last).lower)) return false;
  return (
    wordAt(tokens, last - 1).text === 'Government' && wordAt(tokens, last - 2).text === 'Local'
  );
}

/** Whether a region ends at `last` with its governor behind: "Lviv Oblast |Governor Ann Hill". */
function isGoverned(
  tokens: readonly TaggedToken[],
  last: number,
  { governedRegions, regionHeads }: PlaceWords,
): boolean {
  if (!governedRegions.has(wordAt(tokens, last).text)) return false;
  return regionHeads.has(wordAt(tokens, last + 1).text) && wordAt(tokens, last + 2).capital;
}

/** "Hudson Bay", which ends at `last`. */
function placeEnding(sequence: Sequence, last: number): FoundName | null {
  const { tokens } = sequence;
  const { run } = tokens[last] as TaggedToken;
  // "Guma Local Government Area of Benue State"
  const isArea = wordAt(tokens, last).text === 'Area' && wordAt(tokens, last + 1).text === 'of';
  // "Lviv Oblast |Governor"
  const isEnd = run?.last === last || isArea || wordAt(tokens, last + 1).title;
  if (!run || !isEnd) return null;
  let first = last;
  while (first > run.first && wordAt(tokens, first - 1).capital) first--;
  if (wordAt(tokens, first).lower === 'the' || isPlainOpening(tokens, first)) first++;
  return first < last ? sureName(sequence, first, last, LOC) : null;
}

/** "4th Avenue", "West 42nd Street", which ends at `last`. */
function numberedStreet(
  sequence: Sequence,
  last: number,
  { quarters }: PlaceWords,
): FoundName | null {
  const { tokens } = sequence;
  if (last < 1 || !ORDINAL.test(wordAt(tokens, last - 1).text)) return null;
  const { lower, capital } = wordAt(tokens, last - 2);
  const first = capital && quarters.has(lower) ? last - 2 : last - 1;
  return sureName(sequence, first, last, LOC);
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;

/** "South-east Asia", "the North-east": a quarter of the sky with a capital, before a place or by itself. */
function quarterOf(
  sequence: Sequence,
  first: number,
  { quarters }: PlaceWords,
  lexicon: Lexicon,
): FoundName | null {
  const { tokens } = sequence;
  const second = wordAt(tokens, first + 2).lower;
  if (wordAt(tokens, first + 1).text !== '-' || (second !== 'east' && second !== 'west'))
    return null;
  if (!quarters.has(wordAt(tokens, first).lower)) return null;
  const last = endOfCapitals(tokens, first + 3);
  if (last > first + 2)
    return listedPlace(tokens, first + 3, last, lexicon)
      ? sureName(sequence, first, last, LOC)
      : null;
  return wordAt(tokens, first - 1).lower === 'the' ? sureName(sequence, first, last, LOC) : null;
}

/** "Bay of Bengal", "East of England": the place behind is one that everybody knows where the first word is only a quarter of the sky. */
function placeOpening(
  sequence: Sequence,
  first: number,
  { watersOf, benches }: PlaceWords,
  lexicon: Lexicon,
): FoundName | null {
  const { tokens } = sequence;
  if (wordAt(tokens, first + 1).text !== 'of' || !wordAt(tokens, first + 2).capital) return null;
  if ((tokens[first] as TaggedToken).first) return null;
  const last = endOfCapitals(tokens, first + 3);
  // "the Southern District of Texas"
  const isDistrict = benches.has(wordAt(tokens, first - 1).lower);
  if (isDistrict && wordAt(tokens, first).text === 'District')
    return listedPlace(tokens, first + 2, last, lexicon)
      ? sureName(sequence, first - 1, last, LOC)
      : null;
  const isSure = watersOf.has(wordAt(tokens, first).lower);
  if (!isSure && !(listedPlace(tokens, first + 2, last, lexicon) & COUNTRY)) return null;
  return sureName(sequence, first, last, LOC);
}

/** Words that look like names of places to the model. */
const IN: ReadonlySet<string> = new Set(['in', 'at']);

/** Whether a capital says nothing, and the word is no rare one: "Near Botany Bay". */
function isPlainOpening(tokens: readonly TaggedToken[], at: number): boolean {
  const { first, word } = tokens[at] as TaggedToken;
  return first && (kindOfHint(word.topHint) === 0 || IN.has(word.lower));
}

/** From this probability on the model is sure of an organisation. */
const SURE = 0.9;

/** Whether a name found says more: "Bay of Bengal Initiative", "Mr. Bay", "Green Bay Packers". */
function isPartOf(place: FoundName, name: FoundName): boolean {
  const { sequence, first, last, type, probabilities } = name;
  if (sequence !== place.sequence || first > place.last || last < place.first) return false;
  if (type === PERSON || first < place.first || last > place.last) return true;
  const isWhole = first === place.first && last === place.last;
  // "Lviv Oblast |Governor"
  if (!isWhole || wordAt(sequence.tokens, last + 1).title) return false;
  // "Tampa Bay won 3-1"
  return type === LOC || (type === ORG && (probabilities[ORG] as number) > SURE);
}
