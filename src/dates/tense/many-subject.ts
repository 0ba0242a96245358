import type { Tokens } from '../words/tokens.ts';
import { cuesAt, isStop } from './clause.ts';
import { CUE } from './cues.ts';
import { isPlural } from './plural.ts';

/** So many tokens of a subject with what belongs to it, and of an aside behind it. */
const SUBJECT = 12;
const ASIDE = 18;

/** So many words of a subject without a preposition: "The Bears", "West Ham United". */
const NAME = 5;

/** What no subject holds: a verb, or a word that opens a clause. */
const NO_SUBJECT =
  CUE.past | CUE.preterite | CUE.present | CUE.willing | CUE.modal | CUE.subject | CUE.relative;

/** Is it a verb that many do, or will do, by the subject with which their sentence opens: "Talks on the treaty resume", "Arsenal, unbeaten in 14 games, host", "England go into"? */
export function hasManySubject(tokens: Tokens, verb: number): boolean {
  const last = verb - 1;
  if (tokens.is(last, ',')) return hasAside(tokens, verb);
  if (tokens.kind(last) === 'mark' && !tokens.is(last, ')')) return false;
  if (!tokens.isIn(verb, 'timetable')) return false;
  const first = subjectBefore(tokens, last);
  if (first < 0 || isVerbBehind(tokens, verb)) return false;
  return isSideOf(tokens, first, verb) || isManyOf(tokens, first, last);
}

/** The first token of the subject that ends at `last`, when it opens its sentence; -1 where none does. */
function subjectBefore(tokens: Tokens, last: number): number {
  for (let i = last; i > last - SUBJECT; i--) {
    const isWord = tokens.kind(i) !== 'mark' || tokens.is(i, '-') || tokens.is(i, "'s");
    if (!isWord || isVerb(tokens, i)) return -1;
    if (opens(tokens, i)) return i;
  }
  return -1;
}

/** Is the token the first of its sentence, or of what is said or told of it: "said talks on"? */
function opens(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gap(i) === 2 || isStop(tokens, i - 1)) return true;
  if (cuesAt(tokens, i - 1) & CUE.quote || /^[:•]$/.test(tokens.word(i - 1))) return true;
  // "On Monday, talks on the treaty resume"
  return tokens.is(i - 1, ',') && tokens.isOf(i - 2, 'WEEKDAY', 'MONTH');
}

function isVerb(tokens: Tokens, i: number): boolean {
  if (tokens.isCapital(i)) return false;
  if (cuesAt(tokens, i) & NO_SUBJECT) return true;
  return tokens.endsIn(i, 'ed') && (cuesAt(tokens, i - 1) & CUE.article) === 0;
}

/** "Talks on the treaty", "Voters in Chile", "New limits on cash payments": many, with what belongs to them before the verb. */
function isManyOf(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.isIn(last, 'subjectJoint') || cuesAt(tokens, last) & CUE.article) return false;
  if (tokens.is(last, "'s") || tokens.isIn(first, 'subjectJoint')) return false;
  for (let i = first + 1; i < last; i++)
    if (tokens.isIn(i, 'subjectJoint')) return i - first <= NAME && isMany(tokens, i - 1);
  return false;
}

function isMany(tokens: Tokens, noun: number): boolean {
  return isPlural(tokens.word(noun)) && (cuesAt(tokens, noun) & CUE.noPlural) === 0;
}

/** "England go into", "West Ham open their season": a name without "the" is a side that does it, but for what may be a noun: "Senate vote". */
function isSideOf(tokens: Tokens, first: number, verb: number): boolean {
  if (verb - first > NAME || cuesAt(tokens, first) & CUE.article) return false;
  for (let i = first; i < verb; i++) if (!tokens.isCapital(i) && !tokens.is(i, 'and')) return false;
  if (tokens.isIn(first, 'subjectJoint') || tokens.isOf(first, 'WEEKDAY', 'MONTH')) return false;
  return tokens.isIn(verb + 1, 'behindSide');
}

/** So many words behind a verb another would show that it is none: "Tickets on sale go …". */
const BEHIND = 10;

/** "Protests over the vote on Monday turned": another verb behind is the sentence's own. */
function isVerbBehind(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i < verb + BEHIND && tokens.gap(i) !== 2 && !isStop(tokens, i); i++) {
    if (tokens.kind(i) === 'mark' || tokens.isIn(i, 'partsTime')) return false;
    if (!tokens.isCapital(i) && cuesAt(tokens, i) & (CUE.past | CUE.preterite | CUE.present))
      return true;
    if (tokens.endsIn(i, 'ed') && !tokens.isCapital(i) && !(cuesAt(tokens, i - 1) & CUE.article))
      return true;
  }
  return false;
}

/** "Arsenal, unbeaten in 14 games, host", "Delegates, many of them new, meet": behind an aside the verb is of who opens the sentence. */
function hasAside(tokens: Tokens, verb: number): boolean {
  if (!tokens.isIn(verb, 'timetable') && !tokens.isIn(verb, 'fixtureVerb')) return false;
  for (let i = verb - 2; i > verb - ASIDE && !isStop(tokens, i); i--) {
    if (!tokens.is(i, ',')) continue;
    const first = subjectBefore(tokens, i - 1);
    if (first < 0 || tokens.isIn(first, 'subjectJoint')) continue;
    if (i - first > NAME) return isManyOf(tokens, first, i - 1);
    return tokens.isCapital(i - 1) || isMany(tokens, i - 1) || isManyOf(tokens, first, i - 1);
  }
  return false;
}

/** So far before "and" its clause may begin. */
const CLAUSE = 24;

/** "They lost on Sunday and return to action", "routed Denver on Sunday and open the finals": behind a day that is over "and" goes on with what is set; but "had to stop on Sunday and return". */
export function goesOnAfterDay(tokens: Tokens, verb: number): boolean {
  if (!/^(?:and|but)$/.test(tokens.word(verb - 1)) || tokens.is(verb + 1, 'of')) return false;
  const day = tokens.isOf(verb - 2, 'POD') ? verb - 3 : verb - 2;
  // "beat Toronto in seven and start the finals"
  const isVerb = tokens.isIn(verb, 'timetable') && cuesAt(tokens, verb + 1) & CUE.article;
  if (!isVerb && !tokens.isOf(day, 'WEEKDAY')) return false;
  let isOver = false;
  for (let i = day - 1; i > day - CLAUSE && !isStop(tokens, i); i--) {
    if (tokens.is(i, 'to') && isInfinitive(tokens, i + 1)) return false;
    if (tokens.isIn(i, 'lettingDo') || cuesAt(tokens, i) & (CUE.willing | CUE.modal)) return false;
    isOver ||= (cuesAt(tokens, i) & CUE.past) !== 0 || tokens.endsIn(i, 'ed');
    if (tokens.gap(i) === 2) break;
  }
  return isOver;
}

function isInfinitive(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== 'word' || tokens.isCapital(i)) return false;
  return (cuesAt(tokens, i) & CUE.article) === 0;
}
