import { cuesAt } from '../tense/clause.ts';
import { CUE } from '../tense/cues.ts';
import { isPlural } from '../tense/plural.ts';
import type { Tokens } from '../words/tokens.ts';
import type { ResolveContext } from './context.ts';

/** So many words from "Sunday's" to "crash". */
const CRASH = 3;

/** "the victims of Sunday's crash", "after January's fires": what has happened is over, also in a clause of what is to come; but "Sunday's victory parade". */
export function namesPastEvent({ tokens, first, end, tense }: ResolveContext): boolean {
  if (!tokens.is(end, "'s") || /^(?:before|until|till)$/.test(tokens.word(first - 1))) return false;
  for (let i = end + 1; i <= end + CRASH && tokens.kind(i) === 'word'; i++)
    if (hasHappened(tokens, i)) return !tense.isEvent(tokens, i + 1);
  return false;
}

/** "for an attack in June", "about the riots in Leeds in August", "the events of 12 June": an event that is told of has been. */
export function isOfPastEvent(context: ResolveContext): boolean {
  const { tokens, first } = context;
  if (namesPastEvent(context) || isAside(context)) return true;
  // "damage from the January fires"
  if (hasHappened(tokens, context.end) && tokens.is(first - 1, 'the')) return true;
  if (!/^(?:in|on|of)$/.test(tokens.word(first - 1))) return false;
  if (tokens.is(first - 2, 'events')) return tokens.is(first - 3, 'the');
  if (tokens.is(first - 1, 'of')) return false;
  const noun = beforePlace(tokens, first - 2);
  return hasHappened(tokens, noun) && isToldOf(tokens, noun);
}

/** So many words from "the crash," to the day. */
const ASIDE = 7;

/** "The crash, at 6pm on Friday, will be investigated": when something happened, told in an aside. */
export function isAside({ tokens, first, end }: ResolveContext): boolean {
  if (!tokens.is(end, ',') || !/^(?:in|on|at)$/.test(tokens.word(first - 1))) return false;
  for (let i = first - 2; i > first - ASIDE; i--) {
    if (tokens.is(i, ',')) return hasHappened(tokens, i - 1);
    if (tokens.kind(i) === 'mark') return false;
  }
  return false;
}

/** So many words has a place. */
const PLACE = 5;

/** The token before "in Leeds", where it stands. */
function beforePlace(tokens: Tokens, last: number): number {
  let i = last;
  while (i > last - PLACE && tokens.isCapital(i)) i--;
  return i < last && /^(?:in|at|near|outside)$/.test(tokens.word(i)) ? i - 1 : last;
}

function hasHappened(tokens: Tokens, i: number): boolean {
  return tokens.isOf(i, 'HAPPENED');
}

/** "an attack", "riots": told of here for the first time. */
function isNew(tokens: Tokens, first: number, noun: number): boolean {
  if (/^an?$/.test(tokens.word(first))) return true;
  return (cuesAt(tokens, first) & CUE.article) === 0 && isPlural(tokens.word(noun));
}

/** So many words may stand between "over" and the event. */
const ADJECTIVES = 3;

/** "over an attack", "about the riots", "after deadly floods", but not "for the attack in June", which may be when he is sentenced, nor "plans for an attack". */
function isToldOf(tokens: Tokens, noun: number): boolean {
  for (let i = noun - 1; i >= noun - 1 - ADJECTIVES && tokens.kind(i) === 'word'; i--) {
    if (/^(?:about|over|after|following|since)$/.test(tokens.word(i))) return true;
    // "an inquiry into riots", but not "turn it into a victory"
    if (tokens.is(i, 'into'))
      return /^(?:inquiry|inquest|investigation|probe|look)$/.test(tokens.word(i - 1));
    if (tokens.is(i, 'for')) return !tokens.isIn(i - 1, 'preparing') && isNew(tokens, i + 1, noun);
    if (tokens.is(i, 'to')) return false;
  }
  return false;
}
