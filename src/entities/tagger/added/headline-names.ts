import { LOWER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { PERSON } from '../labels.ts';
import { FIRST_NAME, isSurelyCommon } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { joinWords, type Sequence, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';
import { surnamesIn } from '../surnames.ts';
import type { Word } from '../word.ts';

type HeadlineWords = Pick<MendingWords, 'headlineVerbs' | 'titleWords'>;

/** The types of what the article's sentences name, by its lower-cased words; last words of people's names too. */
type Known = ReadonlyMap<string, number>;

/** "Clears" */
export function isHeadlineVerb(
  { capital, lower }: Word,
  { headlineVerbs }: Pick<HeadlineWords, 'headlineVerbs'>,
): boolean {
  return capital && headlineVerbs.has(lower);
}

/**
 * Takes the verbs off what headlines with capitals all over join to a name that the article has ("Judge Clears| Ruto of
 * Fraud", "Tesla| Plunge"), and adds the surnames that the model passed over in them. Names are in text order.
 */
export function addHeadlineNames(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: HeadlineWords,
): readonly FoundName[] {
  if (names.length === 0) return names;
  const headlines = sequences.filter((sequence) => isHeadline(sequence, words));
  if (headlines.length === 0) return names;
  const known = knownIn(names.filter(({ sequence }) => !headlines.includes(sequence)));
  const added: FoundName[] = [];
  for (const name of names) {
    if (name.first === name.last || !headlines.includes(name.sequence)) continue;
    const part = withoutVerb(name, known, words);
    if (part) added.push(part);
  }
  for (const sequence of headlines)
    for (let at = 0; at < sequence.tokens.length; at++) {
      const name = passedOver(sequence, at, known, words);
      if (name && ![...names, ...added].some((other) => overlaps(other, name))) added.push(name);
    }
  return insertNames(names, added);
}

/** Whether a sentence is a headline with a capital on every word but the small ones, and with a verb. */
function isHeadline({ tokens, style }: Sequence, words: HeadlineWords): boolean {
  if (style === 2 || /^[.?!]$/.test(wordAt(tokens, tokens.length - 1).text)) return false;
  let hasVerb = false;
  for (const { word } of tokens) {
    if (word.casing === LOWER && !words.titleWords.has(word.lower) && word.lower !== 'as')
      return false;
    hasVerb ||= isHeadlineVerb(word, words);
  }
  return hasVerb;
}

function knownIn(names: readonly FoundName[]): Known {
  const known = new Map<string, number>();
  for (const surname of surnamesIn(names).keys()) known.set(surname, PERSON);
  for (const { sequence, first, last, type } of names) {
    // "Van Dorn" of Tom Van Dorn
    if (type === PERSON && last > first + 1)
      known.set(joinWords(sequence, first + 1, last, 'lower'), PERSON);
    known.set(joinWords(sequence, first, last, 'lower'), type);
  }
  return known;
}

/** The name without a verb before or behind it, or null. */
function withoutVerb(
  { sequence, first, last, type }: FoundName,
  known: Known,
  { headlineVerbs }: HeadlineWords,
): FoundName | null {
  const { tokens } = sequence;
  // Oliver Sacks
  if (known.has(joinWords(sequence, first, last, 'lower'))) return null;
  for (let verb = first; verb <= last; verb++) {
    if (!headlineVerbs.has(wordAt(tokens, verb).lower)) continue;
    const parts = [
      { from: first, to: verb - 1 },
      { from: verb + 1, to: last },
    ].filter(({ from, to }) => from <= to);
    for (const { from, to } of parts) {
      const own = known.get(joinWords(sequence, from, to, 'lower'));
      if (own !== undefined) return sureName(sequence, from, to, own);
    }
    const [part] = parts;
    // "Clears Brenveld", of whom the article says no more; but Ann Marks may be a name.
    const isPlain = type === PERSON && verb === first && parts.length === 1;
    if (part && isPlain) return sureName(sequence, part.from, part.to, PERSON);
  }
  return null;
}

/** The surname of one of the article's people at `at`, beside nothing that may belong to a name with it. */
function passedOver(
  sequence: Sequence,
  at: number,
  known: Known,
  { headlineVerbs }: HeadlineWords,
): FoundName | null {
  const { tokens } = sequence;
  const word = wordAt(tokens, at);
  if (!word.capital || known.get(word.lower) !== PERSON || isSurelyCommon(word)) return null;
  if (word.listBits & FIRST_NAME) return null;
  const isFree = (beside: number) => {
    const other = wordAt(tokens, beside);
    return !other.capital || headlineVerbs.has(other.lower) || isSurelyCommon(other);
  };
  return isFree(at - 1) && isFree(at + 1) ? sureName(sequence, at, at, PERSON) : null;
}
