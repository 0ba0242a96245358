import { type Item, itemAt } from './item.ts';
import type { CueVerb } from './lexical-entry.ts';

/** A verb that no list holds. */
export const UNKNOWN: CueVerb = {
  lemma: '',
  precision: 0.08,
  quoting: 0.2,
  group: 'unknown',
  frame: null,
};

/** "as one official put it" */
const PUT_IT: CueVerb = {
  lemma: 'put it',
  precision: 0.9,
  quoting: 0.8,
  group: 'speech',
  frame: null,
};

/** "Hill shot back: “Never.”" */
const SHOOT_BACK: CueVerb = { ...PUT_IT, lemma: 'shoot back' };
const SHOOT = new Set('shot shoots shooting fired fires firing hit hits hitting'.split(' '));

/** What is known of a verb that may tell who speaks; null for one that is no cue. `anyVerb` makes all verbs cues. */
export function cueVerb(items: readonly Item[], at: number, anyVerb: boolean): CueVerb | null {
  const { lower, entry } = items[at] as Item;
  if (lower === 'put' && itemAt(items, at + 1)?.lower === 'it') return PUT_IT;
  if (SHOOT.has(lower) && itemAt(items, at + 1)?.lower === 'back') return SHOOT_BACK;
  return entry.cue ?? (anyVerb ? UNKNOWN : null);
}
