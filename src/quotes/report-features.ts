import type { CueCandidate } from './cue-candidate.ts';
import { Features } from './log-linear.ts';
import type { ReportedContent } from './reported-content.ts';
import type { Item } from './types.ts';

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

/** Features of the question whether a cue reports speech. */
export function reportFeatures({
  items,
  cue,
  cues,
  content,
  headline,
  besideQuote,
}: ReportSituation): Features {
  const inside = items.slice(content.first, content.last + 1);
  const next = items[cue.after];
  const left = items[cue.first - 1];
  const length = content.last - content.first + 1;
  const features = new Features()
    .flag('bias', true)
    .value('precision', cue.precision)
    .value('logit', Math.log((cue.precision + 0.02) / (1.02 - cue.precision)))
    .value('quoting', cue.quoting)
    .flag(`group-${cue.group}`, true)
    .flag(`${cue.group}-${content.position}`, true)
    .flag(`${cue.group}-${content.opener || 'plain'}`, true)
    .flag(`order-${cue.order}`, true)
    .flag(`position-${content.position}`, true)
    .flag(`opener-${content.opener || 'none'}`, true)
    .flag(
      `length-${length <= 1 ? '1' : length <= 3 ? '3' : length <= 6 ? '6' : length <= 12 ? '12' : 'long'}`,
      true,
    )
    .flag(
      'clause',
      inside.some((item) => item.word === 'verb' || item.word === 'auxiliary'),
    )
    .flag('headline', headline)
    .flag('quoted', besideQuote)
    .flag('gerund', /ing$/.test((items[cue.verb] as Item).lower))
    .flag('goes-on', cue.order === 'participle' && cue.group === 'speech' && left?.text === ',')
    .flag('passive', cue.passive)
    .flag('negated', cue.negated)
    .flag('first', cue === cues[0])
    .flag('infinitive', left?.lower === 'to')
    .flag('subordinate', left?.word === 'subordinator')
    .flag(
      'within-report',
      cues.some((other) => other.verb < cue.verb && other.precision > 0.7 && other.finite),
    );
  const following = !next ? 'end' : next.word === 'punctuation' ? next.text.slice(0, 1) : next.word;
  features.flag(`next-${following}`, true);
  features.flag(`left-${left ? left.word : 'start'}`, true);
  const source = cue.source ? (items[cue.source.head] as Item).word : 'none';
  features.flag(`source-${source}`, true);
  if (cue.precision > 0.7) features.flag(`sure-${content.position}`, true);
  if (cue.precision > 0.7 && cue.quoting > 0.2) features.flag(`speech-${content.position}`, true);
  if (cue.precision > 0.7) features.flag(`sure-${cue.order}`, true);
  if (cue.precision > 0.5 && content.opener) features.flag(`likely-${content.opener}`, true);
  if (content.position === 'before') features.value('before-precision', cue.precision);
  return features;
}
