import type { Attribution } from './attribution.ts';
import { type CueCandidate, STRONG } from './cue-candidate.ts';
import { addCueFeatures } from './cue-features.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { type Features, featureNames } from './log-linear.ts';
import { describeQuoted, type QuotedShape } from './quoted-shape.ts';
import type { Clause, QuotedSpan } from './types.ts';

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

/** One answer to "who says this": a cue in the sentence, a cue or speaker from before, nobody known, or no statement at all. */
export interface QuoteChoice {
  readonly type: 'cue' | 'before' | 'carry' | 'unknown' | 'none';
  readonly features: Features;
  readonly candidate: CueCandidate | null;
  readonly clause: Clause | null;
  readonly attribution: Attribution | null;
}

/** What the choice may look at around a quoted span. */
export interface QuoteSituation {
  readonly text: string;
  readonly span: QuotedSpan;
  readonly clause: Clause;
  /** Index of the span's item in the clause. */
  readonly at: number;
  readonly cues: readonly CueCandidate[];
  readonly previous: { readonly clause: Clause; readonly cues: readonly CueCandidate[] } | null;
  /** Attributions so far, latest last. */
  readonly attributions: readonly Attribution[];
  readonly headline: boolean;
  readonly lexicon: QuoteLexicon;
}

/** Cues of the sentence before that are weighed. */
const MOST_BEFORE = 10;

/** All answers for one quoted span with their features, which `start` begins. */
export function quoteChoices(situation: QuoteSituation, start: () => Features): QuoteChoice[] {
  const shape = describeQuoted(situation);
  const strongHere = situation.cues.some(
    ({ precision, source }) => precision >= STRONG && source !== null,
  );
  const choices: QuoteChoice[] = [];
  const answer = (
    type: QuoteChoice['type'],
    candidate: CueCandidate | null = null,
    clause: Clause | null = null,
    attribution: Attribution | null = null,
  ): Features => {
    const features = start();
    choices.push({ type, features, candidate, clause, attribution });
    return features;
  };
  for (const cue of situation.cues)
    addCueFeatures(answer('cue', cue, situation.clause), situation, shape, cue);
  const { previous } = situation;
  if (previous && situation.clause.paragraph - previous.clause.paragraph <= 1)
    for (const cue of previous.cues.slice(-MOST_BEFORE))
      if (cue.source !== null)
        addBeforeFeatures(
          answer('before', cue, previous.clause),
          situation,
          previous,
          shape,
          strongHere,
          cue,
        );
  lastSpeakers(situation.attributions).forEach((one, rank) => {
    addCarryFeatures(
      answer('carry', null, null, one),
      situation,
      shape,
      strongHere,
      one,
      rank === 0 ? CARRY[0] : CARRY[1],
    );
  });
  addUnknownFeatures(answer('unknown'), situation, shape);
  addNoneFeatures(answer('none'), situation, shape, strongHere);
  return choices;
}

/** A cue of the sentence before: a colon that waits for its words, or a subject the words follow. */
function addBeforeFeatures(
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

/** The speakers of the last statements: the latest, and the latest other one. */
function lastSpeakers(attributions: readonly Attribution[]): Attribution[] {
  const latest = attributions.at(-1);
  if (!latest) return [];
  const other = attributions.findLast((one) => one.source?.start !== latest.source?.start);
  return other ? [latest, other] : [latest];
}

/** The speaker of an earlier statement, carried on. */
function addCarryFeatures(
  features: Features,
  { clause, span, cues, previous }: QuoteSituation,
  shape: QuotedShape,
  strongHere: boolean,
  attribution: Attribution,
  { kind, alone }: (typeof CARRY)[number],
): void {
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

function addUnknownFeatures(
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

function addNoneFeatures(
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
