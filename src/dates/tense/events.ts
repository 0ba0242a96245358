import type { Tokens } from '../words/tokens.ts';
import { cuesAt, isStop, leftEdge, rightEdge } from './clause.ts';
import { CUE } from './cues.ts';
import { cueAt, expectsAt } from './verbs.ts';

/** So far before a date "until" may stand: "until the next party convention in". */
const UNTIL = 7;
/** Words of an event's name, "Friday's second-leg match". */
const EVENT_NAME = 6;
/** Words from "Tuesday's" to the event, with it. */
const EVENT_ADJECTIVES = 3;

/** Does the possessive that ends at `end` name an event to come: "Friday's game will". */
export function awaits(tokens: Tokens, end: number): boolean {
  const right = Math.min(rightEdge(tokens, end), end + EVENT_NAME);
  for (let i = end + 1; i < right; i++) {
    if (isEvent(tokens, i)) return isForeseen(tokens, afterPlace(tokens, i + 1));
    if (STAGE.test(tokens.word(i)))
      return isForeseen(tokens, i + 1) || isPresent(tokens, i + 1) || tokens.is(i + 1, ':');
  }
  return false;
}

/** "Monday's debate in New York will": the word behind the place. */
function afterPlace(tokens: Tokens, at: number): number {
  if (!/^(?:in|at)$/.test(tokens.word(at)) || !tokens.isCapital(at + 1)) return at;
  let i = at + 1;
  while (i < at + EVENT_NAME && tokens.isCapital(i)) i++;
  return i;
}

/** Parts of a contest, which the day before tells of in the present: "Friday's stage crosses the Vosges". */
const STAGE = /^(?:stage|finale|leg|card)$/;

function isPresent(tokens: Tokens, i: number): boolean {
  if (tokens.isCapital(i) || tokens.kind(i) !== 'word') return false;
  return /..[^us']s$/.test(tokens.word(i)) && !/^(?:was|has|does)$/.test(tokens.word(i));
}

/** "will", "may", "is expected", but not "could not have been". */
function isForeseen(tokens: Tokens, at: number): boolean {
  const verb = cuesAt(tokens, at);
  if (verb & CUE.foreseen) return !tokens.is(at + 1, 'have') && !tokens.is(at + 2, 'have');
  if ((verb & CUE.present) === 0) return false;
  return (cuesAt(tokens, at + 1) & CUE.expecting) !== 0 || isStillAhead(tokens, at + 1);
}

/** So many words from "a" to "test". */
const TRIAL = 4;

/** "Sunday's vote is a test of", "Sunday's game is live on", but not "is a blow to", "is the latest". */
function isStillAhead(tokens: Tokens, at: number): boolean {
  if (tokens.isIn(at, 'stillAhead')) return true;
  if (!/^an?$/.test(tokens.word(at))) return false;
  for (let i = at + 1; i < at + TRIAL; i++) if (tokens.isIn(i, 'trialOf')) return true;
  return false;
}

/** Does the event behind lie ahead, or one before last until then: "the November vote will", "until the vote in May". */
export function foresees(tokens: Tokens, first: number, end: number): boolean {
  if (isEvent(tokens, end)) return isForeseen(tokens, end + 1);
  if (!/^(?:in|on)$/.test(tokens.word(first - 1)) || !isEvent(tokens, first - 2)) return false;
  for (let i = first - 3; i >= first - UNTIL; i--)
    if (/^(?:until|till)$/.test(tokens.word(i))) return true;
  return false;
}

/** Is the word a noun of something that is held: an election, a meeting. */
export function isEvent(tokens: Tokens, at: number): boolean {
  return (cuesAt(tokens, at) & CUE.events) !== 0;
}

/** Is somebody to be at the event that a possessive names: "will do well in Tuesday's primary". */
export function joins(tokens: Tokens, first: number, end: number): boolean {
  const isAt = /^(?:in|at|during)$/.test(tokens.word(first - 1));
  // "expected to win Monday's debate", "will attend Friday's summit"
  if (!isAt && !tokens.isIn(first - 1, 'partakes')) return false;
  if (!namesEvent(tokens, end)) return false;
  const edge = leftEdge(tokens, first);
  for (let i = first - 2; i >= edge; i--) {
    if (expectsAt(tokens, i)) return true;
    if (cueAt(tokens, i) === 'past') return false;
  }
  return false;
}

/** "Tuesday's congressional primary", "Tuesday's first-in-the-nation primary". */
function namesEvent(tokens: Tokens, end: number): boolean {
  let words = 0;
  for (let i = end + 1; words < EVENT_ADJECTIVES; i++) {
    if (isEvent(tokens, i)) return true;
    if (tokens.is(i, '-')) words--;
    else if (tokens.kind(i) === 'word') words++;
    else return false;
  }
  return false;
}

/** So far before a date "ahead of", or the verb of asking, may stand. */
const LEADING = 6;
/** So far before "to come back" who is asked to. */
const ASKED = 12;

/** Does what is told lead to the date: "ahead of voting Tuesday", "urged them to vote on Tuesday", "carried him into Sunday's final". */
export function leadsTo(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.is(end, "'s")) return leadsToEvent(tokens, first, end);
  const last = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  if ((isEvent(tokens, last) || isEvent(tokens, end)) && leadsUp(tokens, last)) return true;
  // "noted a planned rally on Saturday"
  if (isEvent(tokens, last) && isPlanned(tokens, last)) return true;
  if (isToldTo(tokens, last) || isOrdered(tokens, last)) return true;
  // "urged them to vote Tuesday", "asked them to come back on Monday"
  const verb = tokens.isIn(last, 'particle') ? last - 1 : last;
  if (!tokens.is(verb - 1, 'to') || cuesAt(tokens, verb) & CUE.article) return false;
  for (let i = verb - 2; i > verb - ASKED && !isStop(tokens, i); i--)
    // "told this to journalists", but "told them to return"
    // "called on people to march"
    if (tokens.is(i, 'on') && /^call(?:s|ed|ing)?$/.test(tokens.word(i - 1))) return true;
    else if (cuesAt(tokens, i) & CUE.requesting)
      return (
        !tokens.is(i, 'told') || verb < last || (cuesAt(tokens, verb) & CUE.scheduledPlural) !== 0
      );
  return false;
}

/** So far before a day "to" may stand, and before it the verb of telling. */
const TASK = 7;

/** "ordered the ministry to open a hearing on Monday", "told them to report to the yard on Tuesday": what is to be done at a set time. */
function isToldTo(tokens: Tokens, last: number): boolean {
  let to = last - 1;
  for (; to > last - TASK && !tokens.is(to, 'to'); to--)
    if (tokens.kind(to) !== 'word' || tokens.endsIn(to, 'ed')) return false;
  // "to report to the yard"
  if (cuesAt(tokens, to + 1) & CUE.article && tokens.is(to - 2, 'to')) to -= 2;
  if (!tokens.is(to, 'to') || (cuesAt(tokens, to + 1) & CUE.scheduledPlural) === 0)
    if (!/^(?:report|appear|attend)$/.test(tokens.word(to + 1)) && !isToBeAt(tokens, to))
      return false;
  for (let i = to - 1; i > to - ASKED && !isStop(tokens, i); i--)
    if (cuesAt(tokens, i) & CUE.past || tokens.endsIn(i, 'ed'))
      return /^(?:ordered|told|instructed|summoned|directed|remanded|bailed)$/.test(tokens.word(i));
  return false;
}

/** "told them to be at the gate on Monday", but not "to be quiet". */
function isToBeAt(tokens: Tokens, to: number): boolean {
  return tokens.is(to + 1, 'be') && /^(?:at|in|there|here|back|ready)$/.test(tokens.word(to + 2));
}

/** So many words from "ordered" to what is to be done. */
const ORDERED = 5;

/** "ordered flags lowered on Thursday", but not "ordered on Thursday", "ordered and delivered on Thursday". */
function isOrdered(tokens: Tokens, last: number): boolean {
  if (!tokens.endsIn(last, 'ed') && !tokens.is(last, 'shut')) return false;
  for (let i = last - 2; i > last - ORDERED && tokens.kind(i) === 'word'; i--) {
    if (tokens.is(i, 'ordered')) return !tokens.is(i - 1, 'was') && !tokens.is(i + 1, 'and');
    if (tokens.is(i, 'and')) return false;
  }
  return false;
}

/** So many words from "planned" to what is held. */
const PLANNED = 4;

/** Is it before an event of the day: "days before Tuesday's primary", "before the caucuses on Monday". */
export function precedes(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.is(end, "'s")) return tokens.is(first - 1, 'before') && namesEvent(tokens, end);
  const last = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  if (!isEvent(tokens, last)) return false;
  for (let i = last - 1; i > last - LEADING && tokens.kind(i) === 'word'; i--)
    if (tokens.is(i, 'before')) return true;
  return false;
}

/** So many words from a day to "has", and from "has" to what is held. */
const HAS = 7;

/** "On Monday he has an exam", "she has a court hearing on Monday": nobody has so what is over. */
export function hasAhead(tokens: Tokens, first: number, end: number): boolean {
  const isOn = tokens.is(first - 1, 'on');
  const last = isOn ? first - 2 : first - 1;
  if (isEvent(tokens, last)) {
    for (let i = last - 1; i > last - HAS && tokens.kind(i) === 'word'; i--)
      if (hasSome(tokens, i)) return true;
    return false;
  }
  if (!isOn || !tokens.isCapital(first - 1)) return false;
  for (let i = end; i < end + HAS; i++) {
    if (hasSome(tokens, i)) return true;
    if (tokens.kind(i) !== 'word' && !tokens.is(i, ',')) return false;
  }
  return false;
}

/** "has a", "have an", but not "must have a". */
function hasSome(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i + 1) & CUE.article) === 0) return false;
  return (
    (tokens.is(i, 'has') || tokens.is(i, 'have')) && (cuesAt(tokens, i - 1) & CUE.bareAfter) === 0
  );
}

/** "a planned rally", "its proposed launch". */
function isPlanned(tokens: Tokens, event: number): boolean {
  for (let i = event - 1; i >= event - PLANNED && tokens.kind(i) === 'word'; i--)
    if (/^(?:planned|upcoming|proposed|scheduled)$/.test(tokens.word(i))) return true;
  return false;
}

/** "ahead of the caucuses on Monday", "ahead of the state's Tuesday primary", "called for another march on Friday". */
function leadsUp(tokens: Tokens, last: number): boolean {
  for (let i = last; i > last - LEADING; i--) {
    if (tokens.is(i, 'of')) return tokens.is(i - 1, 'ahead');
    // "in the run-up to the vote on Monday"
    if (tokens.is(i, 'to') && tokens.is(i - 1, 'up'))
      return /^(?:run|lead|build)$/.test(tokens.word(i - (tokens.is(i - 2, '-') ? 3 : 2)));
    if (tokens.is(i, 'for')) return /^call(?:s|ed|ing)?$/.test(tokens.word(i - 1));
  }
  return false;
}

/** "into Sunday's final", "eyes turn to Monday's vote". */
function leadsToEvent(tokens: Tokens, first: number, end: number): boolean {
  const verb = tokens.word(first - 2);
  if (tokens.is(first - 1, 'into')) return namesFinal(tokens, end);
  return tokens.is(first - 1, 'to') && /^(?:turn|turns|forward|ahead)$/.test(verb);
}

/** "Sunday's final", "Sunday's semi-final". */
function namesFinal(tokens: Tokens, end: number): boolean {
  for (let i = end + 1; i <= end + EVENT_ADJECTIVES; i++)
    if (/^(?:semi|quarter)?final$/.test(tokens.word(i))) return true;
  return false;
}

/** So far before a date the noun may stand of what has happened, with its place between. */
const PLACES = 12;
const DETERMINER = 2;

/** Does the date go with what has happened: "the slaying in Chicago on Friday", "a boost from the win Tuesday". */
export function hasHappened(tokens: Tokens, first: number, end: number): boolean {
  if (isOver(tokens, end)) return true;
  let i = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  const stop = i - PLACES;
  // "the slaying in Chicago on Friday", "her victories in Ohio, Maryland and Delaware on Tuesday"
  while (i > stop && (tokens.isCapital(i) || (i < first - 2 && /^(?:,|and)$/.test(tokens.word(i)))))
    i--;
  if (/^(?:in|at|near|outside)$/.test(tokens.word(i))) i--;
  if (!isOver(tokens, i)) return false;
  // "the win", "her first win", but not "can win"
  for (let k = i - 1; k >= i - DETERMINER; k--)
    if (/^(?:the|his|her|its|their|our|my|this|that|'s)$/.test(tokens.word(k))) return true;
  return false;
}

/** Words from a date to the election that it is of, and from "before" to the election. */
const BESIDE = 4;
const BEFORE = 6;
const DECIDED = 3;

/** Does an election stand beside the date, or before it and ahead: "November's election", "until the convention in July". */
export function goesWithPoll(tokens: Tokens, first: number, end: number): boolean {
  for (let i = end; i < end + BESIDE && tokens.kind(i) === 'word'; i++)
    if (tokens.isIn(i, 'poll')) return !isDecided(tokens, first);
  if (!/^(?:in|on)$/.test(tokens.word(first - 1))) return false;
  let i = first - 2;
  // "the convention in Philadelphia in July"
  while (tokens.isCapital(i) && i > first - BEFORE) i--;
  if (tokens.is(i, 'in')) i--;
  if (!tokens.isIn(i, 'poll')) return false;
  for (let k = i - 1; k > i - BEFORE; k--)
    if (/^(?:before|until|till|through|for|ahead)$/.test(tokens.word(k))) return true;
  return false;
}

/** "lost the May elections", "since the May vote". */
function isDecided(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - DECIDED; i--) if (tokens.isIn(i, 'decided')) return true;
  return false;
}

/** Is the word a noun of what is told when it has happened: an attack, a win. */
function isOver(tokens: Tokens, i: number): boolean {
  return tokens.isOf(i, 'HAPPENED');
}
