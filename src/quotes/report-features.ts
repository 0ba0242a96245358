import type { CueCandidate } from './cue-candidate.ts';
import type { Features } from './log-linear.ts';
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
  const features: Record<string, number> = {
    bias: 1,
    precision: cue.precision,
    logit: Math.log((cue.precision + 0.02) / (1.02 - cue.precision)),
    quoting: cue.quoting,
    [`group-${cue.group}`]: 1,
    [`${cue.group}-${content.position}`]: 1,
    [`${cue.group}-${content.opener || 'plain'}`]: 1,
    [`order-${cue.order}`]: 1,
    [`position-${content.position}`]: 1,
    [`opener-${content.opener || 'none'}`]: 1,
    [`length-${length <= 1 ? '1' : length <= 3 ? '3' : length <= 6 ? '6' : length <= 12 ? '12' : 'long'}`]: 1,
    clause: inside.some((item) => item.word === 'verb' || item.word === 'auxiliary') ? 1 : 0,
    headline: headline ? 1 : 0,
    quoted: besideQuote ? 1 : 0,
    gerund: /ing$/.test((items[cue.verb] as Item).lower) ? 1 : 0,
    passive: cue.passive ? 1 : 0,
    negated: cue.negated ? 1 : 0,
    first: cue === cues[0] ? 1 : 0,
    infinitive: left?.lower === 'to' ? 1 : 0,
    subordinate: left?.word === 'subordinator' ? 1 : 0,
    'within-report': cues.some(
      (other) => other.verb < cue.verb && other.precision > 0.7 && other.finite,
    )
      ? 1
      : 0,
  };
  features[
    `next-${next ? (next.word === 'punctuation' ? next.text.slice(0, 1) : next.word) : 'end'}`
  ] = 1;
  features[`left-${left ? left.word : 'start'}`] = 1;
  const source = cue.source ? (items[cue.source.head] as Item).word : 'none';
  features[`source-${source}`] = 1;
  if (cue.precision > 0.7) features[`sure-${content.position}`] = 1;
  if (cue.precision > 0.7 && cue.quoting > 0.2) features[`speech-${content.position}`] = 1;
  if (cue.precision > 0.7) features[`sure-${cue.order}`] = 1;
  if (cue.precision > 0.5 && content.opener) features[`likely-${content.opener}`] = 1;
  if (content.position === 'before') features['before-precision'] = cue.precision;
  return features;
}
