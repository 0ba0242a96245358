import type { Tokens } from '../words/tokens.ts';
import { isArranged, missed, wasDue, wasForetold } from './ahead.ts';
import { cuesAt, isCopula, leftEdge, opensSentence, rightEdge } from './clause.ts';
import { CUE } from './cues.ts';
import {
  awaits,
  foresees,
  goesWithPoll,
  hasAhead,
  hasHappened,
  isEvent,
  joins,
  leadsTo,
  precedes,
} from './events.ts';
import { aims, isListed, isResolvedFor, lasts, postpones } from './limits.ts';
import { isBid, isCondition, nearest, type Tense } from './nearest.ts';
import { isTold } from './report.ts';
import { expectsAt, isIntent } from './verbs.ts';

/** Reads the tense of the clause around tokens `first` to `end`. */
export interface TenseReader {
  /** By the nearest cue on either side. */
  readonly nearest: (tokens: Tokens, first: number, end: number) => Tense;
  /** Does a verb of saying stand just before: "said on". */
  readonly reports: (tokens: Tokens, first: number) => boolean;
  /** Does one stand just behind: "the bank on Tuesday said". */
  readonly told: (tokens: Tokens, first: number, end: number) => boolean;
  /** Is something put off, kept up or asked for till then: "adjourned until", "stay shut until", "wants it by". */
  readonly postpones: (tokens: Tokens, first: number) => boolean;
  /** Is something so till then: "has stocks until", "are bare till". */
  readonly lasts: (tokens: Tokens, first: number) => boolean;
  /** Is something to be done by then: "shed a plant to win approval by". */
  readonly aims: (tokens: Tokens, first: number) => boolean;
  /** Is a court to sit then: "adjourned for sentence on". */
  readonly isListed: (tokens: Tokens, first: number) => boolean;
  /** Has somebody resolved to do what is told of it: "the decision to halve it from". */
  readonly isResolved: (tokens: Tokens, first: number) => boolean;
  /** Does "will" stand at `at`. */
  readonly isWilling: (tokens: Tokens, at: number) => boolean;
  /** Is the word at `at` a verb of what is set for a day: "will", "meets". */
  readonly isSet: (tokens: Tokens, at: number) => boolean;
  /** Is something expected: "will", "due", "scheduled". */
  readonly expects: (tokens: Tokens, first: number, end: number) => boolean;
  /** Does the event behind lie ahead, or one before last until then: "the November vote will", "until the vote in May". */
  readonly foresees: (tokens: Tokens, first: number, end: number) => boolean;
  /** Is the word at `at` a noun of something that is held: an election, a meeting. */
  readonly isEvent: (tokens: Tokens, at: number) => boolean;
  /** Is somebody to be at the event that a possessive names: "will do well in Tuesday's primary". */
  readonly joins: (tokens: Tokens, first: number, end: number) => boolean;
  /** Does an election stand beside it, or before it and ahead: "November's election", "before the convention in July". */
  readonly goesWithPoll: (tokens: Tokens, first: number, end: number) => boolean;
  /** Had something been set for it: "was due on", "was to fly on". */
  readonly wasDue: (tokens: Tokens, first: number) => boolean;
  /** Was it only once said what would be: "had told his wife he would be home by". */
  readonly wasForetold: (tokens: Tokens, first: number) => boolean;
  /** Was what had been set for it missed or attended: "shunned a meeting fixed for". */
  readonly missed: (tokens: Tokens, first: number) => boolean;
  /** Does what is told lead to it: "ahead of voting", "called for a march on", "urged them to vote", "carried him into Sunday's final". */
  readonly leadsTo: (tokens: Tokens, first: number, end: number) => boolean;
  /** Is it before an event of the date: "days before Tuesday's primary". */
  readonly precedes: (tokens: Tokens, first: number, end: number) => boolean;
  /** Has somebody something then: "on Monday he has an exam". */
  readonly hasAhead: (tokens: Tokens, first: number, end: number) => boolean;
  /** Does the date go with what has happened: "the slaying in Chicago on Friday", "his Tuesday wins". */
  readonly hasHappened: (tokens: Tokens, first: number, end: number) => boolean;
  /** Does a noun behind name what somebody has done: "her March comment", but not "its May meeting". */
  readonly recalls: (tokens: Tokens, first: number, end: number) => boolean;
  /** Does the possessive that ends at `end` name an event to come: "Friday's game will". */
  readonly awaits: (tokens: Tokens, end: number) => boolean;
}

/** Reads tense by the words around. */
export const TENSE_READER: TenseReader = {
  nearest,
  reports,
  told: isTold,
  postpones,
  lasts,
  aims,
  isListed,
  isResolved: isResolvedFor,
  isWilling,
  isSet,
  expects,
  foresees,
  isEvent,
  joins,
  goesWithPoll,
  wasDue,
  wasForetold,
  missed,
  leadsTo,
  precedes,
  hasAhead,
  hasHappened,
  recalls,
  awaits,
};

/** "On Friday, he has a speech scheduled", "On Friday, she is due in court". */
function isSlated(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.strongFuture) === 0) return false;
  return (
    /^(?:scheduled|slated|due)$/.test(tokens.word(i)) && !(cuesAt(tokens, i - 1) & CUE.preterite)
  );
}

function isWilling(tokens: Tokens, at: number): boolean {
  return (cuesAt(tokens, at) & CUE.willing) !== 0;
}

function isSet(tokens: Tokens, at: number): boolean {
  return (cuesAt(tokens, at) & (CUE.willing | CUE.scheduled)) !== 0 && expectsAt(tokens, at);
}

function expects(tokens: Tokens, first: number, end: number): boolean {
  if (isCopula(tokens, first)) return true;
  const edge = leftEdge(tokens, first);
  if (isBid(tokens, edge, first)) return true;
  for (let i = first - 1; i >= edge; i--)
    if (cuesAt(tokens, i) !== 0 && (expectsAt(tokens, i) || isCondition(tokens, i))) return true;
  const right = rightEdge(tokens, end);
  // "On Tuesday, the league plans to meet"
  const opens = opensSentence(tokens, first, edge);
  for (let i = end; i < right; i++) {
    // "On Tuesday, Democrats vote"
    if (cuesAt(tokens, i) === 0) continue;
    const isSet = (cuesAt(tokens, i) & (CUE.scheduled | CUE.scheduledPlural)) !== 0;
    const meets = opens && isSet && expectsAt(tokens, i);
    if (meets || (opens && (isIntent(tokens, i) || isSlated(tokens, i)))) return true;
    // "On Tuesday a man is coming", "by Friday we may need the ovens"
    if (opens && (isArranged(tokens, i) || isAllowed(tokens, i))) return true;
    if (cuesAt(tokens, i) & CUE.willing) return true;
    if (tokens.is(i, 'to') && cuesAt(tokens, i - 1) & CUE.present) return true;
  }
  return false;
}

/** "may need", "must leave", but not "may have left". */
function isAllowed(tokens: Tokens, i: number): boolean {
  return /^(?:may|must)$/.test(tokens.word(i)) && !tokens.isCapital(i) && !tokens.is(i + 1, 'have');
}

function reports(tokens: Tokens, first: number): boolean {
  const verb = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  // "Asked on Monday whether he would", but not "beat Leeds United on Monday"
  const opens = tokens.gap(verb) === 2 || tokens.kind(verb - 1) !== 'word';
  if (opens && tokens.endsIn(verb, 'ed') && tokens.isCapital(verb)) return true;
  // "will be announced on Saturday"
  return (cuesAt(tokens, verb) & CUE.saying) !== 0 && !/^(?:be|will)$/.test(tokens.word(verb - 1));
}

function recalls(tokens: Tokens, first: number, end: number): boolean {
  const noun = tokens.at(end);
  if (noun?.kind !== 'word' || noun.gap !== 1 || noun.capital) return false;
  if (!/^(?:my|your|his|her|our|their)$/.test(tokens.word(first - 1))) return false;
  return !isEvent(tokens, end);
}
