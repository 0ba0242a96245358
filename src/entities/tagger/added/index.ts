import type { FoundName } from '../find-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import type { Sequence } from '../sequences.ts';
import { addAcronyms } from './acronyms.ts';
import { addCases } from './court-cases.ts';
import { addCricketers } from './cricketers.ts';
import { addFamilies } from './families.ts';
import { addFirstNames } from './first-names.ts';
import { addHeadlineNames } from './headline-names.ts';
import { addPairs } from './hyphened-pairs.ts';
import { addJoined } from './joined-names.ts';
import { addLedAcronyms } from './led-acronyms.ts';
import { addLineUps } from './line-ups.ts';
import { addMessrs } from './messrs.ts';
import { addPlaces } from './named-places.ts';
import { addNations } from './nations.ts';
import { joinNicknames } from './nicknames.ts';
import { addNobles } from './nobles.ts';
import { addOfficeAcronyms } from './office-acronyms.ts';
import { addSeats } from './party-seats.ts';
import { addPeoplePapers } from './people-papers.ts';
import { addPrefixed } from './prefixed-names.ts';
import { addTitles } from './quoted-titles.ts';
import { addSlashedPlaces } from './slashed-places.ts';
import { createSpelledAdder } from './spelled/index.ts';

type Step = (names: readonly FoundName[], sequences: readonly Sequence[]) => readonly FoundName[];

/** Makes the function that adds to the names that the model found those that tell by themselves what they are. Names are in text order. */
export function createNameAdder(words: MendingWords, lexicon: Lexicon): Step {
  const steps: readonly Step[] = [
    (names, sequences) => addSeats(names, sequences, words),
    (names, sequences) => addHeadlineNames(names, sequences, words),
    (names, sequences) => addFirstNames(names, sequences, words),
    (names, sequences) => addPlaces(names, sequences, words, lexicon),
    (names, sequences) => addNobles(names, sequences, words),
    (names, sequences) => addJoined(names, sequences, words),
    (names, sequences) => addLineUps(names, sequences, words),
    (names, sequences) => addNations(names, sequences, words),
    (names, sequences) => addPairs(names, sequences, words, lexicon),
    (names, sequences) => addPrefixed(names, sequences, words, lexicon),
    (names, sequences) => addFamilies(names, sequences, words),
    (names, sequences) => addLedAcronyms(names, sequences, words),
    (names, sequences) => addOfficeAcronyms(names, sequences, words),
    (names, sequences) => addSlashedPlaces(names, sequences, lexicon),
    (names, sequences) => addMessrs(names, sequences, words),
    (names, sequences) => addPeoplePapers(names, sequences, words),
    (names, sequences) => addCases(names, sequences, words),
    (names, sequences) => addCricketers(names, sequences, words),
    joinNicknames,
    createSpelledAdder(words),
    addAcronyms,
    (names, sequences) => addTitles(names, sequences, words),
  ];
  return (found, sequences) => steps.reduce((names, add) => add(names, sequences), found);
}
