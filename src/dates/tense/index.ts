import type { Tokens } from '../tokens.ts';
import { wasDue } from './ahead.ts';
import { beforeAside, cuesAt, isCopula, leftEdge, opensSentence, rightEdge } from './clause.ts';
import { CUE } from './cues.ts';
import {
  awaits,
  foresees,
  goesWithPoll,
  hasHappened,
  isCalledFor,
  isEvent,
  joins,
  leadsTo,
} from './events.ts';
import { cueAt, expectsAt, isIntent, isLastUnit } from './verbs.ts';

/** What the clause around a date says of its time. */
export type Tense = 'past' | 'future' | 'none';

/** Reads the tense of the clause around tokens `first` to `end`. */
export interface TenseReader {
  /** By the nearest cue on either side. */
  readonly nearest: (tokens: Tokens, first: number, end: number) => Tense;
  /** Does a verb of saying stand just before: "said on". */
  readonly reports: (tokens: Tokens, first: number) => boolean;
  /** Is something put off, kept up or asked for till then: "adjourned until", "stay shut until", "wants it by". */
  readonly postpones: (tokens: Tokens, first: number) => boolean;
  /** Is something so till then: "has stocks until", "are bare till". */
  readonly lasts: (tokens: Tokens, first: number) => boolean;
  /** Is something expected: "will", "due", "scheduled". */
  readonly expects: (tokens: Tokens, first: number, end: number) => boolean;
  /** Does the event behind lie ahead, or one before last until then: "the November vote will", "until the vote in May". */
  readonly foresees: (tokens: Tokens, first: number, end: number) => boolean;
  /** Is the word at `at` a noun of something that is held: an election, a meeting. */
  readonly isEvent: (tokens: Tokens, at: number) => boolean;
  /** Is somebody to be at the event that a possessive names: "will do well in Tuesday's primary". */
  readonly joins: (tokens: Tokens, first: number, end: number) => boolean;
  /** Is it called for: "called for another march on". */
  readonly isCalledFor: (tokens: Tokens, first: number) => boolean;
  /** Does an election stand beside it, or before it and ahead: "November's election", "before the convention in July". */
  readonly goesWithPoll: (tokens: Tokens, first: number, end: number) => boolean;
  /** Had something been set for it: "was due on", "was to fly on". */
  readonly wasDue: (tokens: Tokens, first: number) => boolean;
  /** Does what is told lead to it: "ahead of voting", "urged them to vote", "carried him into Sunday's final". */
  readonly leadsTo: (tokens: Tokens, first: number, end: number) => boolean;
  /** Does the date go with what has happened: "the slaying in Chicago on", "the win". */
  readonly hasHappened: (tokens: Tokens, first: number) => boolean;
  /** Does a noun behind name what somebody has done: "her March comment", but not "its May meeting". */
  readonly recalls: (tokens: Tokens, first: number, end: number) => boolean;
  /** Does the possessive that ends at `end` name an event to come: "Friday's game will". */
  readonly awaits: (tokens: Tokens, end: number) => boolean;
}

const POSTPONED = 8;
/** So far before "until" the verb may stand of what lasts till then. */
const LASTING = 12;
/** So far before "to" the resolve may stand. */
const RESOLVED = 6;
/** "said" tells of the speaker, not of what he spoke of. */
/** Words from a participle to the "will" of its noun. */
const REDUCED = 7;
const SAYING_PENALTY = 10;
const RIGHT_PENALTY = 3;
const COMMA_PENALTY = 4;
/** "if October's debate was won": of the verb behind, "if" says less than it does itself. */
const CONDITION_PENALTY = 8;

/** Reads tense by the words around. */
export const TENSE_READER: TenseReader = {
  nearest,
  reports,
  postpones,
  lasts,
  expects,
  foresees,
  isEvent,
  joins,
  isCalledFor,
  goesWithPoll,
  wasDue,
  leadsTo,
  hasHappened,
  recalls,
  awaits,
};

function nearest(tokens: Tokens, first: number, end: number): Tense {
  if (isCopula(tokens, first)) return 'future';
  // "announced in July that it would open"
  if (tokens.is(end, 'that') && cuesAt(tokens, first - 2) & CUE.saying) return 'past';
  let best = Number.POSITIVE_INFINITY;
  let tense: Tense = 'none';
  const edge = leftEdge(tokens, first);
  // "after Easter" may be any Easter.
  const left = tokens.is(first - 1, 'after') ? first - 2 : beforeAside(tokens, first, edge);
  for (let i = left; i >= edge && first - i < best; i--) {
    // "may get stuck if the vote in May goes ill": what stands before the condition is of another clause.
    if (tokens.is(i, 'if') || tokens.is(i, 'unless')) {
      if (best === Number.POSITIVE_INFINITY) {
        best = first - i + CONDITION_PENALTY;
        tense = 'future';
      }
      break;
    }
    const found = cueAt(tokens, i);
    if (found === 'none') continue;
    const cost = first - i + sayingPenalty(tokens, i);
    if (cost >= best) continue;
    best = cost;
    tense = found;
  }
  // "Sweden, holder of the presidency until June, had hoped": the verb behind is not of the aside.
  const isAside = tokens.is(end, ',') && /^(?:until|till)$/.test(tokens.word(first - 1));
  const right = isAside && first - 1 > edge ? end : rightEdge(tokens, end);
  // "which shrank in March, will not grow": a comma ends the clause.
  const aside = tokens.is(end, ',') ? COMMA_PENALTY : 0;
  const opens = opensSentence(tokens, first, edge);
  const isTagged = aside > 0 && !opens;
  for (let i = end; i < right; i++) {
    const distance = i - end + 1 + RIGHT_PENALTY + aside;
    if (distance >= best) break;
    // "his claim in November that they would": what is claimed has a time of its own.
    if (!opens && tokens.is(i, 'that') && isConjunction(tokens, i)) break;
    if (isTagged && cuesAt(tokens, i) & CUE.saying) continue;
    const found = cueAt(tokens, i);
    if (found === 'none' || (opens && found === 'past' && isReduced(tokens, i))) continue;
    // "In September, they announced that they would": what opens a sentence goes with its first verb.
    const cost = distance + (opens ? 0 : sayingPenalty(tokens, i));
    if (cost >= best) continue;
    best = cost;
    tense = found;
  }
  return tense;
}

/** "On Friday, he has a speech scheduled", "On Friday, she is due in court". */
function isSlated(tokens: Tokens, i: number): boolean {
  return (
    /^(?:scheduled|slated|due)$/.test(tokens.word(i)) && !(cuesAt(tokens, i - 1) & CUE.preterite)
  );
}

/** "his claim that", but not "because that vote", "a coup that would". */
function isConjunction(tokens: Tokens, that: number): boolean {
  if (cuesAt(tokens, that + 1) & CUE.modal || cuesAt(tokens, that + 1) & CUE.willing) return false;
  return !/^(?:because|of|in|and|for|at|on|to|by|from|with|before|after)$/.test(
    tokens.word(that - 1),
  );
}

/** "On Monday, the panel appointed by the court will meet": the first participle is not the verb. */
function isReduced(tokens: Tokens, i: number): boolean {
  if (!/^(?:by|in|at|of|for|with|to|from|will)$/.test(tokens.word(i + 1))) return false;
  for (let k = i + 1; k <= i + REDUCED; k++) {
    if (cuesAt(tokens, k) & CUE.willing) return true;
    if (cuesAt(tokens, k) & (CUE.plural | CUE.subject | CUE.past) || tokens.is(k, ','))
      return false;
  }
  return false;
}

function sayingPenalty(tokens: Tokens, i: number): number {
  return cuesAt(tokens, i) & CUE.saying ? SAYING_PENALTY : 0;
}

function expects(tokens: Tokens, first: number, end: number): boolean {
  if (isCopula(tokens, first)) return true;
  const edge = leftEdge(tokens, first);
  for (let i = first - 1; i >= edge; i--) if (expectsAt(tokens, i)) return true;
  const right = rightEdge(tokens, end);
  // "On Tuesday, the league plans to meet"
  const opens = opensSentence(tokens, first, edge);
  for (let i = end; i < right; i++) {
    // "On Tuesday, Democrats vote"
    const meets = (cuesAt(tokens, i) & CUE.scheduledPlural) !== 0 && expectsAt(tokens, i);
    if (opens && (isIntent(tokens, i) || meets || isSlated(tokens, i))) return true;
    if (cuesAt(tokens, i) & CUE.willing) return true;
    if (tokens.is(i, 'to') && cuesAt(tokens, i - 1) & CUE.present) return true;
  }
  return false;
}

function postpones(tokens: Tokens, first: number): boolean {
  const edge = Math.max(leftEdge(tokens, first), first - POSTPONED);
  // Nothing is shut "by" Tuesday.
  const asked = tokens.is(first - 1, 'by') ? CUE.requesting | CUE.resolving | CUE.planning : -1;
  for (let i = first - 1; i >= edge; i--) {
    const cues = cuesAt(tokens, i);
    if (cues & CUE.postponing && cues & asked && !isLastUnit(tokens, i)) return true;
  }
  return false;
}

/** "has stocks until November", "are bare till then": the verb before, if it is one of the present. */
function lasts(tokens: Tokens, first: number): boolean {
  const edge = Math.max(leftEdge(tokens, first), first - LASTING);
  for (let i = first - 1; i >= edge; i--) {
    const next = cuesAt(tokens, i + 1) & CUE.past || tokens.endsIn(i + 1, 'ed');
    if (/^(?:is|are|has|have)$/.test(tokens.word(i))) return !next;
    if (tokens.is(i, 'to') && isResolved(tokens, i)) return true;
    if (cueAt(tokens, i) === 'past') return false;
  }
  return false;
}

/** "decided last month to leave it shut until March". */
function isResolved(tokens: Tokens, to: number): boolean {
  if (cuesAt(tokens, to + 1) & CUE.article || tokens.isCapital(to + 1)) return false;
  for (let i = to - 1; i > to - RESOLVED; i--)
    if (cuesAt(tokens, i) & (CUE.resolving | CUE.requesting)) return true;
  return false;
}

function reports(tokens: Tokens, first: number): boolean {
  const verb = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  // "Asked on Monday whether he would"
  if (tokens.endsIn(verb, 'ed') && tokens.isCapital(verb)) return true;
  // "will be announced on Saturday"
  return (cuesAt(tokens, verb) & CUE.saying) !== 0 && !tokens.is(verb - 1, 'be');
}

function recalls(tokens: Tokens, first: number, end: number): boolean {
  const noun = tokens.at(end);
  if (noun?.kind !== 'word' || noun.gap !== 1 || noun.capital) return false;
  if (!/^(?:my|your|his|her|our|their)$/.test(tokens.word(first - 1))) return false;
  return !isEvent(tokens, end);
}
