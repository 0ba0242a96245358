import type { Tokens } from '../words/tokens.ts';
import { beforeAside, cuesAt, isCopula, leftEdge, opensSentence, rightEdge } from './clause.ts';
import { CUE } from './cues.ts';
import { cueAt } from './verbs.ts';

/** What the clause around a date says of its time. */
export type Tense = 'past' | 'future' | 'none';

/** Words from a participle to the "will" of its noun. */
const REDUCED = 7;
/** "said" tells of the speaker, not of what he spoke of. */
const SAYING_PENALTY = 10;
const RIGHT_PENALTY = 3;
const COMMA_PENALTY = 4;
/** "if October's debate was won": of the verb behind, "if" says less than it does itself. */
const CONDITION_PENALTY = 8;
/** "was treated on Thursday and would decide": behind "and" another verb has begun. */
const AND_PENALTY = 8;

/** The tense of the clause around a date, by the nearest cue on either side. */
export function nearest(tokens: Tokens, first: number, end: number): Tense {
  if (isCopula(tokens, first)) return 'future';
  // "announced in July that it would open"
  if (tokens.is(end, 'that') && cuesAt(tokens, first - 2) & CUE.saying) return 'past';
  // "which shrank in March, will not grow": a comma ends the clause.
  const aside = tokens.is(end, ',') ? COMMA_PENALTY : 0;
  let best = Number.POSITIVE_INFINITY;
  let tense: Tense = 'none';
  let verb = -1;
  const edge = leftEdge(tokens, first);
  if (isBid(tokens, edge, first)) return 'future';
  // "after Easter" may be any Easter.
  const left = tokens.is(first - 1, 'after') ? first - 2 : beforeAside(tokens, first, edge);
  for (let i = left; i >= edge && first - i < best; i--) {
    if (tellsNothing(tokens, i)) continue;
    // "may get stuck if the vote in May goes ill": what stands before the condition is of another clause.
    if (isCondition(tokens, i)) {
      if (best === Number.POSITIVE_INFINITY) {
        best = first - i + CONDITION_PENALTY;
        tense = 'future';
      }
      break;
    }
    const found = cueAt(tokens, i);
    if (found === 'none') continue;
    // "the merger, announced in September, should close"
    const isOfAside = aside > 0 && tokens.is(isFirst(tokens, i - 1) ? i - 2 : i - 1, ',');
    const cost = first - i + (isOfAside ? 0 : sayingPenalty(tokens, i));
    if (cost >= best) continue;
    best = cost;
    tense = found;
    verb = i;
  }
  // "Sweden, holder of the presidency until June, had hoped": the verb behind is not of the aside.
  const isAside = tokens.is(end, ',') && /^(?:until|till)$/.test(tokens.word(first - 1));
  const opens = opensSentence(tokens, first, edge);
  const isOver = (isAside && first - 1 > edge) || (verb >= 0 && !opens && isReason(tokens, end));
  const right = isOver ? end : rightEdge(tokens, end);
  const isTagged = aside > 0 && !opens;
  let and = 0;
  for (let i = end; i < right; i++) {
    const distance = i - end + 1 + RIGHT_PENALTY + aside + and;
    if (distance >= best) break;
    if (tellsNothing(tokens, i)) continue;
    if (tokens.is(i, 'and')) and = AND_PENALTY;
    // "will appear in court on Friday charged with murder"
    if (i === end && isCharged(tokens, i) && best < Number.POSITIVE_INFINITY) break;
    // "his claim in November that they would": what is claimed has a time of its own.
    if (!opens && isThat(tokens, i) && isConjunction(tokens, i)) break;
    if (isTagged && cuesAt(tokens, i) & CUE.saying) continue;
    // "On Friday, he said, they would walk"
    if (aside > 0 && cuesAt(tokens, i) & CUE.saying && tokens.is(i + 1, ',')) continue;
    // "could fall in May if growth slowed"
    if (i === end && isCondition(tokens, i)) {
      if (best === Number.POSITIVE_INFINITY) tense = 'future';
      break;
    }
    const found = cueAt(tokens, i);
    if (found === 'none' || (opens && found === 'past' && isReduced(tokens, i))) continue;
    // "In September, they announced that they would": what opens a sentence goes with its first verb.
    const cost = distance + (opens ? 0 : sayingPenalty(tokens, i));
    if (cost >= best) continue;
    best = cost;
    tense = found;
    verb = -1;
  }
  return tense === 'past' && verb >= 0 && isShifted(tokens, verb, edge) ? 'future' : tense;
}

/** "will shed 90 jobs by March, as it revised its outlook": the verb behind is of another clause. */
function isReason(tokens: Tokens, end: number): boolean {
  return tokens.is(end, ',') && /^(?:as|after|because|while)$/.test(tokens.word(end + 1));
}

/** "the deal, first reported on Monday, would". */
function isFirst(tokens: Tokens, i: number): boolean {
  return /^(?:first|initially|originally|already|only|also)$/.test(tokens.word(i));
}

/** "charged with", "accused of": what somebody is, not what was done then. */
function isCharged(tokens: Tokens, i: number): boolean {
  return (
    (tokens.is(i, 'charged') && tokens.is(i + 1, 'with')) ||
    (tokens.is(i, 'accused') && tokens.is(i + 1, 'of'))
  );
}

/** So many words from "Ask" to the day. */
const BID = 5;

/** "Ask me on Monday", “Come back at Easter”: nobody is bidden to do what is over. */
export function isBid(tokens: Tokens, edge: number, first: number): boolean {
  const verb = tokens.kind(edge) === 'mark' ? edge + 1 : edge;
  return first - verb <= BID && tokens.isIn(verb, 'bidden') && tokens.isCapital(verb);
}

/** So many words from "when" to its verb. */
const SUBJECT = 5;

/** "she would hand it to him when he visited in April", "he would resign if they lost in May": past only because all is told so. */
function isShifted(tokens: Tokens, verb: number, edge: number): boolean {
  for (let i = verb - 1; i >= edge && i >= verb - SUBJECT; i--) {
    if (!tokens.is(i, 'when') && !tokens.is(i, 'once') && !isCondition(tokens, i)) continue;
    // "he would be back, she said when reached on Thursday"
    if (cuesAt(tokens, i - 1) & CUE.saying) return false;
    for (let k = i - 1; k >= edge; k--)
      if (tokens.is(k, 'would') || tokens.is(k, 'could')) return !tokens.is(k + 1, 'have');
    return false;
  }
  return false;
}

/** Most words are on no list, and end otherwise than "opened". */
function tellsNothing(tokens: Tokens, i: number): boolean {
  return cuesAt(tokens, i) === 0 && !tokens.endsIn(i, 'ed');
}

/** "if", "unless". */
export function isCondition(tokens: Tokens, i: number): boolean {
  return (cuesAt(tokens, i) & CUE.subordinating) !== 0 && !tokens.is(i, 'that');
}

function isThat(tokens: Tokens, i: number): boolean {
  return (cuesAt(tokens, i) & CUE.subordinating) !== 0 && tokens.is(i, 'that');
}

/** "his claim that", but not "because that vote", "a coup that would". */
function isConjunction(tokens: Tokens, that: number): boolean {
  if (cuesAt(tokens, that + 1) & CUE.modal || cuesAt(tokens, that + 1) & CUE.willing) return false;
  return !tokens.isIn(that - 1, 'beforeThat');
}

/** "On Monday, the panel appointed by the court will meet": the first participle is not the verb. */
function isReduced(tokens: Tokens, i: number): boolean {
  if (!tokens.isIn(i + 1, 'behindParticiple')) return false;
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
