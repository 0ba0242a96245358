import { isStop } from '../tense/clause.ts';
import type { Tense } from '../tense/nearest.ts';
import type { ResolveContext } from './context.ts';

/** So many words of a sentence may stand between two of its days. */
const SENTENCE = 16;

/** "City are away to Hull on Tuesday before hosting Bury on Saturday": what is to come goes on in its sentence. */
export function goesOnAhead(nearest: Tense, context: ResolveContext): boolean {
  if (nearest !== 'none' && !isFollowedBy(context)) return false;
  const { narrative, document, tokens, first, paragraph } = context;
  const { lastDay } = narrative;
  if (lastDay === null || document === null || lastDay.paragraph !== paragraph) return false;
  if (lastDay.day <= document || first - lastDay.first > SENTENCE) return false;
  for (let i = lastDay.first + 1; i < first; i++) {
    const isColon = tokens.is(i, ':') && tokens.gap(i + 1) !== 0;
    // "4 to 7 p.m. Friday, Nov. 7, with a Mass at 11 a.m. Saturday"
    const isShortened = tokens.is(i, '.') && tokens.isOf(i - 1, 'MABB');
    if (isColon || tokens.is(i, '"') || (isStop(tokens, i) && !isShortened)) return false;
  }
  return true;
}

/** So many words from "followed by" to the day. */
const FOLLOWED = 8;

/** "a wake on Monday, followed by a Mass at 10 a.m. Tuesday": what comes after an event is of its time. */
function isFollowedBy({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 1; i > first - FOLLOWED && tokens.kind(i) !== 'mark'; i--)
    if (tokens.is(i, 'followed')) return tokens.is(i + 1, 'by') && tokens.is(i - 1, ',');
  return false;
}
