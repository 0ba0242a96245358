/** Where in its sentence an item stands: before the first verb, where a cue has its subject, in words whose speaker follows, or elsewhere. */
export type Part = 'subject' | 'inner' | 'said' | 'other';

/** Weights of a mention by where it stands. */
export const WEIGHT = {
  subject: 3,
  inner: 1.8,
  said: 1,
  other: 1.2,
  introduced: 2.6,
  beside: 1.4,
  byline: 0.2,
  owner: 0.9,
  opensAsOwner: 1.7,
  employer: 0.4,
  described: 1.8,
  quoted: 0.35,
  headline: 0.6,
  pronoun: 2.5,
  speaker: 3,
  nobody: 2.6,
};

/** The weight of a mention of which no more is known than the part of its sentence. */
export function weightOf(part: Part): number {
  if (part === 'other') return WEIGHT.other;
  return part === 'subject' ? WEIGHT.subject : part === 'said' ? WEIGHT.said : WEIGHT.inner;
}
