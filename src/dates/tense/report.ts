import type { Tokens } from '../words/tokens.ts';
import { cuesAt } from './clause.ts';
import { CUE } from './cues.ts';
import { cueAt } from './verbs.ts';

/** So far before a day the verb of saying may stand. */
const SAID = 6;

/** Is the day that on which something was told: "said yesterday", "said in a statement on Tuesday", but not "said they left on Tuesday". */
export function isDayOfReport(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - SAID; i--) {
    if (cuesAt(tokens, i) & CUE.saying) return true;
    if (tokens.kind(i) !== 'word' || cueAt(tokens, i) === 'past') return false;
    if (cuesAt(tokens, i) & (CUE.subject | CUE.plural) || tokens.is(i, 'that')) return false;
  }
  return false;
}

/** So far before "on Tuesday said" what is to come may stand. */
const SPEAKER = 10;

/** "A notice at the gate on Tuesday said", but not "a chief who will retire on Tuesday said". */
export function isTold(tokens: Tokens, first: number, end: number): boolean {
  if ((cuesAt(tokens, end) & CUE.saying) === 0 || tokens.gap(end) !== 1) return false;
  if (!/^(?:said|told|announced|reported|added)$/.test(tokens.word(end))) return false;
  for (let i = first - 1; i > first - SPEAKER && tokens.kind(i) === 'word'; i--)
    if (cueAt(tokens, i) === 'future') return false;
  return true;
}

/** So far before a day "since" may stand. */
const SINCE = 7;

/** Is the day only that from which on something has been so: "since their shift ended on Sunday"? */
export function isDayOfStart(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - SINCE && tokens.kind(i) === 'word'; i--)
    if (tokens.is(i, 'since')) return true;
  return false;
}
