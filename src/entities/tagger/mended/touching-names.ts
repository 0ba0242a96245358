import { LOWER, UPPER } from '../casing.ts';
import { nameOver, sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, ORG, PERSON } from '../labels.ts';
import {
  CITY,
  COUNTRY,
  FIRST_NAME,
  isSurelyCommon,
  kindOfHint,
  LARGE_CITY,
  type Lexicon,
  ORGANISATION,
} from '../lexicon.ts';
import { listedBits, listedPlace } from '../listed-place.ts';
import type { MendingWords } from '../mending-words.ts';
import { joinWords, type TaggedToken, wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import { UNKNOWN_HINT } from '../word.ts';
import { type KnownTypes, typeInArticle, typeOf } from './known-types.ts';
import type { Part } from './name-parts.ts';

type TouchingWords = Pick<
  MendingWords,
  'told' | 'fronting' | 'joining' | 'beforeDays' | 'calendar' | 'finite' | 'officesOf' | 'companies'
>;

/** What is asked of the words of a name that may be two. */
interface Asked extends KnownTypes {
  readonly words: TouchingWords;
}

/**
 * Parts two names that touch because no comma stands between what opens the sentence or clause and its subject: "He told
 * AFP| Paris was ready", "In Kenya| Ruto said", "the President of Kenya| William Ruto"; of "By Monday| Tesla had" only
 * one is a name. Names are in text order.
 */
export function withoutTouching(
  names: readonly FoundName[],
  words: TouchingWords,
  lexicon: Lexicon,
): readonly FoundName[] {
  let apart: readonly FoundName[] | null = null;
  let known: ReadonlyMap<string, number> | null = null;
  let surnames: ReadonlyMap<string, number> | null = null;
  const standingApart = () => {
    apart ??= names.filter((name) => name.first === name.last || !mayTouch(name, words));
    return apart;
  };
  const asked: Asked = {
    words,
    lexicon,
    known: () => {
      known ??= new Map(
        standingApart().map(({ sequence, first, last, type }) => [
          joinWords(sequence, first, last, 'lower'),
          type,
        ]),
      );
      return known;
    },
    surnames: () => {
      surnames ??= surnamesIn(standingApart());
      return surnames;
    },
  };
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const parts = name.first === name.last ? null : partsOf(name, asked);
    if (parts) all ??= names.slice(0, at);
    if (parts)
      for (const { first, last, type } of parts) all?.push(sureOver(name, first, last, type));
    else all?.push(name);
  }
  return all ?? names;
}

/** Whether a name stands where two may touch. */
function mayTouch({ sequence: { tokens }, first }: FoundName, words: TouchingWords): boolean {
  const { lower } = wordAt(tokens, first - 1);
  if (words.calendar.has(wordAt(tokens, first).text)) return words.beforeDays.has(lower);
  return words.told.has(lower) || words.fronting.has(lower) || words.joining.has(lower);
}

function partsOf(name: FoundName, asked: Asked): readonly Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  const { words } = asked;
  // "the Mayor of Kelby Ann Hill", of which the model may take all for one name.
  const behindOf = wordAt(tokens, first + 1).text === 'of' ? first + 2 : first;
  if (wordAt(tokens, behindOf - 1).text === 'of') {
    const isOffice = behindOf < last && words.officesOf.has(wordAt(tokens, behindOf - 2).lower);
    return isOffice ? officeParts(nameOver(name, behindOf, last), asked) : null;
  }
  if (!isVerbAt(tokens, last + 1, words) || !mayTouch(name, words)) return null;
  for (let at = first; at <= last; at++) if (!wordAt(tokens, at).capital) return null;
  if (asked.known().has(joinWords(sequence, first, last, 'lower'))) return null;
  if (words.calendar.has(wordAt(tokens, first).text)) return dayParts(name, asked);
  if (listedBits(tokens, first, last, asked.lexicon)) return null;
  const isTold = words.told.has(wordAt(tokens, first - 1).lower);
  return isTold ? toldParts(name, asked) : frontedParts(name, asked);
}

/** Whether a verb of a clause stands at `at`: "had", "told", "banned" but not "banned by". */
function isVerbAt(tokens: readonly TaggedToken[], at: number, { finite }: TouchingWords): boolean {
  const { lower, casing } = wordAt(tokens, at);
  if (casing !== LOWER) return false;
  return finite.has(lower) || (/[a-z]{2}ed$/.test(lower) && wordAt(tokens, at + 1).lower !== 'by');
}

/** "told AFP| Paris was", "told Lavrov| Turkey would"; but not "what he told Radio Brenna was". */
function toldParts(name: FoundName, asked: Asked): readonly Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  for (let at = first - 2; at >= first - 9; at--) {
    const { lower } = wordAt(tokens, at);
    if (lower === ',' || lower === '') break;
    if (lower === 'what' || lower === 'which') return null;
  }
  const second = toldAt(name, asked);
  if (second < 0 || isSurelyCommon(wordAt(tokens, second))) return null;
  if (isSurelyCommon(wordAt(tokens, first))) return null;
  return [
    { first, last: second - 1, type: typeOf(name, first, second - 1, asked) },
    { first: second, last, type: typeOf(name, second, last, asked) },
  ];
}

/** The first token of the second of two names behind "told"; -1 where nothing tells. */
function toldAt(name: FoundName, asked: Asked): number {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  const { lexicon } = asked;
  for (let at = first + 1; at <= last; at++)
    if (typeInArticle(name, at, last, asked) !== null) return at;
  for (let at = last; at > first; at--) {
    if (typeInArticle(name, first, at - 1, asked) !== null) return at;
    if (listedBits(tokens, first, at - 1, lexicon) & ORGANISATION) return at;
    if (listedBits(tokens, at, last, lexicon) & (COUNTRY | LARGE_CITY)) return at;
  }
  if (wordAt(tokens, first).casing === UPPER) return first + 1;
  // "told Ann Bell"
  if (last === first + 1) return wordAt(tokens, first).listBits & FIRST_NAME ? -1 : last;
  return wordAt(tokens, last - 1).listBits & FIRST_NAME ? last - 1 : -1;
}

/** "In Kenya| Ruto said", "Since joining Nato| Norway has"; but not "In Sydney Sweeney it has", nor "In Green Park was". */
function frontedParts(name: FoundName, asked: Asked): readonly Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  const { lexicon, words } = asked;
  const isJoining = words.joining.has(wordAt(tokens, first - 1).lower);
  for (let second = last; second > first; second--) {
    const bits = listedBits(tokens, first, second - 1, lexicon);
    const left = bits & (COUNTRY | LARGE_CITY | CITY) ? LOC : null;
    const type = isJoining && (bits & ORGANISATION || left === null) ? orgOf(bits) : left;
    if (type === null) continue;
    const isKnown = typeInArticle(name, second, last, asked) !== null;
    if (!isKnown && !mayPart(name, second, bits, words)) continue;
    return [
      { first, last: second - 1, type: typeInArticle(name, first, second - 1, asked) ?? type },
      { first: second, last, type: typeOf(name, second, last, asked) },
    ];
  }
  return null;
}

function orgOf(bits: number): number | null {
  return bits & ORGANISATION ? ORG : null;
}

/** The least rarity of a word that may be somebody's name though the word table takes it for a common one: Trump, but not Basin. */
const RARE = 6;
const VISIT = /^(?:visit|trip|tour|journey|return)$/;

/** Whether a place and somebody of whom the article says no more may touch; `bits` are those of the place. */
function mayPart(
  { sequence, first, last }: FoundName,
  second: number,
  bits: number,
  { companies }: TouchingWords,
): boolean {
  const { tokens } = sequence;
  // "In Kenya", "a visit to Kenya"
  const isFront =
    (tokens[first - 1] as TaggedToken).first || VISIT.test(wordAt(tokens, first - 2).lower);
  if (!(bits & (COUNTRY | LARGE_CITY | ORGANISATION))) return false;
  // "the office in Sydney Sweeney had"; but "In Sydney Sweeney said" is no other.
  const isFirstName = (wordAt(tokens, first).listBits & FIRST_NAME) !== 0 && second === first + 1;
  if (isFirstName && !isFront && !(bits & COUNTRY)) return false;
  const { listBits, topHint, rarity } = wordAt(tokens, second);
  if (second < last) return (listBits & FIRST_NAME) !== 0;
  // "In France Telecom was"
  if (companies.has(wordAt(tokens, second).lower)) return false;
  return kindOfHint(topHint) > 0 || (isFront && rarity >= RARE);
}

const CONJUNCTION = /^(?:after|before|since|until)$/;

/** "By Monday| Tesla had", "In March| Kenya banned". */
function dayParts(name: FoundName, asked: Asked): readonly Part[] | null {
  const { sequence, first, last, type } = name;
  const { tokens } = sequence;
  const second = first + 1;
  if (isSurelyCommon(wordAt(tokens, second))) return null;
  // "Sunday World"
  if (type === ORG && kindOfHint(wordAt(tokens, second).topHint) === 0) return null;
  const own = typeInArticle(name, second, last, asked);
  const isPlace = listedPlace(tokens, second, last, asked.lexicon) & (COUNTRY | LARGE_CITY);
  const isFirstName = (wordAt(tokens, first).listBits & FIRST_NAME) !== 0;
  // "After June Corvane died"
  const isClause = CONJUNCTION.test(wordAt(tokens, first - 1).lower);
  if (isClause && isFirstName && type === PERSON && own === null && !isPlace) return null;
  return [{ first: second, last, type: typeOf(name, second, last, asked) }];
}

/** "Mayor of London| Sadiq Khan", "President of Sri Lanka| Maithripala Sirisena"; but not "Mayor of New York City". */
function officeParts(name: FoundName, asked: Asked): readonly Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  const { lexicon, words } = asked;
  if (listedBits(tokens, first, last, lexicon)) return null;
  for (let second = last; second > first; second--) {
    const place = listedPlace(tokens, first, second - 1, lexicon);
    if (!place || !isHolder(name, second, place, asked)) continue;
    if (second === last && !isVerbAt(tokens, last + 1, words)) continue;
    return [
      { first, last: second - 1, type: LOC },
      { first: second, last, type: PERSON },
    ];
  }
  // "Mayor of Greater Kelby Ann Hill"
  if (last < first + 3 || !(wordAt(tokens, last - 1).listBits & FIRST_NAME)) return null;
  if (isSurelyCommon(wordAt(tokens, last)) || !wordAt(tokens, last - 2).capital) return null;
  return [
    { first, last: last - 2, type: LOC },
    { first: last - 1, last, type: PERSON },
  ];
}

/** Whether who has an office stands from `second` on. */
function isHolder(name: FoundName, second: number, place: number, asked: Asked): boolean {
  const { sequence, last } = name;
  const { tokens } = sequence;
  if (asked.surnames().has(wordAt(tokens, last).lower)) return true;
  if (second === last) return false;
  for (let at = second; at <= last; at++)
    if (!wordAt(tokens, at).capital || isSurelyCommon(wordAt(tokens, at))) return false;
  const { listBits, title, topHint } = wordAt(tokens, second);
  if (listBits & FIRST_NAME || title) return true;
  // "President of Ghana National Bank"
  const isPerson = topHint === UNKNOWN_HINT || kindOfHint(topHint) === 1 + PERSON;
  return (place & COUNTRY) !== 0 && isPerson;
}
