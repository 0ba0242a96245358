import type { FoundName } from '../find-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { withCompanies } from '../share-codes.ts';
import type { IsSought } from '../word-kinds.ts';
import { mayBeAmount, withoutAmounts } from './amounts.ts';
import { withByNames } from './by-names.ts';
import { withoutDays } from './days-behind.ts';
import { withDiseases } from './diseases.ts';
import { withDomains } from './domains.ts';
import { withGatherings } from './gatherings.ts';
import { withHyphened } from './hyphened-surnames.ts';
import { withoutJobs } from './job-titles.ts';
import { mayLink, withNeighbours } from './joined-neighbours.ts';
import { createKindReader } from './kinds-beside.ts';
import { withLaws } from './laws.ts';
import { mayBeForm, withLegalForms } from './legal-forms.ts';
import { areInitials, withLetters } from './lettered-people.ts';
import { withMinistries } from './ministries.ts';
import { withMissions } from './missions.ts';
import { withNamesakes } from './namesakes.ts';
import { withOccasions } from './occasions.ts';
import { mayEndOwn, withOwnEndings } from './own-endings.ts';
import { withParticles } from './particles.ts';
import { withoutPostnominals } from './postnominals.ts';
import { withShips } from './ships.ts';
import { createNameSplitter } from './split-names.ts';
import { isStorm, withStorms } from './storms.ts';
import { withSurnamesBehind } from './surnames-behind.ts';
import { isScale, withTemperatures } from './temperatures.ts';
import { withoutTouching } from './touching-names.ts';

type Mend = (names: readonly FoundName[]) => readonly FoundName[];

interface Step {
  /** The words without one of which in names, or right beside them, there is nothing to mend; a step without this always looks. */
  readonly isSought?: IsSought;
  readonly mend: Mend;
}

/** Makes the function that gives names what belongs to them, takes off what does not, and parts what is two. Names are in text order. */
export function createNameMender(words: MendingWords, lexicon: Lexicon): Mend {
  const steps: readonly Step[] = [
    { mend: withCompanies },
    { isSought: mayEndOwn, mend: (names) => withOwnEndings(names, words, lexicon) },
    {
      isSought: (word) => mayLink(word, words),
      mend: (names) => withNeighbours(names, words),
    },
    { mend: (names) => withoutTouching(names, words, lexicon) },
    {
      isSought: (word) => mayBeAmount(word, words),
      mend: (names) => withoutAmounts(names, words),
    },
    {
      isSought: ({ text }) => text === 'Ministry' || words.ministries.has(text),
      mend: (names) => withMinistries(names, words),
    },
    {
      isSought: ({ lower, text }) => words.jobs.has(lower) || words.jobs.has(text),
      mend: (names) => withoutJobs(names, words, lexicon),
    },
    {
      isSought: ({ lower, text }) => text === 'University' || words.missions.has(lower),
      mend: (names) => withMissions(names, words),
    },
    {
      isSought: ({ lower }) => words.gatherings.has(lower),
      mend: (names) => withGatherings(names, words),
    },
    {
      isSought: ({ text }) => words.shipLetters.has(text),
      mend: (names) => withShips(names, words),
    },
    { isSought: isStorm, mend: withStorms },
    { isSought: isScale, mend: withTemperatures },
    {
      isSought: ({ text }) => words.postnominals.has(text),
      mend: (names) => withoutPostnominals(names, words),
    },
    {
      isSought: (word) => areInitials(word, words),
      mend: (names) => withLetters(names, words),
    },
    {
      isSought: ({ text }) => words.particles.has(text) || words.articlesOfNames.has(text),
      mend: (names) => withParticles(names, words),
    },
    {
      isSought: ({ text }) => text.endsWith('day') && words.calendar.has(text),
      mend: (names) => withoutDays(names, words),
    },
    { isSought: ({ text }) => text === '-', mend: withHyphened },
    {
      isSought: (word) => mayBeForm(word, words),
      mend: (names) => withLegalForms(names, words, lexicon),
    },
    {
      isSought: ({ lower }) => words.laws.has(lower) || words.lawParts.has(lower),
      mend: (names) => withLaws(names, words),
    },
    {
      isSought: ({ lower }) => words.occasions.has(lower),
      mend: (names) => withOccasions(names, words),
    },
    {
      isSought: ({ text }) => words.diseases.has(text),
      mend: (names) => withDiseases(names, words),
    },
    {
      isSought: ({ text }) => words.domains.has(text),
      mend: (names) => withDomains(names, words),
    },
    { mend: createNameSplitter(lexicon, words) },
    {
      isSought: ({ lower }) => words.fates.has(lower) || words.personal.has(lower),
      mend: (names) => withSurnamesBehind(names, words),
    },
    { mend: (names) => withByNames(names, words) },
    {
      isSought: ({ lower }) => words.namesakes.has(lower),
      mend: (names) => withNamesakes(names, words),
    },
  ];
  const any: IsSought = () => true;
  const kindsIn = createKindReader(steps.map(({ isSought }) => isSought ?? any));
  return (found) => {
    let names = found;
    let kinds = kindsIn(names);
    for (let step = 0; step < steps.length; step++) {
      if (((kinds >> step) & 1) === 0) continue;
      const mended = (steps[step] as Step).mend(names);
      if (mended === names) continue;
      names = mended;
      kinds = kindsIn(names);
    }
    return names;
  };
}
