import type { Resources } from '../../../resources/resources.ts';
import type { FoundName } from '../find-names.ts';
import { CITY, COUNTRY, hashPhrase, LARGE_CITY, type Lexicon, TOWN } from '../lexicon.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import { typeOfAge } from './ages.ts';
import { typeOfAnnouncement, typeOfApposition } from './apposition.ts';
import { type Beside, besideName, LOC, NORP } from './beside.ts';
import { typesInLists } from './coordination.ts';
import { type CueLists, readCueLists } from './cue-lists.ts';
import { typeOfEnds } from './ends.ts';
import {
  typeOfArticle,
  typeOfFoundingOrSeat,
  typeOfNounBefore,
  typeOfNounBeforeOf,
  typeOfNounBehind,
} from './neighbours.ts';
import { typeOfOrganisation } from './organisations.ts';

/** What a cue multiplies the odds of its type with. */
const FACTOR = 400;
/** Smallest probability of a type before that, for the model is too sure of what it does not know. */
const LEAST = 0.01;

/** The cues for names that no list of places has, in the order in which they are asked. */
const CUES: readonly ((beside: Beside, lists: CueLists) => number | null)[] = [
  typeOfEnds,
  typeOfNounBefore,
  typeOfApposition,
  typeOfFoundingOrSeat,
  typeOfNounBeforeOf,
  typeOfNounBehind,
  typeOfArticle,
  typeOfAge,
  typeOfOrganisation,
];

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
  const cueOf = (name: FoundName): number | null => {
    if (name.type === NORP) return null;
    const beside = besideName(name);
    const announced = typeOfAnnouncement(beside, lists);
    if (announced !== null) return announced;
    if (name.type === LOC && isListedPlace(beside, lexicon)) return null;
    for (const cue of CUES) {
      const type = cue(beside, lists);
      if (type !== null) return type;
    }
    return null;
  };
  return (names) => {
    const listed = typesInLists(names);
    let cued: Map<string, number> | null = null;
    for (const name of names) {
      const type = cueOf(name) ?? listed?.get(name);
      if (type === undefined) continue;
      cued ??= new Map();
      cued.set(keyOf(name), type);
    }
    if (!cued) return names;
    const surnames = surnamesIn(names);
    return names.map((name) => {
      const key = keyOf(name);
      // Of "his company Brandreth" and "Brandreth said" only the first is a company where a Victor Brandreth is about.
      const type = surnames.has(key) ? (cueOf(name) ?? listed?.get(name)) : cued.get(key);
      return type == null ? name : weigh(name, type);
    });
  };
}

function keyOf({ sequence, first, last }: FoundName): string {
  return joinWords(sequence, first, last, 'lower');
}

function isListedPlace({ tokens, first, last }: Beside, lexicon: Lexicon): boolean {
  let hash = 0;
  for (let at = first; at <= last; at++) hash = hashPhrase(hash, wordAt(tokens, at).listHash);
  return (lexicon.listedPhrase(hash) & (COUNTRY | LARGE_CITY | CITY | TOWN)) !== 0;
}

/** The name with the odds of a type multiplied. */
function weigh(name: FoundName, type: number): FoundName {
  const odds = name.probabilities.map((probability) => Math.max(probability, LEAST));
  odds[type] = (odds[type] as number) * FACTOR;
  const sum = odds.reduce((total, odd) => total + odd, 0);
  const probabilities = odds.map((odd) => odd / sum);
  return { ...name, probabilities, type: probabilities.indexOf(Math.max(...probabilities)) };
}
