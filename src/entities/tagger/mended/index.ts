import type { FoundName } from '../find-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { withCompanies } from '../share-codes.ts';
import { withoutAmounts } from './amounts.ts';
import { withByNames } from './by-names.ts';
import { withoutDays } from './days-behind.ts';
import { withDiseases } from './diseases.ts';
import { withDomains } from './domains.ts';
import { withGatherings } from './gatherings.ts';
import { withHyphened } from './hyphened-surnames.ts';
import { withoutJobs } from './job-titles.ts';
import { withNeighbours } from './joined-neighbours.ts';
import { withLaws } from './laws.ts';
import { withLegalForms } from './legal-forms.ts';
import { withLetters } from './lettered-people.ts';
import { withMinistries } from './ministries.ts';
import { withMissions } from './missions.ts';
import { withNamesakes } from './namesakes.ts';
import { withOccasions } from './occasions.ts';
import { withOwnEndings } from './own-endings.ts';
import { withParticles } from './particles.ts';
import { withoutPostnominals } from './postnominals.ts';
import { withShips } from './ships.ts';
import { createNameSplitter } from './split-names.ts';
import { withStorms } from './storms.ts';
import { withSurnamesBehind } from './surnames-behind.ts';
import { withTemperatures } from './temperatures.ts';
import { withoutTouching } from './touching-names.ts';

type Step = (names: readonly FoundName[]) => readonly FoundName[];

/** Makes the function that gives names what belongs to them, takes off what does not, and parts what is two. Names are in text order. */
export function createNameMender(words: MendingWords, lexicon: Lexicon): Step {
  const steps: readonly Step[] = [
    withCompanies,
    (names) => withOwnEndings(names, words, lexicon),
    (names) => withNeighbours(names, words),
    (names) => withoutTouching(names, words, lexicon),
    (names) => withoutAmounts(names, words),
    (names) => withMinistries(names, words),
    (names) => withoutJobs(names, words, lexicon),
    (names) => withMissions(names, words),
    (names) => withGatherings(names, words),
    (names) => withShips(names, words),
    withStorms,
    withTemperatures,
    (names) => withoutPostnominals(names, words),
    (names) => withLetters(names, words),
    (names) => withParticles(names, words),
    (names) => withoutDays(names, words),
    withHyphened,
    (names) => withLegalForms(names, words, lexicon),
    (names) => withLaws(names, words),
    (names) => withOccasions(names, words),
    (names) => withDiseases(names, words),
    (names) => withDomains(names, words),
    createNameSplitter(lexicon, words),
    (names) => withSurnamesBehind(names, words),
    (names) => withByNames(names, words),
    (names) => withNamesakes(names, words),
  ];
  return (found) =>
    found.length === 0 ? found : steps.reduce((names, mend) => mend(names), found);
}
