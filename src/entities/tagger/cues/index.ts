import type { Resources } from '../../../resources/resources.ts';
import { isSeat } from '../added/party-seats.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, MISC, NORP, ORG, PERSON } from '../labels.ts';
import { COUNTRY, type Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import { UNKNOWN_HINT } from '../word.ts';
import { typeOfAge } from './ages.ts';
import { typeOfAnnouncement, typeOfApposition } from './apposition.ts';
import { type Beside, besideName } from './beside.ts';
import { typesInLists } from './coordination.ts';
import { type CueLists, readCueLists } from './cue-lists.ts';
import { typeOfEnds } from './ends.ts';
import { typeOfInitials } from './initials.ts';
import {
  isConstituency,
  isHome,
  typeOfArticle,
  typeOfBase,
  typeOfClub,
  typeOfFoundingOrSeat,
  typeOfMessrs,
  typeOfNounBefore,
  typeOfNounBeforeOf,
  typeOfNounBehind,
  typeOfPlatform,
  typeOfQuoted,
  typeOfThingBefore,
  typeOfTown,
  typeOfWreck,
} from './neighbours.ts';
import {
  typeOfChief,
  typeOfClause,
  typeOfOrganisation,
  typeOfSeat,
  typeOfShare,
} from './organisations.ts';
import { isCredited, typeOfPress } from './press.ts';
import { shortNames } from './short-names.ts';
import { createSignReader } from './signs.ts';
import { typesOfTeams } from './teams.ts';
import { type Told, weigh } from './weigh.ts';

type ReadCue = (beside: Beside, lists: CueLists) => number | null;

/** Cues that say for certain what the name itself is, and those that make it likely, in the order in which they are asked. */
interface Cues {
  readonly certain: readonly ReadCue[];
  readonly likely: readonly ReadCue[];
}

/** What is heard of a name with a comma behind it: "Brook Fairley, an insurer", "Breda, 47,". */
const WITH_COMMA: Cues = {
  certain: [
    typeOfInitials,
    typeOfEnds,
    typeOfNounBefore,
    typeOfApposition,
    typeOfMessrs,
    typeOfFoundingOrSeat,
    typeOfChief,
    typeOfClause,
    typeOfQuoted,
  ],
  likely: [
    typeOfThingBefore,
    typeOfNounBeforeOf,
    typeOfPlatform,
    typeOfArticle,
    typeOfAge,
    typeOfOrganisation,
    typeOfSeat,
    typeOfPress,
    typeOfTown,
  ],
};
const WITHOUT_COMMA: Cues = {
  certain: [
    typeOfInitials,
    typeOfEnds,
    typeOfNounBefore,
    typeOfMessrs,
    typeOfFoundingOrSeat,
    typeOfChief,
    typeOfWreck,
  ],
  likely: [
    typeOfThingBefore,
    typeOfNounBeforeOf,
    typeOfPlatform,
    typeOfBase,
    typeOfNounBehind,
    typeOfArticle,
    typeOfOrganisation,
    typeOfShare,
    typeOfPress,
  ],
};

/** What is heard of what looks like a people: "the Aldai MP"; "the trawler Margiris", "the Kulanu party" and "the Moraru government", of which the model knows nothing. */
function cueOfPeople(beside: Beside, lists: CueLists): Told | null {
  if (isConstituency(beside, lists)) return { type: LOC, certain: true };
  const { tokens, first, after } = beside;
  if (wordAt(tokens, first).topHint !== UNKNOWN_HINT) return null;
  if (typeOfNounBefore(beside, lists) === MISC) return { type: MISC, certain: true };
  if (lists.gangs.has(after.text)) return { type: ORG, certain: false };
  return lists.governed.has(after.text) ? { type: PERSON, certain: false } : null;
}

/**
 * Makes the function that lets the words beside names speak for the type of all that is called the same: "the schooner
 * Mary Ann" is a ship, and "Brook Fairley, an insurer in Leeds," no person. The model sees two words to each side, and
 * knows few of those that tell. It gives the names in the same order.
 */
export function createCueReader(
  resources: Resources,
  lexicon: Lexicon,
): (names: readonly FoundName[]) => readonly FoundName[] {
  const lists = readCueLists(resources);
  const hasSigns = createSignReader(lists);
  const placeOf = ({ sequence, first, last }: FoundName) =>
    listedPlace(sequence.tokens, first, last, lexicon);
  const firstOf = (cues: readonly ReadCue[], beside: Beside, certain: boolean): Told | null => {
    for (const cue of cues) {
      const type = cue(beside, lists);
      if (type !== null) return { type, certain };
    }
    return null;
  };
  const cueOf = (name: FoundName): Told | null => {
    if (name.told !== null) return null;
    if (isCredited(name)) return { type: ORG, certain: true };
    if (!hasSigns(name)) return null;
    const beside = besideName(name);
    if (name.type === NORP) return cueOfPeople(beside, lists);
    // "Mrs. Clinton shares more".
    if (name.type === PERSON && beside.before.title && beside.before.capital) return null;
    const isBeforeComma = beside.after.text === ',';
    // What is heard even of a place that everybody knows: "Her sister, Breda, left"; "on loan at Eibar".
    const announced = isBeforeComma ? typeOfAnnouncement(beside, lists) : null;
    if (announced !== null) return { type: announced, certain: true };
    if (isSeat(beside.tokens, beside.first, lists)) return { type: LOC, certain: true };
    // "the frigate Emden"
    if (name.type === LOC && typeOfNounBefore(beside, lists) === MISC)
      return { type: MISC, certain: true };
    const place = name.type === LOC ? placeOf(name) : 0;
    const club = place & COUNTRY ? null : typeOfClub(beside, lists);
    if (club !== null) return { type: club, certain: false };
    if (place) {
      const town = typeOfTown(beside, lists) ?? typeOfBase(beside);
      return town === null ? null : { type: town, certain: false };
    }
    // "the Epsom MP", but not "the Labour MP"; "Ann Hill, 47, of Southend".
    const isOfHome = isHome(beside);
    if (name.type === PERSON && isOfHome) return { type: LOC, certain: true };
    if (name.type === ORG) {
      const mayBeTown = lists.seats.has(beside.after.lower) || isOfHome;
      if (mayBeTown && ((isOfHome && !beside.sure) || placeOf(name)))
        return { type: LOC, certain: true };
    }
    const { certain, likely } = isBeforeComma ? WITH_COMMA : WITHOUT_COMMA;
    return firstOf(certain, beside, true) ?? firstOf(likely, beside, false);
  };
  const hear = (names: readonly FoundName[]): readonly FoundName[] => {
    const listed = typesInLists(names);
    const toldOf = (name: FoundName): Told | null => {
      const told = cueOf(name);
      const type = listed?.get(name);
      return told ?? (type === undefined ? null : { type, certain: false });
    };
    const cued = new Map<string, Told>();
    /** The last words of what is cued: few other names need be written out to see whether they are called the same. */
    const lastWords = new Set<string>();
    const tolds = names.map(toldOf);
    for (let at = 0; at < names.length; at++) {
      const told = tolds[at];
      if (!told) continue;
      const name = names[at] as FoundName;
      const key = keyOf(name);
      if (told.certain || !cued.get(key)?.certain) cued.set(key, told);
      lastWords.add(lastWordOf(name));
    }
    const typeAt = (at: number) => tolds[at]?.type ?? (names[at] as FoundName).type;
    const short = shortNames(names, typeAt, lists);
    if (short)
      for (const name of names) {
        if (!short.has(name) || placeOf(name)) continue;
        const key = keyOf(name);
        if (cued.has(key)) continue;
        cued.set(key, { type: ORG, certain: false });
        lastWords.add(lastWordOf(name));
      }
    if (cued.size === 0) return names;
    const surnames = surnamesIn(names);
    return names.map((name, at) => {
      if (!lastWords.has(lastWordOf(name))) return name;
      const key = keyOf(name);
      const told = cued.get(key);
      if (!told) return name;
      // "Mr. Corwin, who founded Corwin"
      if (told.type === ORG && isAddressed(name, lists)) return { ...name, told: PERSON };
      const person = surnames.get(key);
      if (person === undefined || (told.certain && at < person)) return weigh(name, told);
      // Where a Victor Brandreth is about, of "his company Brandreth" and "Brandreth said" only the first is a company.
      const own = tolds[at];
      return own ? weigh(name, own) : name;
    });
  };
  return (names) => typesOfTeams(hear(names), placeOf, lists);
}

/** Whether what the model takes for a person is spoken of by an honorific. */
function isAddressed(
  { sequence: { tokens }, first, type }: FoundName,
  { honorifics }: CueLists,
): boolean {
  return type === PERSON && honorifics.has(wordAt(tokens, first - 1).lower);
}

function keyOf({ sequence, first, last }: FoundName): string {
  return joinWords(sequence, first, last, 'lower');
}

function lastWordOf({ sequence, last }: FoundName): string {
  return wordAt(sequence.tokens, last).lower;
}
