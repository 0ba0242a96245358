import type { CueCandidate } from './cue-candidate.ts';
import { type Item, itemAt } from './item.ts';
import type { Features } from './log-linear.ts';
import type { ReportedContent } from './reported-content.ts';

/** What is known of a cue without quoted words when one asks whether it reports speech. */
export interface ReportSituation {
  readonly items: readonly Item[];
  readonly cue: CueCandidate;
  readonly cues: readonly CueCandidate[];
  readonly content: ReportedContent;
  readonly headline: boolean;
  /** Quoted words of the same sentence already belong to this cue's sentence. */
  readonly besideQuote: boolean;
}

/** Adds the features of the question whether a cue reports speech. */
export function addReportFeatures(
  features: Features,
  { items, cue, cues, content, headline, besideQuote }: ReportSituation,
): void {
  const next = itemAt(items, cue.after);
  const left = itemAt(items, cue.first - 1);
  const sure = cue.precision > 0.7;
  features
    .flag('bias')
    .value('precision', cue.precision)
    .value('logit', Math.log((cue.precision + 0.02) / (1.02 - cue.precision)))
    .value('quoting', cue.quoting)
    .pair('group', cue.group)
    .pair(cue.group, content.position)
    .pair(cue.group, content.opener || 'plain')
    .pair('order', cue.order)
    .pair('position', content.position)
    .pair('opener', content.opener || 'none')
    .pair('length', bucket(content.last - content.first + 1))
    .flag('clause', hasVerb(items, content.first, content.last))
    .flag('headline', headline)
    .flag('quoted', besideQuote)
    .flag('gerund', (items[cue.verb] as Item).entry.endsInIng)
    .flag('goes-on', cue.order === 'participle' && cue.group === 'speech' && left?.text === ',')
    .flag('passive', cue.passive)
    .flag('negated', cue.negated)
    .flag('first', cue === cues[0])
    .flag('infinitive', left?.lower === 'to')
    .flag('subordinate', left?.word === 'subordinator')
    .flag(
      'within-report',
      cues.some((other) => other.verb < cue.verb && other.precision > 0.7 && other.finite),
    )
    .pair('next', !next ? 'end' : next.word === 'punctuation' ? next.text.slice(0, 1) : next.word)
    .pair('left', left ? left.word : 'start')
    .pair('source', cue.source ? (items[cue.source.head] as Item).word : 'none')
    .pair('sure', content.position, sure)
    .pair('speech', content.position, sure && cue.quoting > 0.2)
    .pair('sure', cue.order, sure)
    .pair('likely', content.opener, cue.precision > 0.5 && content.opener !== '')
    .value('before-precision', content.position === 'before' ? cue.precision : 0);
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
