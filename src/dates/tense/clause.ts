import type { Tokens } from '../words/tokens.ts';
import { CUE } from './cues.ts';

const LEFT = 24;
const RIGHT = 14;

/** The lists of words that a token stands in. */
export function cuesAt(tokens: Tokens, i: number): number {
  return tokens.info(i).cues;
}

/** Does a sentence end with this token? */
export function isStop(tokens: Tokens, i: number): boolean {
  if (i < 0 || i >= tokens.length) return true;
  return (cuesAt(tokens, i) & CUE.stop) !== 0 && endsSentence(tokens, i);
}

function endsSentence(tokens: Tokens, mark: number): boolean {
  return tokens.gap(mark + 1) !== 0 && !endsTitle(tokens, mark);
}

/** "On Monday, Mr. Hill will", "at St. Brendan's on", "School No. 14": the dot of what is shortened before a name or number. */
function endsTitle(tokens: Tokens, dot: number): boolean {
  if (!tokens.is(dot, '.')) return false;
  if (tokens.kind(dot + 1) === 'number') return tokens.is(dot - 1, 'no');
  if (!tokens.isCapital(dot + 1)) return false;
  return isInitial(tokens, dot) || tokens.isOf(dot - 1, 'TITLE');
}

/** "Mary K. Hill will", but not "moved to Block C. She will". */
function isInitial(tokens: Tokens, dot: number): boolean {
  return (
    tokens.size(dot - 1) === 1 &&
    tokens.isCapital(dot - 1) &&
    tokens.kind(dot - 1) === 'word' &&
    !tokens.isIn(dot + 1, 'eventOpens')
  );
}

/** "I sleep until August," he said: the quoted words are a clause of their own. */
function isQuoteEdge(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.quote) === 0) return false;
  return (cuesAt(tokens, i - 1) & CUE.stop) !== 0 || /^[,:]$/.test(tokens.word(i - 1));
}

/** Does a clause end with this token? Asked of every word around a date, so most are told by one look. */
function isEdge(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & (CUE.stop | CUE.quote)) === 0) return false;
  return isStop(tokens, i) || isQuoteEdge(tokens, i);
}

/** The first token of the clause that holds token `first`, or of as much of it as is looked at. */
export function leftEdge(tokens: Tokens, first: number): number {
  const limit = Math.max(0, first - LEFT);
  let i = first;
  while (i > limit && tokens.gap(i) !== 2) {
    if (!isEdge(tokens, i - 1)) i--;
    else {
      const over = beforeTitle(tokens, i - 1);
      if (over < 0) break;
      i = over;
    }
  }
  return i;
}

/** So many words a title has. */
const TITLE = 7;

/** Where the clause goes on before a title: "will release her album, “Salt Lines,” on Friday"; -1 where none is. */
function beforeTitle(tokens: Tokens, close: number): number {
  if (!tokens.is(close - 1, ',') || (cuesAt(tokens, close) & CUE.quote) === 0) return -1;
  if (!/^(?:on|in|at|by|from|until|till)$/.test(tokens.word(close + 1))) return -1;
  for (let i = close - 2; i > close - 2 - TITLE && tokens.gap(i + 1) !== 2; i--)
    if (cuesAt(tokens, i) & CUE.quote)
      return tokens.is(i - 1, ',') && tokens.isCapital(i + 1) ? i - 1 : -1;
  return -1;
}

/** Does the date open its sentence: "On Monday he", "(On Monday", “By Monday, "Also on Monday". */
export function opensSentence(tokens: Tokens, first: number, edge: number): boolean {
  if (first - 1 <= edge || tokens.is(first - 2, '(') || tokens.is(first - 2, ';')) return true;
  if (cuesAt(tokens, first - 2) & CUE.quote && tokens.isCapital(first - 1)) return true;
  if (first - edge > OPENING) return false;
  if (first - 2 <= edge && tokens.isIn(edge, 'opener')) return true;
  return tokens.isCapital(edge) && /^(?:in|at|during)$/.test(tokens.word(edge));
}

/** Words of "In the primary on Tuesday". */
const OPENING = 5;

/** The token after the clause that goes on at token `end`. */
export function rightEdge(tokens: Tokens, end: number): number {
  const limit = Math.min(tokens.length, end + RIGHT);
  let i = end;
  while (i < limit && tokens.gap(i) !== 2 && !isEdge(tokens, i)) i++;
  return i;
}

/** The token before an aside: in "will march to the hall, which was built in the '60s, on Saturday" the march is what Saturday belongs to. */
export function beforeAside(tokens: Tokens, first: number, edge: number): number {
  const comma = tokens.kind(first - 1) === 'word' ? first - 2 : first - 1;
  if (!tokens.is(comma, ',')) return first - 1;
  for (let i = comma - 1; i > edge; i--)
    if (cuesAt(tokens, i) & CUE.relative && tokens.is(i - 1, ',')) return i - 2;
  return first - 1;
}

/** "The deadline is Friday", "the elections are in May", "there is an election on Tuesday": nobody says so of what is over. */
export function isCopula(tokens: Tokens, first: number): boolean {
  const before = tokens.word(first - 1);
  const verb = before === 'on' || before === 'in' || before === 'at' ? first - 2 : first - 1;
  if (cuesAt(tokens, verb) & CUE.present) return true;
  // "curbs are being lifted on Friday"
  if (tokens.is(verb - 1, 'being') && cuesAt(tokens, verb - 2) & CUE.present) return true;
  // "everyone is home on Thursday", "the film is released in Britain on Friday"
  const staged = beforePlace(tokens, verb);
  if (cuesAt(tokens, staged - 1) & CUE.present && tokens.isIn(staged, 'staged')) return true;
  // "City are at Hull on Saturday"
  if (staged !== verb && cuesAt(tokens, staged) & CUE.present) return true;
  // "City are away to Spurs on Tuesday"
  if (tokens.is(verb - 1, 'to') && /^(?:away|home)$/.test(tokens.word(verb - 2)))
    return (cuesAt(tokens, verb - 3) & CUE.present) !== 0;
  if (verb < first - 1 && isIts(tokens, verb)) return true;
  return (cuesAt(tokens, verb) & CUE.events) !== 0 && isThere(tokens, verb);
}

/** "It's my wedding on Saturday", "That is our last game on Sunday". */
function isIts(tokens: Tokens, noun: number): boolean {
  const article = tokens.isIn(noun - 1, 'whose') ? noun - 1 : noun - 2;
  if (!tokens.isIn(article, 'whose') || !/^(?:is|'s)$/.test(tokens.word(article - 1))) return false;
  return /^(?:it|that|this)$/.test(tokens.word(article - 2));
}

/** So many words has a place. */
const PLACE = 4;

/** The token before a place that ends at `last`: "released in the UK", "held at St Mary's"; `last` itself where none is. */
function beforePlace(tokens: Tokens, last: number): number {
  if (tokens.is(last, 'court') && tokens.is(last - 1, 'in')) return last - 2;
  // "is sworn in on Monday"
  if (tokens.is(last, 'in') && tokens.is(last - 1, 'sworn')) return last - 1;
  if (!tokens.isCapital(last)) return last;
  let i = last;
  while (i > last - PLACE && (tokens.isCapital(i) || tokens.is(i, 'the'))) i--;
  return /^(?:in|at|by)$/.test(tokens.word(i)) ? i - 1 : last;
}

/** So many words from "there is" to the event. */
const THERE = 4;

function isThere(tokens: Tokens, event: number): boolean {
  for (let i = event - 1; i >= event - THERE; i--) {
    if (tokens.is(i, 'of')) return false;
    if (/^(?:is|are|'s)$/.test(tokens.word(i)))
      return tokens.is(i - 1, 'there') || tokens.is(i - 1, 'it');
  }
  return false;
}
