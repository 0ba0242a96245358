import { UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, NORP, ORG, PERSON } from '../labels.ts';
import { DEMONYM, isSureName, kindOfHint } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import { UNKNOWN_HINT, type Word } from '../word.ts';
import { type IsPlace, type Part, partsAround, partsBehind } from './name-parts.ts';

/** "CS Ann Hill", who is a Cabinet Secretary, and "CM Siddaramaiah"; but not "CS Energia". */
export function titledParts(
  { sequence, first, last }: FoundName,
  { shortTitles, sureTitles }: MendingWords,
): Part[] | null {
  const { tokens } = sequence;
  const { text } = wordAt(tokens, first);
  const isLong = last === first + 2 || (last === first + 1 && sureTitles.has(text));
  if (!isLong || !shortTitles.has(text)) return null;
  const one = wordAt(tokens, first + 1);
  const other = wordAt(tokens, last);
  // Clubs are mostly known.
  const isUnknown = one.topHint === UNKNOWN_HINT && other.topHint === UNKNOWN_HINT;
  const isPerson = isUnknown || [one, other].some(looksLikePerson);
  return isPerson ? [{ first: first + 1, last, type: PERSON }] : null;
}

function looksLikePerson({ nameBits, topHint }: Word): boolean {
  return nameBits !== 0 || kindOfHint(topHint) === 1 + PERSON;
}

/** "Iraqi FM", of which only the people is a name. */
export function postParts(
  { sequence: { tokens }, first, last }: FoundName,
  { postLetters }: MendingWords,
): Part[] | null {
  const isPost = last === first + 1 && postLetters.has(wordAt(tokens, last).text);
  return isPost && wordAt(tokens, first).listBits & DEMONYM
    ? [{ first, last: first, type: NORP, isSure: true }]
    : null;
}

/** "Democratic Ohio Gov. Ann Hill": the party and the state of who follows. */
export function seatedParts(
  name: FoundName,
  { partyWords }: MendingWords,
  isPlace: IsPlace,
): Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  if (!partyWords.has(wordAt(tokens, first).text) || !wordAt(tokens, last + 1).title) return null;
  if (!isPlace(name, first + 1, last)) return null;
  return partsBehind(name, wordAt(tokens, first).text === 'GOP' ? ORG : NORP);
}

/** "the Howard Government" where a John Howard is about, "the Labor Government": who governs; but not "the Welsh Government". */
export function governmentParts(
  { sequence, first, last }: FoundName,
  names: readonly FoundName[],
  { governing, governors }: MendingWords,
): Part[] | null {
  const { tokens } = sequence;
  if (!governing.has(wordAt(tokens, last).text)) return null;
  const { lower, nameBits, topHint } = wordAt(tokens, last - 1);
  // "the Labor Ministry" is for work.
  const isParty = last === first + 1 && wordAt(tokens, last).text !== 'Ministry';
  if (isParty && governors.has(lower)) return [{ first, last: first, type: ORG }];
  const isFull =
    last > first + 1 &&
    (nameBits & 2) !== 0 &&
    kindOfHint(topHint) === 1 + PERSON &&
    (wordAt(tokens, first).nameBits & 1) !== 0;
  const isPerson = isFull || (last === first + 1 && surnamesIn(names).has(lower));
  return isPerson ? [{ first, last: last - 1, type: PERSON }] : null;
}

/** "the GCC Secretary General", "Teachers’ Union Secretary-General Ann Hill": who leads it is no part of the name. */
export function leadParts(
  { sequence, first, last }: FoundName,
  { leaders }: MendingWords,
): Part[] | null {
  const { tokens } = sequence;
  if (wordAt(tokens, last).lower !== 'general') return null;
  const isHyphened = wordAt(tokens, last - 1).text === '-';
  const post = isHyphened ? last - 2 : last - 1;
  if (post <= first || !leaders.has(wordAt(tokens, post).lower)) return null;
  if (post === first + 1 && wordAt(tokens, first).casing === UPPER)
    return [{ first, last: first, type: ORG, isSure: true }];
  // "the Office of the Director General"
  const isNamed = wordAt(tokens, last + 1).capital && wordAt(tokens, post - 1).lower !== 'the';
  return isNamed ? [{ first, last: post - 1, type: ORG }] : null;
}

/** "Meath TD": the member is no part of the name. */
export function memberParts(name: FoundName, isPlace: IsPlace): Part[] {
  const { first, last, type } = name;
  return [{ first, last: last - 1, type: isPlace(name, first, last - 1) ? LOC : type }];
}

/** "the Amal Movement of Nabih Berri", but not "the Party of European Socialists"; "of" stands at `at`. */
export function leaderParts(
  name: FoundName,
  at: number,
  { ledBodies }: MendingWords,
): Part[] | null {
  const { tokens } = name.sequence;
  if (at + 1 >= name.last || !ledBodies.has(wordAt(tokens, at - 1).lower)) return null;
  const { nameBits, topHint } = wordAt(tokens, at + 1);
  const isPerson = kindOfHint(topHint) === 1 + PERSON && (nameBits & 1 || isSureName(topHint));
  return isPerson ? partsAround(name, at, ORG, PERSON) : null;
}

/** "the Kansas City Democrat", but not "the House Democrats". */
export function partisanParts(
  name: FoundName,
  { partisans, townEnds }: MendingWords,
  isPlace: IsPlace,
): Part[] | null {
  const { sequence, first, last } = name;
  if (!partisans.has(wordAt(sequence.tokens, last).lower)) return null;
  const isTown = townEnds.has(wordAt(sequence.tokens, last - 1).lower) && last - 1 > first;
  if (!isTown && !isPlace(name, first, last - 1)) return null;
  return [
    { first, last: last - 1, type: LOC },
    { first: last, last, type: NORP },
  ];
}

/** Words of an office: "Senior Principal Magistrate". */
const LONGEST_OFFICE = 4;

/** "the Kibera Chief Magistrate", "the Kano State Attorney General": only where somebody has the office is a name. */
export function officialParts(
  name: FoundName,
  { highOffices, highOfficeEnds }: MendingWords,
  isPlace: IsPlace,
): Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  if (!highOfficeEnds.has(wordAt(tokens, last).lower)) return null;
  let office = wordAt(tokens, last).lower;
  for (let at = last - 1; at > first && at > last - LONGEST_OFFICE; at--) {
    office = `${wordAt(tokens, at).lower} ${office}`;
    if (!highOffices.has(office)) continue;
    // "Senior Principal Magistrate", which is an office too
    if (highOffices.has(`${wordAt(tokens, at - 1).lower} ${office}`)) continue;
    const { topHint } = wordAt(tokens, first);
    // "the Federal Prosecutor General"
    const isPlain = kindOfHint(topHint) === 0;
    const isUnknown = at === first + 1 && topHint === UNKNOWN_HINT;
    const isHome = isUnknown || (!isPlain && isPlace(name, first, at - 1));
    return isHome ? [{ first, last: at - 1, type: LOC }] : null;
  }
  return null;
}
