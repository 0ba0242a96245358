import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { type Features, featureNames } from '../log-linear.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import type { ReportedContent } from './reported-content.ts';

const F = featureNames(
  'bias',
  'precision',
  'logit',
  'quoting',
  'group',
  'order',
  'position',
  'opener',
  'length',
  'clause',
  'headline',
  'quoted',
  'gerund',
  'goes-on',
  'passive',
  'negated',
  'first',
  'infinitive',
  'subordinate',
  'within-report',
  'next',
  'left',
  'source',
  'sure',
  'speech',
  'likely',
  'before-precision',
  'next-before',
  'next-around',
  'next-after',
  'states',
  'act',
  'states-order',
  'behind-semicolon',
  'beside-quote',
  'shifted',
  'next-act',
  'sure-next',
  'joined',
  'loose',
  'document',
);

/** What is known of a cue without quoted words when one asks whether it reports speech. */
export interface ReportSituation {
  readonly items: readonly Item[];
  readonly cue: CueCandidate;
  readonly cues: readonly CueCandidate[];
  readonly content: ReportedContent;
  readonly headline: boolean;
  /** Quoted words of the same sentence already belong to this cue's sentence. */
  readonly besideQuote: boolean;
  /** See `statesSomething`. */
  readonly states: boolean;
}

/** Adds the features of the question whether a cue reports speech. */
export function addReportFeatures(
  features: Features,
  { items, cue, cues, content, headline, besideQuote, states }: ReportSituation,
): void {
  const next = itemAt(items, cue.after);
  const left = itemAt(items, cue.first - 1);
  const head = cue.source ? (items[cue.source.head] as Item) : null;
  // "data from the ministry"
  const core = cue.source ? itemAt(items, speakerPhrase(items, cue.source).core) : undefined;
  const sure = cue.precision > 0.7;
  const behind = !next ? 'end' : next.word === 'punctuation' ? next.text.slice(0, 1) : next.word;
  features
    .flag(F.bias)
    .value(F.precision, cue.precision)
    .value(F.logit, Math.log((cue.precision + 0.02) / (1.02 - cue.precision)))
    .value(F.quoting, cue.quoting)
    .pair(F.group, cue.group)
    .namedPair(cue.group, content.position)
    .namedPair(cue.group, content.opener || 'plain')
    .pair(F.order, cue.order)
    .pair(F.position, content.position)
    .pair(F.opener, content.opener || 'none')
    .pair(F.length, bucket(content.last - content.first + 1))
    .flag(F.clause, hasVerb(items, content.first, content.last))
    .flag(F.headline, headline)
    .flag(F.quoted, besideQuote)
    .flag(F.gerund, (items[cue.verb] as Item).entry.endsInIng)
    .flag(F['goes-on'], cue.order === 'participle' && cue.group === 'speech' && left?.text === ',')
    .flag(F.passive, cue.passive)
    .flag(F.negated, cue.negated)
    .flag(F.first, cue === cues[0])
    .flag(F.infinitive, left?.lower === 'to')
    .flag(F.subordinate, left?.word === 'subordinator')
    .flag(
      F['within-report'],
      cues.some((other) => other.verb < cue.verb && other.precision > 0.7 && other.finite),
    )
    .pair(F.next, behind)
    .pair(states ? NEXT[content.position] : F['next-act'], behind)
    .pair(F['sure-next'], behind, sure && content.position === 'before' && cue.finite)
    .pair(isJoined(left) ? F.joined : F.loose, cue.order, states)
    .pair(states ? F.states : F.act, cue.group)
    .pair(F['states-order'], cue.order, states)
    .flag(F['behind-semicolon'], left?.text === ';')
    .pair(F['beside-quote'], cue.order, besideQuote)
    .pair(F.shifted, content.position, isShifted(items, content.first, content.last))
    .pair(F.left, left ? left.word : 'start')
    .pair(F.source, head?.word ?? 'none')
    .pair(F.document, content.position, core?.entry.document === true)
    .pair(F.sure, content.position, sure)
    .pair(F.speech, content.position, sure && cue.quoting > 0.2)
    .pair(F.sure, cue.order, sure)
    .pair(F.likely, content.opener, cue.precision > 0.5 && content.opener !== '')
    .value(F['before-precision'], content.position === 'before' ? cue.precision : 0);
}

/** A comma or conjunction stands before a cue, as where the sentence goes on: "…, saying", "… and said". */
function isJoined(left: Item | undefined): boolean {
  return left !== undefined && (left.text === ',' || left.word === 'conjunction');
}

/** What stands behind a cue, by the side on which its content is. */
const NEXT = { before: F['next-before'], around: F['next-around'], after: F['next-after'] };

const SHIFTED: ReadonlySet<string> = new Set(['had', 'would', 'could', 'might']);

/** "she would stay", "it had failed": the tense of what somebody said in the past. */
function isShifted(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const { word, lower } = items[at] as Item;
    if (word === 'auxiliary') return SHIFTED.has(lower);
  }
  return false;
}

function hasVerb(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const { word } = items[at] as Item;
    if (word === 'verb' || word === 'auxiliary') return true;
  }
  return false;
}

function bucket(length: number): string {
  return length <= 1 ? '1' : length <= 3 ? '3' : length <= 6 ? '6' : length <= 12 ? '12' : 'long';
}
