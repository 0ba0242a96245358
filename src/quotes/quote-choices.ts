import type { Attribution } from './attribution.ts';
import type { CueCandidate } from './cue-candidate.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { Features } from './log-linear.ts';
import { describeQuoted, type QuotedShape } from './quoted-shape.ts';
import type { Clause, Item, QuotedSpan } from './types.ts';

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
  readonly following: { readonly clause: Clause; readonly cues: readonly CueCandidate[] } | null;
  /** Attributions so far, latest last. */
  readonly attributions: readonly Attribution[];
  readonly headline: boolean;
  readonly lexicon: QuoteLexicon;
}

const STRONG = 0.5;

/** All answers for one quoted span with their features. */
export function quoteChoices(situation: QuoteSituation): QuoteChoice[] {
  const shape = describeQuoted(situation);
  const choices: QuoteChoice[] = [];
  for (const candidate of situation.cues)
    choices.push({
      type: 'cue',
      features: cueFeatures(situation, shape, candidate),
      candidate,
      clause: situation.clause,
      attribution: null,
    });
  choices.push(...cuesBefore(situation, shape), ...carried(situation, shape));
  const bare = { candidate: null, clause: null, attribution: null };
  choices.push({ type: 'unknown', features: unknownFeatures(situation, shape), ...bare });
  choices.push({ type: 'none', features: noneFeatures(situation, shape), ...bare });
  return choices;
}

function cueFeatures(situation: QuoteSituation, shape: QuotedShape, cue: CueCandidate): Features {
  const { clause, at, cues } = situation;
  const { items } = clause;
  const before = cue.verb < at;
  const side = before ? '<' : '>';
  const gap = before
    ? words(
        items,
        Math.max(
          cue.cueLast,
          cue.order === 'verb-subject' || cue.order === 'according-to' ? cue.last : 0,
        ) + 1,
        at,
      )
    : words(items, at + 1, cue.first);
  const between = cues.filter(
    (other) => other !== cue && other.precision >= STRONG && liesBetween(other, cue, at),
  );
  const outer =
    before &&
    cues.some((other) => other.verb < cue.verb && other.precision >= STRONG && other.finite);
  const features: Record<string, number> = {
    [`cue${side}`]: 1,
    [`cue${side}${cue.order}`]: 1,
    [`gap${side}${bucket(gap)}`]: 1,
    [`precision${side}`]: cue.precision,
    [`quoting${side}`]: cue.quoting,
    [`strong${side}`]: cue.precision * cue.quoting > 0.25 ? 1 : 0,
    [`between${side}`]: Math.min(3, between.length),
    [`quotesBetween${side}`]: Math.min(3, quotesBetween(items, cue, at)),
    outer: outer ? 1 : 0,
  };
  if (outer) features[`outer-${cue.order}`] = 1;
  if (gap === 0) {
    features[`adjacent${side}precision`] = cue.precision;
    if (shape.fullSentence) features[`adjacent${side}full`] = 1;
    if (shape.endsWithComma && !before) features['adjacent>comma'] = 1;
    if (shape.after === 'none' || shape.after === 'stop') features[`adjacent${side}end`] = 1;
  } else {
    if (shape.endsWithComma && !before) features['apart>comma'] = 1;
  }
  const mark = items[at - 1]?.text;
  if (before && (mark === ',' || mark === ':'))
    features[`mark<${mark}${gap <= 8 ? 'near' : 'far'}`] = 1;
  if (before && mark === ':' && cue.precision >= STRONG) features['mark<:strong'] = 1;
  if (cue.passive) features.passive = 1;
  if (cue.negated) features.negated = 1;
  if (cue.source === null) features.noSource = 1;
  else features[`source-${sourceType(items, cue)}`] = 1;
  if (cue.source && cue.source.first === 0) features['source-initial'] = 1;
  if (shape.words <= 3) features[`short${side}`] = 1;
  if (situation.headline) features['cue-headline'] = 1;
  if (before && items.slice(cue.after, at).some((item) => item.lower === 'that'))
    features['that<'] = 1;
  const laterSide = cues.some(
    (other) => other.verb > at && other.precision >= STRONG && other.finite,
  );
  if (before && laterSide && shape.endsWithComma) features['before-but-later'] = 1;
  return features;
}

function liesBetween(other: CueCandidate, cue: CueCandidate, at: number): boolean {
  return cue.verb < at
    ? other.verb > cue.verb && other.verb < at
    : other.verb > at && other.verb < cue.verb;
}

function quotesBetween(items: readonly Item[], cue: CueCandidate, at: number): number {
  let count = 0;
  for (let index = Math.min(cue.verb, at) + 1; index < Math.max(cue.verb, at); index++)
    if ((items[index] as Item).word === 'quote') count++;
  return count;
}

function sourceType(items: readonly Item[], cue: CueCandidate): string {
  const head = items[cue.source?.head ?? 0] as Item;
  return head.word;
}

/** Cues of the sentence before: a colon that waits for its words, or a subject the words follow. */
function cuesBefore(situation: QuoteSituation, shape: QuotedShape): QuoteChoice[] {
  const { previous, clause } = situation;
  if (!previous) return [];
  const { items } = previous.clause;
  const colon = items.at(-1)?.text === ':';
  const apart = clause.paragraph - previous.clause.paragraph;
  if (apart > 1) return [];
  const hasQuote = items.some((item) => item.word === 'quote');
  const last = previous.cues.at(-1);
  return previous.cues
    .filter((cue) => cue.source !== null)
    .map((candidate) => ({
      type: 'before' as const,
      candidate,
      clause: previous.clause,
      attribution: null,
      features: {
        before: 1,
        [`before-${colon ? 'colon' : 'plain'}-${apart}`]: 1,
        [`before-${candidate.order}`]: 1,
        [`before-precision-${colon ? 'colon' : 'plain'}`]: candidate.precision,
        'before-quoting': candidate.quoting,
        'before-first': candidate === previous.cues[0] ? 1 : 0,
        'before-last': candidate === last ? 1 : 0,
        'before-quote': hasQuote ? 1 : 0,
        'before-start': shape.startsClause ? 1 : 0,
        'before-alone': shape.alone ? 1 : 0,
        'before-strong-here': strongHere(situation) ? 1 : 0,
        'before-short': shape.words <= 4 ? 1 : 0,
        'before-full': shape.fullSentence ? 1 : 0,
      },
    }));
}

/** The speakers of the last statements, carried on. */
function carried(situation: QuoteSituation, shape: QuotedShape): QuoteChoice[] {
  const { attributions, clause, span } = situation;
  const latest = attributions.at(-1);
  if (!latest) return [];
  const other = attributions.findLast((one) => one.source?.start !== latest.source?.start);
  return [latest, ...(other ? [other] : [])].map((attribution, rank) => {
    const apart = Math.min(4, clause.paragraph - attribution.paragraph);
    const quotedBefore = attribution.quoted.length > 0;
    return {
      type: 'carry' as const,
      candidate: null,
      clause: null,
      attribution,
      features: {
        carry: 1,
        [`carry${rank}-${apart}`]: 1,
        [`carry${rank}-start`]: shape.startsClause ? 1 : 0,
        [`carry${rank}-alone-${Math.min(2, apart)}`]: shape.alone ? 1 : 0,
        [`carry${rank}-strong-here`]: strongHere(situation) ? 1 : 0,
        [`carry${rank}-quoted`]: quotedBefore ? 1 : 0,
        [`carry${rank}-short`]: shape.words <= 4 ? 1 : 0,
        [`carry${rank}-full`]: shape.fullSentence ? 1 : 0,
        [`carry${rank}-continued`]: span.continued ? 1 : 0,
        [`carry${rank}-any-here`]: situation.cues.length > 0 ? 1 : 0,
        [`carry${rank}-same-clause`]: attribution.clause === clause ? 1 : 0,
        [`carry${rank}-previous-clause`]: attribution.clause === situation.previous?.clause ? 1 : 0,
        [`carry${rank}-no-source`]: attribution.source === null ? 1 : 0,
        [`carry${rank}-comma`]: shape.endsWithComma ? 1 : 0,
      },
    };
  });
}

function strongHere({ cues }: QuoteSituation): boolean {
  return cues.some((cue) => cue.precision >= STRONG && cue.source !== null);
}

function unknownFeatures(situation: QuoteSituation, shape: QuotedShape): Features {
  return {
    unknown: 1,
    [`unknown-${wordBucket(shape.words)}`]: 1,
    'unknown-alone': shape.alone ? 1 : 0,
    'unknown-full': shape.fullSentence ? 1 : 0,
    'unknown-headline': situation.headline ? 1 : 0,
    'unknown-no-cue': situation.cues.length === 0 ? 1 : 0,
    'unknown-first': situation.attributions.length === 0 ? 1 : 0,
  };
}

function noneFeatures(situation: QuoteSituation, shape: QuotedShape): Features {
  const best = situation.cues.reduce((most, cue) => Math.max(most, cue.precision * cue.quoting), 0);
  return {
    none: 1,
    [`none-${wordBucket(shape.words)}`]: 1,
    [`none-before-${shape.before}`]: 1,
    [`none-after-${shape.after}`]: 1,
    'none-title': shape.titleCase ? 1 : 0,
    'none-title-short': shape.titleCase && shape.words <= 8 ? 1 : 0,
    'none-title-noun': shape.titleCase && shape.afterTitleWord ? 1 : 0,
    'none-title-name': shape.titleCase && shape.before === 'name' ? 1 : 0,
    [`none-title-before-${shape.before}`]: shape.titleCase ? 1 : 0,
    'none-short-low': !shape.capital && shape.words <= 2 ? 1 : 0,
    [`none-words-before-${shape.before}`]: shape.words <= 3 ? 1 : 0,
    'none-capital': shape.capital ? 1 : 0,
    'none-full': shape.fullSentence ? 1 : 0,
    'none-comma': shape.endsWithComma ? 1 : 0,
    'none-alone': shape.alone ? 1 : 0,
    'none-start': shape.startsClause ? 1 : 0,
    'none-so-called': shape.soCalled ? 1 : 0,
    'none-headline': situation.headline ? 1 : 0,
    'none-single': situation.span.style === 'single' ? 1 : 0,
    'none-best-cue': best,
    'none-no-cue': situation.cues.length === 0 ? 1 : 0,
    'none-no-strong': strongHere(situation) ? 0 : 1,
    'none-many': shape.quotesInClause > 2 ? 1 : 0,
    'none-continued': situation.span.continued ? 1 : 0,
  };
}

function words(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if (word !== 'punctuation') count += word === 'quote' ? 2 : 1;
  }
  return count;
}

function bucket(gap: number): string {
  return gap <= 3 ? String(Math.max(0, gap)) : gap <= 6 ? '4' : gap <= 12 ? '7' : '13';
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
