import type { FoundName } from '../find-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import type { Sequence } from '../sequences.ts';
import type { IsSought } from '../word-kinds.ts';
import { addAcronyms } from './acronyms.ts';
import { mayBeBody } from './body-letters.ts';
import { addCases, isVersus } from './court-cases.ts';
import { addCricketers, isOfCricket } from './cricketers.ts';
import { addFamilies, mayBeFamily } from './families.ts';
import { addFirstNames, isSaying } from './first-names.ts';
import { addHeadlineNames, isHeadlineVerb } from './headline-names.ts';
import { addPairs, isHyphen } from './hyphened-pairs.ts';
import { addJoined, mayEndJoined } from './joined-names.ts';
import { addLedAcronyms } from './led-acronyms.ts';
import { addLineUps, isColon } from './line-ups.ts';
import { addListed } from './listed-firms.ts';
import { addPartners, isAmpersand } from './listed-partners.ts';
import { addLongLaws, mayEndLaw } from './long-laws.ts';
import { addMessrs, isMessrs } from './messrs.ts';
import { addPlaces, isInPlaces } from './named-places.ts';
import { addNations } from './nations.ts';
import { joinNicknames } from './nicknames.ts';
import { addNobles, isNobleTitle } from './nobles.ts';
import { addOfficeAcronyms, isOfficeEnd } from './office-acronyms.ts';
import { addSeats, isBesideSeat } from './party-seats.ts';
import { addPeoplePapers, mayNamePaper } from './people-papers.ts';
import { addPostAcronyms } from './post-acronyms.ts';
import { addPrefixed, isMixed } from './prefixed-names.ts';
import { addTitles } from './quoted-titles.ts';
import { addSlashedPlaces } from './slashed-places.ts';
import { createSentenceSorter } from './sort-sentences.ts';
import { createSpelledStep } from './spelled/index.ts';
import type { Step } from './step.ts';

type Add = (names: readonly FoundName[], sequences: readonly Sequence[]) => readonly FoundName[];

/** Makes the function that adds to the names that the model found those that tell by themselves what they are. Names are in text order. */
export function createNameAdder(words: MendingWords, lexicon: Lexicon): Add {
  const steps: readonly Step[] = [
    {
      isSought: (word) => isBesideSeat(word, words),
      add: (names, sequences) => addSeats(names, sequences, words),
    },
    {
      isSought: (word) => isHeadlineVerb(word, words),
      add: (names, sequences) => addHeadlineNames(names, sequences, words),
    },
    {
      isSought: (word) => isSaying(word, words),
      add: (names, sequences) => addFirstNames(names, sequences, words),
    },
    {
      isSought: (word) => isInPlaces(word, words),
      add: (names, sequences) => addPlaces(names, sequences, words, lexicon),
    },
    {
      isSought: (word) => isNobleTitle(word, words),
      add: (names, sequences) => addNobles(names, sequences, words),
    },
    {
      isSought: (word) => mayEndJoined(word, words),
      add: (names, sequences) => addJoined(names, sequences, words),
    },
    { isSought: isColon, add: (names, sequences) => addLineUps(names, sequences, words) },
    { add: (names) => addNations(names, words) },
    {
      isSought: isHyphen,
      add: (names, sequences) => addPairs(names, sequences, words, lexicon),
    },
    {
      isSought: isMixed,
      add: (names, sequences) => addPrefixed(names, sequences, words, lexicon),
    },
    {
      isSought: mayBeFamily,
      add: (names, sequences) => addFamilies(names, sequences, words),
    },
    { add: (names) => addLedAcronyms(names, words) },
    {
      isSought: (word) => isOfficeEnd(word, words),
      add: (names, sequences) => addOfficeAcronyms(names, sequences, words),
    },
    {
      isSought: mayBeBody,
      add: (names, sequences) => addPostAcronyms(names, sequences, words, lexicon),
    },
    { add: (names) => addSlashedPlaces(names, lexicon) },
    { isSought: isMessrs, add: (names, sequences) => addMessrs(names, sequences, words) },
    {
      isSought: (word) => mayNamePaper(word, words),
      add: (names, sequences) => addPeoplePapers(names, sequences, words),
    },
    {
      isSought: (word) => mayEndLaw(word, words),
      add: (names, sequences) => addLongLaws(names, sequences, words),
    },
    {
      isSought: isAmpersand,
      add: (names, sequences) => addPartners(names, sequences, words),
    },
    { isSought: isVersus, add: (names, sequences) => addCases(names, sequences, words) },
    {
      isSought: (word) => isOfCricket(word, words),
      add: (names, sequences) => addCricketers(names, sequences, words),
    },
    { add: joinNicknames },
    createSpelledStep(words),
    { add: (names) => addListed(names, words) },
    { add: addAcronyms },
    { add: (names, sequences) => addTitles(names, sequences, words) },
  ];
  const nothing: IsSought = () => false;
  const sort = createSentenceSorter(steps.map(({ isSought }) => isSought ?? nothing));
  return (found, sequences) => {
    const sorted = sort(sequences);
    return steps.reduce((names, { isSought, add }, at) => {
      const own = isSought ? (sorted[at] as readonly Sequence[]) : sequences;
      return own.length === 0 ? names : add(names, own, sequences);
    }, found);
  };
}
