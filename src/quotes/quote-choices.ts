import type { Attribution } from './attribution.ts';
import { type CueCandidate, STRONG } from './cue-candidate.ts';
import { addCueFeatures } from './cue-features.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { Features } from './log-linear.ts';
import { describeQuoted, type QuotedShape } from './quoted-shape.ts';
import type { Clause, QuotedSpan } from './types.ts';

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
      rank === 0 ? 'carry0' : 'carry1',
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
    .flag('before')
    .pair(colon ? 'before-colon' : 'before-plain', apart)
    .pair('before', cue.order)
    .value(colon ? 'before-precision-colon' : 'before-precision-plain', cue.precision)
    .value('before-quoting', cue.quoting)
    .flag('before-first', cue === previous.cues[0])
    .flag('before-last', cue === previous.cues.at(-1))
    .flag('before-quote', previous.clause.quotes > 0)
    .flag('before-start', shape.startsClause)
    .flag('before-alone', shape.alone)
    .flag('before-strong-here', strongHere)
    .flag('before-short', shape.words <= 4)
    .flag('before-full', shape.fullSentence);
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
  kind: 'carry0' | 'carry1',
): void {
  const apart = Math.min(4, clause.paragraph - attribution.paragraph);
  features
    .flag('carry')
    .pair(kind, String(apart))
    .pair(kind, 'start', shape.startsClause)
    .pair(
      kind === 'carry0' ? 'carry0-alone' : 'carry1-alone',
      String(Math.min(2, apart)),
      shape.alone,
    )
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
    .flag('unknown')
    .pair('unknown', wordBucket(shape.words))
    .flag('unknown-alone', shape.alone)
    .flag('unknown-full', shape.fullSentence)
    .flag('unknown-headline', situation.headline)
    .flag('unknown-no-cue', situation.cues.length === 0)
    .flag('unknown-first', situation.attributions.length === 0);
}

function addNoneFeatures(
  features: Features,
  { cues, headline, span }: QuoteSituation,
  shape: QuotedShape,
  strongHere: boolean,
): void {
  const best = cues.reduce((most, cue) => Math.max(most, cue.precision * cue.quoting), 0);
  features
    .flag('none')
    .pair('none', wordBucket(shape.words))
    .pair('none-before', shape.before)
    .pair('none-after', shape.after)
    .flag('none-title', shape.titleCase)
    .flag('none-title-short', shape.titleCase && shape.words <= 8)
    .flag('none-title-noun', shape.titleCase && shape.afterTitleWord)
    .flag('none-title-name', shape.titleCase && shape.before === 'name')
    .pair('none-title-before', shape.before, shape.titleCase)
    .flag('none-short-low', !shape.capital && shape.words <= 2)
    .pair('none-words-before', shape.before, shape.words <= 3)
    .flag('none-capital', shape.capital)
    .flag('none-full', shape.fullSentence)
    .flag('none-comma', shape.endsWithComma)
    .flag('none-alone', shape.alone)
    .flag('none-start', shape.startsClause)
    .flag('none-so-called', shape.soCalled)
    .flag('none-headline', headline)
    .flag('none-single', span.style === 'single')
    .value('none-best-cue', best)
    .flag('none-no-cue', cues.length === 0)
    .flag('none-no-strong', !strongHere)
    .flag('none-many', shape.quotesInClause > 2)
    .flag('none-continued', span.continued);
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
