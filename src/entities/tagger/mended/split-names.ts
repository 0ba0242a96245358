import { isPossessive, MIXED } from '../casing.ts';
import { nameOver, sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, NORP, ORG, PERSON } from '../labels.ts';
import { DEMONYM, FIRST_NAME, kindOfHint, type Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import type { MendingWords } from '../mending-words.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { listBitsOf } from '../word.ts';
import {
  basedParts,
  crossingParts,
  isNamed,
  peopleParts,
  placesParts,
  routeParts,
  togetherParts,
} from './joined-parts.ts';
import { type IsPlace, type Part, partsAround, partsBehind } from './name-parts.ts';
import { branchParts } from './party-branches.ts';
import {
  governmentParts,
  leaderParts,
  leadParts,
  memberParts,
  officialParts,
  partisanParts,
  postParts,
  seatedParts,
  titledParts,
} from './political-parts.ts';

/** Makes the function that parts what the model took for one name and is two; names stay in text order. */
export function createNameSplitter(
  lexicon: Lexicon,
  words: MendingWords,
): (names: readonly FoundName[]) => readonly FoundName[] {
  const isPlace: IsPlace = ({ sequence }, first, last) =>
    listedPlace(sequence.tokens, first, last, lexicon) !== 0;
  const partsOf = (name: FoundName, names: readonly FoundName[]): readonly Part[] | null => {
    const { sequence, first, last, type } = name;
    if (type === ORG && wordAt(sequence.tokens, first).casing === MIXED) {
      const parts = prefixedParts(name, lexicon);
      if (parts) return parts;
    }
    for (let at = first + 1; at < last; at++) {
      const { text } = wordAt(sequence.tokens, at);
      let parts: Part[] | null = null;
      if (text === 'and' || text === 'And')
        parts =
          placesParts(name, at, words) ??
          crossingParts(name, at, words) ??
          togetherParts(name, at, names);
      else if (type === NORP) parts = text === '-' ? peopleParts(name) : null;
      else if (text === '-') parts = routeParts(name, at, words, isPlace);
      else if (text === 'based') parts = basedParts(name, at, isPlace);
      else if (type !== ORG) continue;
      else if (text === 'of')
        parts =
          seatParts(name, at, words, isPlace) ??
          seeParts(name, at, words) ??
          benchParts(name, at, words) ??
          leaderParts(name, at, words);
      else if (isPossessive(text)) parts = ownerParts(name, at, words, isPlace);
      if (parts) return parts;
    }
    if (words.members.has(wordAt(sequence.tokens, last).text)) return memberParts(name, isPlace);
    if (type === PERSON) return countrymanParts(name, names);
    const holder = holderParts(name, words);
    if (type !== ORG || holder) return holder;
    return (
      secretaryParts(name) ??
      titledParts(name, words) ??
      postParts(name, words) ??
      seatedParts(name, words, isPlace) ??
      governmentParts(name, names, words) ??
      leadParts(name, words) ??
      officialParts(name, words, isPlace) ??
      envoyParts(name, words, isPlace) ??
      departmentParts(name, isPlace) ??
      branchParts(name, words, isPlace) ??
      partisanParts(name, words, isPlace)
    );
  };
  return (names) => {
    let all: FoundName[] | null = null;
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as FoundName;
      const parts = name.first === name.last ? null : partsOf(name, names);
      if (parts) all ??= names.slice(0, at);
      if (!all) continue;
      if (parts) for (const part of parts) all.push(partOf(name, part));
      else all.push(name);
    }
    return all ?? names;
  };
}

/** "Dane Wilson Kipketer", where it is said what he was born as, "Kenyan-born", or Wilson Kipketer is named as well. */
function countrymanParts(name: FoundName, names: readonly FoundName[]): Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  const { listBits } = wordAt(tokens, first);
  if (last < first + 2 || (listBits & DEMONYM) === 0) return null;
  const isBorn =
    wordAt(tokens, first - 1).text === 'born' && wordAt(tokens, first - 2).text === '-';
  if (!isBorn) {
    // "Karen Hill Ames" is called Hill Ames as well.
    if (listBits & FIRST_NAME) return null;
    if (!isNamed(joinWords(sequence, first + 1, last, 'lower'), names)) return null;
  }
  return [
    { first, last: first, type: NORP },
    { first: first + 1, last, type: PERSON },
  ];
}

/** "Corvane Resources of Vancouver", but not "Bank of Ghana"; "of" stands at `at`. */
function seatParts(
  name: FoundName,
  at: number,
  { companies }: MendingWords,
  isPlace: IsPlace,
): Part[] | null {
  const { tokens } = name.sequence;
  const { lower, text } = wordAt(tokens, at - 1);
  // "Guma Local Government Area of Benue State"
  if (lower === 'area' && wordAt(tokens, at - 2).lower === 'government')
    return partsAround(name, at, LOC, LOC);
  const isCompany =
    companies.has(lower) ||
    (text.length > 1 && text === text.toUpperCase()) ||
    // "Hadley Property Group of Indianapolis", but not "the Medical Group of Iowa".
    (lower === 'group' && at > name.first + 2 && wordAt(tokens, name.last + 1).text === ',');
  return isCompany && isPlace(name, at + 1, name.last) ? partsAround(name, at, ORG, LOC) : null;
}

/** "Secretary of State John Hill", of which the model may take "State John Hill" for an organisation. */
function secretaryParts({ sequence, first, last }: FoundName): Part[] | null {
  const { tokens } = sequence;
  if (last < first + 2 || wordAt(tokens, first).text !== 'State') return null;
  const isSecretary =
    wordAt(tokens, first - 1).text === 'of' && wordAt(tokens, first - 2).lower === 'secretary';
  const isPerson = (wordAt(tokens, first + 1).listBits & FIRST_NAME) !== 0;
  return isSecretary && isPerson ? [{ first: first + 1, last, type: PERSON }] : null;
}

/** "President of the Republic Ann Hill", of which the model may take "Republic Ann Hill" for one name. */
function holderParts(
  { sequence, first, last }: FoundName,
  { highOffices }: MendingWords,
): Part[] | null {
  const { tokens } = sequence;
  if (wordAt(tokens, first - 1).text !== 'the' || wordAt(tokens, first - 2).text !== 'of')
    return null;
  const office = `${wordAt(tokens, first - 3).lower} of the ${wordAt(tokens, first).lower}`;
  // "the President of the Republic of India"
  const isPerson = last > first && wordAt(tokens, first + 1).capital && highOffices.has(office);
  return isPerson ? [{ first: first + 1, last, type: PERSON }] : null;
}

/** "U.N. Libya envoy", "EU Sahel envoy": who sends and where to. */
function envoyParts(
  name: FoundName,
  { senders, envoys }: MendingWords,
  isPlace: IsPlace,
): Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  if (!envoys.has(wordAt(tokens, last + 1).lower) || !isPlace(name, first + 1, last)) return null;
  if (isPlace(name, first, first)) return partsBehind(name, LOC);
  return senders.has(wordAt(tokens, first).lower) ? partsBehind(name, ORG) : null;
}

/** "Pando Department" is a place, as there are in Bolivia, but not "Texas Department of Insurance". */
function departmentParts(name: FoundName, isPlace: IsPlace): Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  if (wordAt(tokens, last).text !== 'Department' || wordAt(tokens, last + 1).text === 'of')
    return null;
  // Police is a town in Poland.
  const isPlain = kindOfHint(wordAt(tokens, last - 1).topHint) === 0;
  return !isPlain && isPlace(name, first, last - 1) ? [{ first, last, type: LOC }] : null;
}

/** "the pro-Kurdish Green Left", but not "the Trans-Siberian Railway". */
function prefixedParts(
  { sequence, first, last, type }: FoundName,
  lexicon: Lexicon,
): Part[] | null {
  const { text } = wordAt(sequence.tokens, first);
  const hyphen = text.indexOf('-');
  if (hyphen < 1 || !lexicon.isTrimmed(text.slice(0, hyphen), 'prefixes')) return null;
  if ((listBitsOf(text.slice(hyphen + 1), lexicon) & DEMONYM) === 0) return null;
  return [
    { first, last: first, type: NORP },
    { first: first + 1, last, type },
  ];
}

/** "the Archbishop of Canterbury", of which only the place is a name; "of" stands at `at`. */
function seeParts(
  { sequence, first, last }: FoundName,
  at: number,
  { seesOf }: MendingWords,
): Part[] | null {
  const isSee = at === first + 1 && seesOf.has(wordAt(sequence.tokens, first).lower);
  return isSee ? [{ first: at + 1, last, type: LOC }] : null;
}

/** "the Southern District of Texas" is a place; "of" stands at `at`. */
function benchParts(
  { sequence, first, last }: FoundName,
  at: number,
  { benches }: MendingWords,
): Part[] | null {
  const isBench =
    at === first + 2 &&
    wordAt(sequence.tokens, first + 1).text === 'District' &&
    benches.has(wordAt(sequence.tokens, first).lower);
  return isBench ? [{ first, last, type: LOC }] : null;
}

/** "Assam's Water Resources Department", but not "Hudson's Bay" or "Hudson's Bay Co."; the ending stands at `at`. */
function ownerParts(
  name: FoundName,
  at: number,
  { companies }: MendingWords,
  isPlace: IsPlace,
): Part[] | null {
  const { sequence, first, last } = name;
  if (at >= last - 1 || companies.has(wordAt(sequence.tokens, last).lower)) return null;
  // "King's College London"
  if (wordAt(sequence.tokens, at + 1).text === 'College') return null;
  return isPlace(name, first, at - 1) ? partsAround(name, at, LOC, ORG) : null;
}

function partOf(name: FoundName, { first, last, type, isSure }: Part): FoundName {
  const isSame = type === name.type && !isSure;
  return isSame ? nameOver(name, first, last) : sureOver(name, first, last, type);
}
