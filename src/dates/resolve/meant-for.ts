import { isStop } from '../tense/clause.ts';
import { cueAt } from '../tense/verbs.ts';
import type { ResolveContext } from './context.ts';

/** So many months ahead something may be meant to be done, and so many words before the month that may be told. */
const MEANT_MONTHS = 5;

const MEANT = 14;

/** "was put back from June to November" */
const MOVED = 6;

/** "expressed readiness to open the dam in July", "had been due to meet in November", "postponed to November": what is meant for a month not far ahead. */
export function isMeant(context: ResolveContext, ahead: number): boolean {
  const { tokens, first } = context;
  if (ahead > MEANT_MONTHS) return false;
  if (isHoped(context) || (ahead <= STARTING_MONTHS && isToStart(context))) return true;
  const isLimit = /^(?:to|until|till|for|through|past|beyond)$/.test(tokens.word(first - 1));
  for (let i = first - 2; i > first - MEANT && !isStop(tokens, i); i--) {
    if (tokens.is(i, 'to') && tokens.isIn(i - 1, 'intention')) return true;
    if (isLimit && i > first - MOVED && tokens.isIn(i, 'moved')) return true;
    if (tokens.is(i - 1, 'been') && tokens.isIn(i, 'setFor')) return tokens.is(i - 2, 'had');
    if (tokens.is(i, ',') || cueAt(tokens, i) === 'past') return false;
  }
  return false;
}

/** So many words from "odds" to the month. */
const HOPED = 7;

/** "the odds of a cut in December", "bets on a hike in March", "hopes for a deal by January". */
function isHoped({ tokens, first }: ResolveContext): boolean {
  if (!/^(?:in|on|by|before|at)$/.test(tokens.word(first - 1))) return false;
  for (let i = first - 3; i > first - HOPED && tokens.kind(i) === 'word'; i--)
    if (tokens.isIn(i, 'likelihood')) return /^(?:of|for|on)$/.test(tokens.word(i + 1));
  return false;
}

/** So many months ahead something may start that was agreed on. */
const STARTING_MONTHS = 3;

/** So many words from "signed" to "starting in". */
const AGREED = 14;

/** "signed a deal starting in July", "was named chief, effective 1 August", but not "led protests starting in December". */
function isToStart({ tokens, first }: ResolveContext): boolean {
  const start = /^(?:in|on|from)$/.test(tokens.word(first - 1)) ? first - 2 : first - 1;
  if (!/^(?:starting|beginning|commencing|effective)$/.test(tokens.word(start))) return false;
  for (let i = start - 1; i > start - AGREED && !isStop(tokens, i); i--)
    if (tokens.isIn(i, 'agreed') || tokens.isIn(i, 'setsDate')) return true;
  return false;
}
