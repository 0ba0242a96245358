import type { CueCandidate } from './cue-candidate.ts';
import { Features, type Weights, yesProbability } from './log-linear.ts';
import type { Item } from './types.ts';

/** A place where the reported clause of a cue may end: before the item `at`. */
export interface EndPoint {
  readonly at: number;
  readonly features: Features;
}

const CONNECTIVE = new Set(
  'and but or although though while after before as when because if since until where so whereas unless which who including with according'.split(
    ' ',
  ),
);
const ENDS = 0.5;

/** Every place inside a reported clause where it may end early, left to right, with features. */
export function endPoints(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  first: number,
  last: number,
): EndPoint[] {
  return [...walkEnds(items, cue, cues, first, last)];
}

function* walkEnds(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  first: number,
  last: number,
): Generator<EndPoint> {
  let verbs = 0;
  let others: CuesByPlace | null = null;
  for (let at = first; at <= last; at++) {
    const { text, lower, word } = items[at] as Item;
    const mark = word === 'punctuation' && /^[,;:—–-]+$/.test(text) && !glued(items, at);
    if (at > first && (mark || CONNECTIVE.has(lower))) {
      others ??= cuesByPlace(cues);
      yield { at, features: features(items, cue, others, at, first, verbs, mark) };
    }
    if (word === 'verb' || word === 'auxiliary') verbs++;
  }
}

/** The cues of a sentence by where they begin, or failing that by their verb. */
type CuesByPlace = ReadonlyMap<number, CueCandidate>;

function cuesByPlace(cues: readonly CueCandidate[]): CuesByPlace {
  const byPlace = new Map(cues.map((other) => [other.verb, other]));
  for (const other of cues) byPlace.set(other.first, other);
  return byPlace;
}

/** The last item of a reported clause that began at `first`: before the first place where the weights see its end. */
export function contentEnd(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  first: number,
  last: number,
  weights: Weights,
): number {
  for (const { at, features } of walkEnds(items, cue, cues, first, last))
    if (nextReport(items, cue, cues, at) || yesProbability(features, weights) > ENDS) return at - 1;
  return last;
}

/** "said the plan was sound and denied that …": a new verb of speech with the same subject. */
function nextReport(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  at: number,
): boolean {
  if ((items[at] as Item).word !== 'conjunction') return false;
  return cues.some(
    (other) =>
      other.cueFirst === at + 1 &&
      other.order === 'shared-subject' &&
      other.group === 'speech' &&
      other.source === cue.source &&
      other.precision > 0.5,
  );
}

function glued(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  return items[at - 1]?.end === item.start && items[at + 1]?.start === item.end;
}

function features(
  items: readonly Item[],
  cue: CueCandidate,
  others: CuesByPlace,
  at: number,
  first: number,
  verbs: number,
  mark: boolean,
): Features {
  const item = items[at] as Item;
  let next = at + 1;
  const joined =
    mark && items[next] && CONNECTIVE.has((items[next] as Item).lower)
      ? (items[next] as Item).lower
      : '';
  if (joined) next++;
  const word = items[next];
  const sign = mark ? item.text.slice(0, 1) : item.lower;
  const point = joined ? `${sign}${joined}` : sign;
  const kind = word?.word ?? 'end';
  const state = verbs === 0 ? 'phrase' : 'clause';
  const other = others.get(next);
  const gerund = word !== undefined && /ing$/.test(word.lower) && word.word !== 'name';
  const values = new Features()
    .flag('bias', true)
    .flag(`point-${point}`, true)
    .flag(`next-${gerund ? 'gerund' : kind}`, true)
    .flag(`${sign}-${gerund ? 'gerund' : kind}`, true)
    .flag(`${point}-${state}`, true)
    .flag(`state-${state}`, true)
    .flag(`order-${cue.order}-${sign}`, true)
    .value('cue-precision', cue.precision)
    .flag('quote-next', items[at - 1]?.word === 'quote')
    .flag(
      `opener-${(items[first] as Item).lower === 'that' ? 'that' : (items[first] as Item).word}`,
      true,
    )
    .flag(`far-${at - first <= 2 ? 2 : at - first <= 5 ? 5 : at - first <= 12 ? 12 : 20}`, true)
    .flag('subordinate', isSubordinate(items, cue))
    .flag(`subordinate-${sign}`, isSubordinate(items, cue));
  if (other) {
    values.flag(`cue-${other.order}`, true);
    values.value('cue-next', other.precision).flag('cue-same', other.source === cue.source);
  }
  if (kind === 'verb' || kind === 'auxiliary') values.flag(`verb-${state}`, true);
  return values;
}

/** "Although he said …, the plan": the cue stands in a clause that opens with a subordinator or "who". */
function isSubordinate(items: readonly Item[], cue: CueCandidate): boolean {
  const left = items[cue.first - 1];
  return left?.word === 'subordinator' || left?.lower === 'until' || left?.lower === 'since';
}
