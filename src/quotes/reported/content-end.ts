import { type Item, itemAt } from '../clauses/item.ts';
import { CUE_ORDERS, type CueCandidate } from '../cues/cue-candidate.ts';
import {
  type FeatureName,
  Features,
  featureNames,
  type WeightTable,
  yesProbability,
} from '../log-linear.ts';
import { isMadeOf } from '../words/made-of.ts';
import { goesOnBehind } from './clause-goes-on.ts';
import { endsEarly } from './ends-early.ts';

/** A place where the reported clause of a cue may end: before the item `at`. */
export interface EndPoint {
  readonly at: number;
  readonly features: Features;
}

const ENDS = 0.5;

/** Goes over every place inside a reported clause where it may end early, left to right, with features, until `visit` gives true. */
export function visitEnds(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  first: number,
  last: number,
  start: () => Features,
  visit: (point: EndPoint) => boolean,
): void {
  let state: State = 'phrase';
  for (let at = first; at <= last; at++) {
    const item = items[at] as Item;
    if (at > first) {
      const mark = isMark(items, at);
      if (mark || item.entry.connective || addsThat(items, at)) {
        const features = start();
        addEndFeatures(features, items, cue, cues, at, first, state, mark);
        if (visit({ at, features })) return;
      }
    }
    if (item.word === 'verb' || item.word === 'auxiliary') state = 'clause';
  }
}

/** Whether a verb stands before a place. */
type State = 'phrase' | 'clause';

/** The last item of a reported clause that began at `first`: before the first place where the weights see its end. */
export function contentEnd(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  first: number,
  last: number,
  weights: WeightTable,
): number {
  let end = last;
  const start = () => new Features(weights);
  visitEnds(items, cue, cues, first, last, start, ({ at, features }) => {
    if (goesOnBehind(items, cue, first, at, last)) return false;
    const ends =
      addsThat(items, at) ||
      endsEarly(items, cue, cues, [first, last], at) ||
      yesProbability(features.score) > ENDS;
    if (ends) end = at - 1;
    return ends;
  });
  return end;
}

/** "said it was late adding that": another report, though no comma stands before it; not "was adding that". */
function addsThat(items: readonly Item[], at: number): boolean {
  const { entry, lower } = items[at] as Item;
  if (!entry.endsInIng || lower !== 'adding' || itemAt(items, at + 1)?.lower !== 'that')
    return false;
  const before = itemAt(items, at - 1)?.word;
  return before !== 'auxiliary' && before !== 'preposition' && before !== 'punctuation';
}

/** A comma, semicolon, colon or dash, not a hyphen inside a word. */
function isMark(items: readonly Item[], at: number): boolean {
  const { word, text, start, end } = items[at] as Item;
  if (word !== 'punctuation' || !isMadeOf(text, ',;:—–-')) return false;
  return itemAt(items, at - 1)?.end !== start || itemAt(items, at + 1)?.start !== end;
}

const F = featureNames(
  'bias',
  'point',
  'next',
  'state',
  'cue-precision',
  'quote-next',
  'opener',
  'far',
  'subordinate',
  'cue',
  'cue-next',
  'cue-same',
  'verb',
);
const ORDERS = featureNames(...CUE_ORDERS.map((order) => `order-${order}` as const));
/** The features of the orders, whose names are not put together for each cue. */
const ORDER = new Map(CUE_ORDERS.map((order) => [order, ORDERS[`order-${order}`]]));

function addEndFeatures(
  features: Features,
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  at: number,
  first: number,
  state: State,
  mark: boolean,
): void {
  const { text, lower } = items[at] as Item;
  const opening = items[first] as Item;
  const behind = itemAt(items, at + 1);
  const joined = mark && behind?.entry.connective ? behind.lower : '';
  const next = joined ? at + 2 : at + 1;
  const word = itemAt(items, next);
  const sign = mark ? text.slice(0, 1) : lower;
  const point = joined ? sign + joined : sign;
  const kind = word?.word ?? 'end';
  const nextKind = word?.entry.endsInIng && kind !== 'name' ? 'gerund' : kind;
  const other = cueAt(cues, next);
  const subordinate = isSubordinate(items, cue);
  features
    .flag(F.bias)
    .pair(F.point, point)
    .pair(F.next, nextKind)
    .namedPair(sign, nextKind)
    .namedPair(point, state)
    .pair(F.state, state)
    .pair(ORDER.get(cue.order) as FeatureName, sign)
    .value(F['cue-precision'], cue.precision)
    .flag(F['quote-next'], itemAt(items, at - 1)?.word === 'quote')
    .pair(F.opener, opening.lower === 'that' ? 'that' : opening.word)
    .pair(F.far, bucket(at - first))
    .flag(F.subordinate, subordinate)
    .pair(F.subordinate, sign, subordinate);
  if (other)
    features
      .pair(F.cue, other.order)
      .value(F['cue-next'], other.precision)
      .flag(F['cue-same'], other.source === cue.source);
  features.pair(F.verb, state, kind === 'verb' || kind === 'auxiliary');
}

/** The last cue of a sentence that begins at an item, or failing that whose verb stands there. */
function cueAt(cues: readonly CueCandidate[], at: number): CueCandidate | undefined {
  let byVerb: CueCandidate | undefined;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as CueCandidate;
    if (cue.first === at) return cue;
    if (cue.verb === at) byVerb ??= cue;
  }
  return byVerb;
}

function bucket(distance: number): string {
  return distance <= 2 ? '2' : distance <= 5 ? '5' : distance <= 12 ? '12' : '20';
}

/** "Although he said …, the plan": the cue stands in a clause that opens with a subordinator or "who". */
function isSubordinate(items: readonly Item[], cue: CueCandidate): boolean {
  const left = itemAt(items, cue.first - 1);
  return left?.word === 'subordinator' || left?.lower === 'until' || left?.lower === 'since';
}
