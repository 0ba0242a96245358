import type { Attribution } from './attribution.ts';
import type { CueCandidate } from './cue-candidate.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { Features } from './log-linear.ts';
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
  /** Attributions so far, latest last. */
  readonly attributions: readonly Attribution[];
  readonly headline: boolean;
  readonly lexicon: QuoteLexicon;
}

const STRONG = 0.5;
/** Cues of the sentence before that are weighed. */
const MOST_BEFORE = 10;

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
  const features = new Features()
    .flag(`cue${side}`, true)
    .flag(`cue${side}${cue.order}`, true)
    .flag(`gap${side}${bucket(gap)}`, true)
    .value(`precision${side}`, cue.precision)
    .value(`quoting${side}`, cue.quoting)
    .flag(`strong${side}`, cue.precision * cue.quoting > 0.25)
    .value(`between${side}`, Math.min(3, between.length))
    .value(`quotesBetween${side}`, Math.min(3, quotesBetween(items, cue, at)))
    .flag('outer', outer);
  if (outer) features.flag(`outer-${cue.order}`, true);
  if (gap === 0) {
    features.value(`adjacent${side}precision`, cue.precision);
    if (shape.fullSentence) features.flag(`adjacent${side}full`, true);
    if (shape.endsWithComma && !before) features.flag('adjacent>comma', true);
    if (shape.after === 'none' || shape.after === 'stop') features.flag(`adjacent${side}end`, true);
  } else {
    if (shape.endsWithComma && !before) features.flag('apart>comma', true);
  }
  const mark = items[at - 1]?.text;
  if (before && (mark === ',' || mark === ':'))
    features.flag(`mark<${mark}${gap <= 8 ? 'near' : 'far'}`, true);
  if (before && mark === ':' && cue.precision >= STRONG) features.flag('mark<:strong', true);
  if (cue.passive) features.flag('passive', true);
  if (cue.negated) features.flag('negated', true);
  if (cue.source === null) features.flag('noSource', true);
  else features.flag(`source-${sourceType(items, cue)}`, true);
  if (cue.source && cue.source.first === 0) features.flag('source-initial', true);
  if (shape.words <= 3) features.flag(`short${side}`, true);
  if (situation.headline) features.flag('cue-headline', true);
  if (before && items.slice(cue.after, at).some((item) => item.lower === 'that'))
    features.flag('that<', true);
  const laterSide = cues.some(
    (other) => other.verb > at && other.precision >= STRONG && other.finite,
  );
  if (before && laterSide && shape.endsWithComma) features.flag('before-but-later', true);
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
    .slice(-MOST_BEFORE)
    .filter((cue) => cue.source !== null)
    .map((candidate) => ({
      type: 'before' as const,
      candidate,
      clause: previous.clause,
      attribution: null,
      features: new Features()
        .flag('before', true)
        .flag(`before-${colon ? 'colon' : 'plain'}-${apart}`, true)
        .flag(`before-${candidate.order}`, true)
        .value(`before-precision-${colon ? 'colon' : 'plain'}`, candidate.precision)
        .value('before-quoting', candidate.quoting)
        .flag('before-first', candidate === previous.cues[0])
        .flag('before-last', candidate === last)
        .flag('before-quote', hasQuote)
        .flag('before-start', shape.startsClause)
        .flag('before-alone', shape.alone)
        .flag('before-strong-here', strongHere(situation))
        .flag('before-short', shape.words <= 4)
        .flag('before-full', shape.fullSentence),
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
      features: new Features()
        .flag('carry', true)
        .flag(`carry${rank}-${apart}`, true)
        .flag(`carry${rank}-start`, shape.startsClause)
        .flag(`carry${rank}-alone-${Math.min(2, apart)}`, shape.alone)
        .flag(`carry${rank}-strong-here`, strongHere(situation))
        .flag(`carry${rank}-quoted`, quotedBefore)
        .flag(`carry${rank}-short`, shape.words <= 4)
        .flag(`carry${rank}-full`, shape.fullSentence)
        .flag(`carry${rank}-continued`, span.continued)
        .flag(`carry${rank}-any-here`, situation.cues.length > 0)
        .flag(`carry${rank}-same-clause`, attribution.clause === clause)
        .flag(`carry${rank}-previous-clause`, attribution.clause === situation.previous?.clause)
        .flag(`carry${rank}-no-source`, attribution.source === null)
        .flag(`carry${rank}-comma`, shape.endsWithComma),
    };
  });
}

function strongHere({ cues }: QuoteSituation): boolean {
  return cues.some((cue) => cue.precision >= STRONG && cue.source !== null);
}

function unknownFeatures(situation: QuoteSituation, shape: QuotedShape): Features {
  return new Features()
    .flag('unknown', true)
    .flag(`unknown-${wordBucket(shape.words)}`, true)
    .flag('unknown-alone', shape.alone)
    .flag('unknown-full', shape.fullSentence)
    .flag('unknown-headline', situation.headline)
    .flag('unknown-no-cue', situation.cues.length === 0)
    .flag('unknown-first', situation.attributions.length === 0);
}

function noneFeatures(situation: QuoteSituation, shape: QuotedShape): Features {
  const best = situation.cues.reduce((most, cue) => Math.max(most, cue.precision * cue.quoting), 0);
  return new Features()
    .flag('none', true)
    .flag(`none-${wordBucket(shape.words)}`, true)
    .flag(`none-before-${shape.before}`, true)
    .flag(`none-after-${shape.after}`, true)
    .flag('none-title', shape.titleCase)
    .flag('none-title-short', shape.titleCase && shape.words <= 8)
    .flag('none-title-noun', shape.titleCase && shape.afterTitleWord)
    .flag('none-title-name', shape.titleCase && shape.before === 'name')
    .flag(`none-title-before-${shape.before}`, shape.titleCase)
    .flag('none-short-low', !shape.capital && shape.words <= 2)
    .flag(`none-words-before-${shape.before}`, shape.words <= 3)
    .flag('none-capital', shape.capital)
    .flag('none-full', shape.fullSentence)
    .flag('none-comma', shape.endsWithComma)
    .flag('none-alone', shape.alone)
    .flag('none-start', shape.startsClause)
    .flag('none-so-called', shape.soCalled)
    .flag('none-headline', situation.headline)
    .flag('none-single', situation.span.style === 'single')
    .value('none-best-cue', best)
    .flag('none-no-cue', situation.cues.length === 0)
    .flag('none-no-strong', !strongHere(situation))
    .flag('none-many', shape.quotesInClause > 2)
    .flag('none-continued', situation.span.continued);
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
