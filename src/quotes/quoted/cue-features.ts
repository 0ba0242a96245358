import { type Item, itemAt } from '../clauses/item.ts';
import { type CueCandidate, STRONG } from '../cues/cue-candidate.ts';
import { type Features, featureNames } from '../log-linear.ts';
import type { QuoteSituation } from './quote-choices.ts';
import type { QuotedShape } from './quoted-shape.ts';

const F = featureNames(
  'cue',
  'strong',
  'outer',
  'adjacent-full',
  'adjacent>comma',
  'adjacent-end',
  'apart>comma',
  'mark<,',
  'mark<:',
  'mark<:strong',
  'passive',
  'negated',
  'noSource',
  'source',
  'source-initial',
  'short',
  'cue-headline',
  'that<',
  'before-but-later',
  'group',
  'comma-between',
);
const S = featureNames(
  'cue<',
  'gap<',
  'precision<',
  'quoting<',
  'between<',
  'quotesBetween<',
  'adjacent<precision',
  'cue>',
  'gap>',
  'precision>',
  'quoting>',
  'between>',
  'quotesBetween>',
  'adjacent>precision',
);
/** The features of a cue that stands before the quoted words. */
const BEFORE = {
  sign: '<',
  cue: S['cue<'],
  gap: S['gap<'],
  precision: S['precision<'],
  quoting: S['quoting<'],
  between: S['between<'],
  quotesBetween: S['quotesBetween<'],
  adjacent: S['adjacent<precision'],
};
/** The same behind them. */
const BEHIND = {
  sign: '>',
  cue: S['cue>'],
  gap: S['gap>'],
  precision: S['precision>'],
  quoting: S['quoting>'],
  between: S['between>'],
  quotesBetween: S['quotesBetween>'],
  adjacent: S['adjacent>precision'],
};

/** Adds the features of the answer that a cue of the same sentence tells who says a quoted span. */
export function addCueFeatures(
  features: Features,
  situation: QuoteSituation,
  shape: QuotedShape,
  cue: CueCandidate,
): void {
  const { clause, at, cues } = situation;
  const { items } = clause;
  const before = cue.verb < at;
  const side = before ? BEFORE : BEHIND;
  const gap = gapWords(items, cue, at);
  const round = cuesRound(items, cues, cue, at);
  const outer = before && round.outer;
  features
    .pair(F.cue, side.sign)
    .pair(side.cue, cue.order)
    .pair(side.gap, bucket(gap))
    .value(side.precision, cue.precision)
    .value(side.quoting, cue.quoting)
    .pair(F.strong, side.sign, cue.precision * cue.quoting > 0.25)
    .value(side.between, Math.min(3, round.between))
    .value(side.quotesBetween, Math.min(3, quotesBetween(items, cue, at)))
    .flag(F.outer, outer)
    .pair(F.outer, cue.order, outer);
  if (gap === 0)
    features
      .value(side.adjacent, cue.precision)
      .pair(F['adjacent-full'], side.sign, shape.fullSentence)
      .flag(F['adjacent>comma'], shape.endsWithComma && !before)
      .pair(F['adjacent-end'], side.sign, shape.after === 'none' || shape.after === 'stop');
  else features.flag(F['apart>comma'], shape.endsWithComma && !before);
  const mark = itemAt(items, at - 1)?.text;
  if (before && mark === ',') features.pair(F['mark<,'], gap <= 8 ? 'near' : 'far');
  if (before && mark === ':')
    features
      .pair(F['mark<:'], gap <= 8 ? 'near' : 'far')
      .flag(F['mark<:strong'], cue.precision >= STRONG);
  features.flag(F.passive, cue.passive).flag(F.negated, cue.negated);
  if (cue.source === null) features.flag(F.noSource);
  else features.pair(F.source, (items[cue.source.head] as Item).word);
  features
    .flag(F['source-initial'], cue.source?.first === 0)
    .pair(F.short, side.sign, shape.words <= 3)
    .flag(F['cue-headline'], situation.headline)
    .flag(F['that<'], before && hasThat(items, cue.after, at))
    .flag(F['before-but-later'], before && round.later && shape.endsWithComma)
    .pair(F.group, cue.group + side.sign)
    .pair(F['comma-between'], side.sign, hasCommaBetween(items, cue, at));
}

/** The other strong cues of a sentence, seen from one cue and the quoted span at `at`. */
function cuesRound(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  cue: CueCandidate,
  at: number,
): { readonly between: number; readonly outer: boolean; readonly later: boolean } {
  const from = Math.min(cue.verb, at);
  const to = Math.max(cue.verb, at);
  let between = 0;
  let outer = false;
  let later = false;
  for (const { verb, precision, finite, first } of cues) {
    if (precision < STRONG) continue;
    if (verb > from && verb < to) between++;
    // "When Hill said it was late, a man yelled": nothing outer.
    const subordinate = itemAt(items, first - 1)?.word === 'subordinator';
    if (finite && verb < cue.verb && !subordinate) outer = true;
    if (finite && verb > at) later = true;
  }
  return { between, outer, later };
}

/** The words between a cue with its source and the quoted span. */
function gapWords(items: readonly Item[], cue: CueCandidate, at: number): number {
  if (cue.verb >= at) return words(items, at + 1, cue.first);
  const sourceBehind = cue.order === 'verb-subject' || cue.order === 'according-to';
  return words(items, Math.max(cue.cueLast, sourceBehind ? cue.last : 0) + 1, at);
}

function words(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if (word !== 'punctuation') count += word === 'quote' ? 2 : 1;
  }
  return count;
}

function quotesBetween(items: readonly Item[], cue: CueCandidate, at: number): number {
  let count = 0;
  for (let index = Math.min(cue.verb, at) + 1; index < Math.max(cue.verb, at); index++)
    if ((items[index] as Item).word === 'quote') count++;
  return count;
}

/** A comma that does not stand right beside the quoted words, nor in "“We won,” said Hill, a pilot, “and that is all.”" */
function hasCommaBetween(items: readonly Item[], cue: CueCandidate, at: number): boolean {
  if (itemAt(items, cue.first - 1)?.word === 'quote' && itemAt(items, at - 1)?.text === ',')
    return false;
  const end = Math.max(cue.first, at);
  for (let index = Math.min(cue.last, at) + 1; index < end; index++)
    if ((items[index] as Item).text === ',' && Math.abs(index - at) > 1) return true;
  return false;
}

function hasThat(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((items[at] as Item).lower === 'that') return true;
  return false;
}

function bucket(gap: number): string {
  return gap <= 3 ? String(Math.max(0, gap)) : gap <= 6 ? '4' : gap <= 12 ? '7' : '13';
}
