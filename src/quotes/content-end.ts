import type { CueCandidate } from './cue-candidate.ts';
import { Features, type Weights, yesProbability } from './log-linear.ts';
import type { Item } from './types.ts';

/** A place where the reported clause of a cue may end: before the item `at`. */
export interface EndPoint {
  readonly at: number;
  readonly features: Features;
}

const CONNECTIVE =
  /^(?:and|but|or|although|though|while|after|before|as|when|because|if|since|until|where|so|whereas|unless|which|who|including|with|according)$/;
const ENDS = 0.5;

/** Every place inside a reported clause where it may end early, left to right, with features. */
export function endPoints(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  first: number,
  last: number,
): EndPoint[] {
  const points: EndPoint[] = [];
  const starts = new Map(cues.map((other) => [other.first, other]));
  const byVerb = new Map(cues.map((other) => [other.verb, other]));
  let verbs = 0;
  for (let at = first; at <= last; at++) {
    const item = items[at] as Item;
    const mark = /^[,;:—–-]+$/.test(item.text) && item.word === 'punctuation' && !glued(items, at);
    if (at > first && (mark || CONNECTIVE.test(item.lower)))
      points.push({ at, features: features(items, cue, starts, byVerb, at, first, verbs, mark) });
    if (item.word === 'verb' || item.word === 'auxiliary') verbs++;
  }
  return points;
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
  const points = endPoints(items, cue, cues, first, last);
  const end = points.find(
    ({ at, features }) =>
      nextReport(items, cue, cues, at) || yesProbability(features, weights) > ENDS,
  );
  return end ? end.at - 1 : last;
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
  starts: ReadonlyMap<number, CueCandidate>,
  byVerb: ReadonlyMap<number, CueCandidate>,
  at: number,
  first: number,
  verbs: number,
  mark: boolean,
): Features {
  const item = items[at] as Item;
  let next = at + 1;
  const joined =
    mark && items[next] && CONNECTIVE.test((items[next] as Item).lower)
      ? (items[next] as Item).lower
      : '';
  if (joined) next++;
  const word = items[next];
  const sign = mark ? item.text.slice(0, 1) : item.lower;
  const point = joined ? `${sign}${joined}` : sign;
  const kind = word?.word ?? 'end';
  const state = verbs === 0 ? 'phrase' : 'clause';
  const other = starts.get(next) ?? byVerb.get(next);
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
