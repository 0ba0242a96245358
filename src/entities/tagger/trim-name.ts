import type { Span } from '../../types.ts';
import { isUnitedNations } from './added/prefixed-names.ts';
import { isLastX } from './added/spelled/platforms.ts';
import { isOpeningMark, isPossessive, TITLE_CASE } from './casing.ts';
import { nameOver } from './changed-names.ts';
import type { FoundName } from './find-names.ts';
import { LOC, MISC, ORG, PERSON } from './labels.ts';
import { COUNTRY, isSureName, kindOfHint, LARGE_CITY, type Lexicon } from './lexicon.ts';
import { listedPlace } from './listed-place.ts';
import { type TaggedToken, wordAt } from './sequences.ts';
import { listBitsOf } from './word.ts';

/** Makes the function that takes titles ("Mr"), a leading article and a possessive ending off a name, and a participle that opens its sentence off a person's; at least one word stays. */
export function createNameTrimmer(lexicon: Lexicon): (name: FoundName) => FoundName {
  const { isTrimmed, isTitle } = lexicon;
  return (name) => {
    const { tokens } = name.sequence;
    let { first, last } = name;
    if (!wordAt(tokens, last).plain && !isOwnEnding(name, lexicon))
      while (last > first && isTrimmed(wordAt(tokens, last).text, 'endings')) last--;
    // "M/s Corvane Traders"
    if (isMessrs(tokens, first) && last > first + 2) first += 3;
    while (first < last) {
      const word = wordAt(tokens, first);
      const title =
        name.type === PERSON && (isTitleAt(tokens, first) || isFormer(word.lower, isTitle));
      const participle = name.type === PERSON && isParticiple(tokens[first] as TaggedToken);
      // "The Hague" and "The Gambia" are marked without "The" as well.
      const article = word.article && !isTitleOfWork(name);
      const kind =
        name.type === ORG && NGO.test(word.text) && first + 1 < last && isNamed(tokens, first + 1);
      if (!title && !article && !participle && !kind) break;
      first++;
      if (first < last && wordAt(tokens, first).text === '.') first++;
    }
    // "Det Con Lucy Farrow"; elsewhere Con is a name.
    const isConstable =
      wordAt(tokens, first).text === 'Con' && wordAt(tokens, first - 1).lower === 'det';
    if (isConstable && first < last) first++;
    return first === name.first && last === name.last ? name : nameOver(name, first, last);
  };
}

/** Whether a name ends in a possessive that is its own: "Moody|'s", "Lord|’s"; not that of people and of known places. */
function isOwnEnding({ sequence: { tokens }, first, last, type }: FoundName, lexicon: Lexicon) {
  if (!isPossessive(wordAt(tokens, last).text) || last === first) return false;
  if (type === LOC)
    return (listedPlace(tokens, first, last - 1, lexicon) & (COUNTRY | LARGE_CITY)) === 0;
  return type === ORG || type === MISC;
}

/** "ex-President" */
function isFormer(lower: string, isTitle: Lexicon['isTitle']): boolean {
  return lower.startsWith('ex-') && isTitle(lower.slice(3));
}

const NGO = /^NGOs?$/;

/** Whether no common word stands here: "NGO Acción Verde", but not "NGO Affairs Bureau". */
function isNamed(tokens: readonly TaggedToken[], at: number): boolean {
  return kindOfHint(wordAt(tokens, at).topHint) > 0;
}

/** Whether a word is a title of the name that follows: not in "the Earl of Home", nor the Tan of "Tan See Leng", which is one only in "Tan Sri". */
function isTitleAt(tokens: readonly TaggedToken[], at: number): boolean {
  const { title, capital, lower, text } = wordAt(tokens, at);
  if (lower === 'sri' && wordAt(tokens, at - 1).lower === 'tan') return true;
  // A delegate: "Del. Ann Hill", but not "Del Toro".
  if (text === 'Del.') return true;
  if (!title || !capital) return false;
  const next = wordAt(tokens, at + 1).lower;
  return next !== 'of' && (lower !== 'tan' || next === 'sri' || next === 'seri');
}

/** Whether "Messrs" stands here as South Asia shortens it, "M/s". */
export function isMessrs(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    wordAt(tokens, at).text === 'M' &&
    wordAt(tokens, at + 1).text === '/' &&
    wordAt(tokens, at + 2).lower === 's'
  );
}

/** "Unheralded Abebe stuns Kiyeng", but not "Naveed Qadeer said" or "Khaled Qadeer said": a capital that says nothing, on what is no listed name and looks like none. */
function isParticiple({ first, word: { lower, nameBits, casing, topHint } }: TaggedToken): boolean {
  return (
    first &&
    nameBits === 0 &&
    casing === TITLE_CASE &&
    kindOfHint(topHint) !== 1 + PERSON &&
    !isSureName(topHint) &&
    PARTICIPLE.test(lower)
  );
}

const PARTICIPLE = /^[a-z]{3,}[a-df-z]ed$/;

/** Whether the name is a work's that stands in quotation marks, with an article that belongs to it: “The Long Crossing”. */
function isTitleOfWork({ sequence: { tokens }, first, last, type }: FoundName): boolean {
  if (type !== MISC || !isOpeningMark(wordAt(tokens, first - 1).text)) return false;
  const { text } = wordAt(tokens, last + 1);
  return CLOSING.test(text) || (STOP.test(text) && CLOSING.test(wordAt(tokens, last + 2).text));
}

const CLOSING = /^["”’]$/;
const STOP = /^[.,]$/;

/**
 * The span of a name in the text, without a prefix that the tokeniser leaves on its first word ("anti-Western") and, for
 * people and known places, the ending that it leaves on the last one ("Mr. Trump's", but not "Moody's" or "Lord's").
 */
export function spanOf({ sequence, first, last, type, told }: FoundName, lexicon: Lexicon): Span {
  const { isTrimmed } = lexicon;
  const { start, word } = sequence.tokens[first] as TaggedToken;
  const { end, word: lastWord } = sequence.tokens[last] as TaggedToken;
  if (word.plain && lastWord.plain) return { start, end };
  if (first === last && isUnitedNations(word.text)) return { start, end: start + 2 };
  if (first === last && isLastX(word.text)) return { start, end: start + 1 };
  // "Moody's" that the article takes for a person after all.
  if (last > first && type === PERSON && isPossessive(lastWord.text))
    return { start, end: sequence.tokens[last - 1]?.end as number };
  if (last > first && isStopped(lastWord.text, type)) return { start, end: end - 1 };
  const ends = isTrimmed(lastWord.text.slice(-2), 'endings');
  const possessed =
    ends && (type === PERSON || (type === LOC && isPlace(lastWord.text.slice(0, -2), lexicon)));
  const hyphen = word.text.indexOf('-');
  const prefix = hyphen > 0 ? word.text.slice(0, hyphen) : '';
  // "Pro-Kurdish" is told, the "Pan-American Highway" is not.
  const isTold = told !== null && first === last;
  const prefixed =
    hyphen > 0 &&
    start + hyphen + 1 < end &&
    isTrimmed(isTold ? prefix.toLowerCase() : prefix, 'prefixes');
  return { start: prefixed ? start + hyphen + 1 : start, end: possessed ? end - 2 : end };
}

/** Letters behind companies that are written without a full stop. */
const FORM = /^(?:LLP|LLC|PLC)\.$/;
const SHORTENED = /^(?!Esq|Bros)\p{Lu}\p{Ll}{2,3}\.$/u;

/** Whether the full stop of a sentence was taken for that of a word cut short: "his brother Fang Jun.", "Amartya Sen.", "Vane Hill LLP.". */
function isStopped(text: string, type: number): boolean {
  if (!text.endsWith('.')) return false;
  return type === PERSON ? SHORTENED.test(text) : type === ORG && FORM.test(text);
}

function isPlace(word: string, lexicon: Lexicon): boolean {
  return (listBitsOf(word, lexicon) & (COUNTRY | LARGE_CITY)) !== 0;
}
