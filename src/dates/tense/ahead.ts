import type { Tokens } from '../words/tokens.ts';
import { cuesAt, isStop } from './clause.ts';
import { CUE } from './cues.ts';

/** "is holding a rally on Thursday", "is seeking a second term in October". */
export function isArranged(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.arranged) === 0) return false;
  // "are not running on Monday"
  const verb = tokens.is(i - 1, 'not') ? i - 2 : i - 1;
  if ((cuesAt(tokens, verb) & CUE.present) === 0 && !isShort(tokens, verb)) return false;
  // "is coming off a defeat on Thursday"
  if (tokens.is(i, 'coming') && /^(?:off|under|after|as|along)$/.test(tokens.word(i + 1)))
    return false;
  return !tokens.is(i, 'seeking') || seeksOffice(tokens, i);
}

/** "I'm flying", "they're meeting", "he's speaking". */
function isShort(tokens: Tokens, i: number): boolean {
  if (/^(?:'m|'re|am)$/.test(tokens.word(i))) return true;
  return tokens.is(i, "'s") && /^(?:he|she|it)$/.test(tokens.word(i - 1));
}

/** So many words from "seeking" to what is sought. */
const SOUGHT = 4;

/** Police who are seeking a man look back, who is seeking office looks ahead. */
function seeksOffice(tokens: Tokens, seeking: number): boolean {
  for (let i = seeking + 1; i <= seeking + SOUGHT; i++) if (tokens.isIn(i, 'mandate')) return true;
  return false;
}

/** "could take place on Tuesday", but not "could not come", "could have been", "shots could be heard". */
export function isCould(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.modal) === 0 || !tokens.is(i, 'could')) return false;
  if (tokens.is(i + 1, 'not') || tokens.is(i + 1, 'have')) return false;
  // What reporters tell of those who looked for something: "nobody could be reached".
  return !tokens.is(i + 1, 'be') || !tokens.isIn(i + 2, 'lookedFor');
}

/** "could not agree": of what was. */
export function isCouldNot(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.future) === 0) return false;
  return tokens.is(i, 'couldn') || (tokens.is(i, 'could') && tokens.is(i + 1, 'not'));
}

/** So many words from "Next" to its verb. */
const NEXT_UP = 6;

/** "Next up is a trip to Inverness", "Next for them are the Hawks". */
export function isNextUp(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.present) === 0) return false;
  for (let at = i - 1; at >= i - NEXT_UP && !isStop(tokens, at); at--)
    if (tokens.is(at, 'next')) return at === i - 1 || tokens.isCapital(at);
  return false;
}

/** "The film is on BBC Two at 9pm", "The game is live on Sky on Friday": what a channel will show. */
export function isBroadcast(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.present) === 0) return false;
  const on = tokens.is(i + 1, 'live') ? i + 2 : i + 1;
  return tokens.is(on, 'on') && tokens.isIn(on + 1, 'channel') && tokens.isCapital(on + 1);
}

/** So far before a date "was due" may stand. */
const DUE = 16;

/** Had something been set for the date: "was due on", "was scheduled to leave", "were to be issued". */
export function wasDue(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - DUE && !isStop(tokens, i); i--) {
    if ((cuesAt(tokens, i - 1) & CUE.preterite) === 0) continue;
    return tokens.isIn(i, 'setFor');
  }
  return false;
}

/** So far before a date "would" may stand, and before it "had" and a verb of saying. */
const FORETOLD = 14;

/** Was it only once said what would be: "had told his wife he would be home by Saturday", "had hoped it would end on Friday". */
export function wasForetold(tokens: Tokens, first: number): boolean {
  let would = first - 1;
  const edge = first - FORETOLD;
  while (would > edge && !isStop(tokens, would) && !tokens.is(would, 'would')) would--;
  if (!tokens.is(would, 'would')) return false;
  for (let i = would - 2; i > would - FORETOLD && !isStop(tokens, i); i--)
    if (tokens.is(i, 'had'))
      return (
        (cuesAt(tokens, i + 1) & (CUE.saying | CUE.resolving)) !== 0 ||
        tokens.isIn(i + 1, 'foretold')
      );
  return false;
}

/** So far before a date the verb may stand of who stayed away or was there. */
const MISSED = 14;

/** Was what had been set for the date missed: "shunned a meeting fixed for Monday", but not "will boycott one set for Monday". */
export function missed(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - MISSED && !isStop(tokens, i); i--)
    if (tokens.isIn(i, 'stayedAway'))
      return (cuesAt(tokens, i - 1) & (CUE.bareAfter | CUE.present)) === 0;
  return false;
}
