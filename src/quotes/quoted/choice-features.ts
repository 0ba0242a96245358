import type { Attribution } from '../attribution.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { type Features, featureNames } from '../log-linear.ts';
import type { QuoteSituation } from './quote-choices.ts';
import type { QuotedShape } from './quoted-shape.ts';

const F = featureNames(
  'before',
  'before-colon',
  'before-plain',
  'before-precision-colon',
  'before-precision-plain',
  'before-quoting',
  'before-first',
  'before-last',
  'before-quote',
  'before-start',
  'before-alone',
  'before-strong-here',
  'before-short',
  'before-full',
  'carry',
  'carry0',
  'carry1',
  'carry0-alone',
  'carry1-alone',
  'unknown',
  'unknown-alone',
  'unknown-full',
  'unknown-headline',
  'unknown-no-cue',
  'unknown-first',
  'none',
  'none-before',
  'none-after',
  'none-title',
  'none-title-short',
  'none-title-noun',
  'none-title-name',
  'none-title-before',
  'none-short-low',
  'none-words-before',
  'none-capital',
  'none-full',
  'none-comma',
  'none-alone',
  'none-start',
  'none-so-called',
  'none-headline',
  'none-single',
  'none-best-cue',
  'none-no-cue',
  'none-no-strong',
  'none-many',
  'none-continued',
);
/** The latest speaker, carried on, and the one before. */
const CARRY = [
  { kind: F.carry0, alone: F['carry0-alone'] },
  { kind: F.carry1, alone: F['carry1-alone'] },
] as const;

/** The answer that a cue of the sentence before tells it: a colon that waits for its words, or a subject the words follow. */
export function addBeforeFeatures(
  features: Features,
  { clause }: QuoteSituation,
  previous: NonNullable<QuoteSituation['previous']>,
  shape: QuotedShape,
  strongHere: boolean,
  cue: CueCandidate,
): void {
  const { items, paragraph } = previous.clause;
  const colon = items.at(-1)?.text === ':';
  const apart = String(clause.paragraph - paragraph);
  features
    .flag(F.before)
    .pair(colon ? F['before-colon'] : F['before-plain'], apart)
    .pair(F.before, cue.order)
    .value(colon ? F['before-precision-colon'] : F['before-precision-plain'], cue.precision)
    .value(F['before-quoting'], cue.quoting)
    .flag(F['before-first'], cue === previous.cues[0])
    .flag(F['before-last'], cue === previous.cues.at(-1))
    .flag(F['before-quote'], previous.clause.quotes > 0)
    .flag(F['before-start'], shape.startsClause)
    .flag(F['before-alone'], shape.alone)
    .flag(F['before-strong-here'], strongHere)
    .flag(F['before-short'], shape.words <= 4)
    .flag(F['before-full'], shape.fullSentence);
}

/** The answer that the speaker of an earlier statement goes on: of the latest one, or the latest other one before. */
export function addCarryFeatures(
  features: Features,
  { clause, span, cues, previous }: QuoteSituation,
  shape: QuotedShape,
  strongHere: boolean,
  attribution: Attribution,
  rank: 0 | 1,
): void {
  const { kind, alone } = CARRY[rank];
  const apart = Math.min(4, clause.paragraph - attribution.paragraph);
  features
    .flag(F.carry)
    .pair(kind, String(apart))
    .pair(kind, 'start', shape.startsClause)
    .pair(alone, String(Math.min(2, apart)), shape.alone)
    .pair(kind, 'strong-here', strongHere)
    .pair(kind, 'quoted', attribution.quoted.length > 0)
    .pair(kind, 'short', shape.words <= 4)
    .pair(kind, 'full', shape.fullSentence)
    .pair(kind, 'continued', span.continued)
    .pair(kind, 'any-here', cues.length > 0)
    .pair(kind, 'same-clause', attribution.clause === clause)
    .pair(kind, 'previous-clause', attribution.clause === previous?.clause)
    .pair(kind, 'no-source', attribution.source === null)
    .pair(kind, 'comma', shape.endsWithComma);
}

/** The answer that nobody is known to say it. */
export function addUnknownFeatures(
  features: Features,
  situation: QuoteSituation,
  shape: QuotedShape,
): void {
  features
    .flag(F.unknown)
    .pair(F.unknown, wordBucket(shape.words))
    .flag(F['unknown-alone'], shape.alone)
    .flag(F['unknown-full'], shape.fullSentence)
    .flag(F['unknown-headline'], situation.headline)
    .flag(F['unknown-no-cue'], situation.cues.length === 0)
    .flag(F['unknown-first'], situation.attributions.length === 0);
}

/** The answer that it is no statement. */
export function addNoneFeatures(
  features: Features,
  { cues, headline, span }: QuoteSituation,
  shape: QuotedShape,
  strongHere: boolean,
): void {
  const best = cues.reduce((most, cue) => Math.max(most, cue.precision * cue.quoting), 0);
  features
    .flag(F.none)
    .pair(F.none, wordBucket(shape.words))
    .pair(F['none-before'], shape.before)
    .pair(F['none-after'], shape.after)
    .flag(F['none-title'], shape.titleCase)
    .flag(F['none-title-short'], shape.titleCase && shape.words <= 8)
    .flag(F['none-title-noun'], shape.titleCase && shape.afterTitleWord)
    .flag(F['none-title-name'], shape.titleCase && shape.before === 'name')
    .pair(F['none-title-before'], shape.before, shape.titleCase)
    .flag(F['none-short-low'], !shape.capital && shape.words <= 2)
    .pair(F['none-words-before'], shape.before, shape.words <= 3)
    .flag(F['none-capital'], shape.capital)
    .flag(F['none-full'], shape.fullSentence)
    .flag(F['none-comma'], shape.endsWithComma)
    .flag(F['none-alone'], shape.alone)
    .flag(F['none-start'], shape.startsClause)
    .flag(F['none-so-called'], shape.soCalled)
    .flag(F['none-headline'], headline)
    .flag(F['none-single'], span.style === 'single')
    .value(F['none-best-cue'], best)
    .flag(F['none-no-cue'], cues.length === 0)
    .flag(F['none-no-strong'], !strongHere)
    .flag(F['none-many'], shape.quotesInClause > 2)
    .flag(F['none-continued'], span.continued);
}

function wordBucket(count: number): string {
  return count <= 4
    ? String(count)
    : count <= 6
      ? '5'
      : count <= 9
        ? '7'
        : count <= 14
          ? '10'
          : '15';
}
