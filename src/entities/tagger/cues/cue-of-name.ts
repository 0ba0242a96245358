import { isSeat } from '../added/party-seats.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, MISC, NORP, ORG, PERSON } from '../labels.ts';
import { COUNTRY } from '../lexicon.ts';
import { wordAt } from '../sequences.ts';
import { UNKNOWN_HINT } from '../word.ts';
import { typeOfAge } from './ages.ts';
import { typeOfAnnouncement, typeOfApposition } from './apposition.ts';
import { type Beside, besideName } from './beside.ts';
import type { CueLists } from './cue-lists.ts';
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
import { createSignReader } from './signs.ts';
import type { Told } from './weigh.ts';

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

/** Makes the function that gives what the words beside a name tell of it, or null; `placeOf` gives what kind of place the lists have a name as. */
export function createNameCue(
  lists: CueLists,
  placeOf: (name: FoundName) => number,
): (name: FoundName) => Told | null {
  const hasSigns = createSignReader(lists);
  const firstOf = (cues: readonly ReadCue[], beside: Beside, certain: boolean): Told | null => {
    for (const cue of cues) {
      const type = cue(beside, lists);
      if (type !== null) return { type, certain };
    }
    return null;
  };
  return (name) => {
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
}
