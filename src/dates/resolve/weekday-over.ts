import { cueAt } from '../tense/verbs.ts';
import type { ResolveContext } from './context.ts';
import { isAside, namesPastEvent } from './past-event.ts';

/** Is what a weekday tells of over, whatever is told in the future beside it? */
export function isOver(context: ResolveContext): boolean {
  return (
    namesPastEvent(context) ||
    isAside(context) ||
    isResult(context) ||
    wasToHave(context) ||
    isOfOpening(context) ||
    isPlaceOfSpeech(context)
  );
}

/** So many words from the start of a sentence to the day, and from its comma to "said". */
const OCCASION = 14;
const SPEAKER = 6;

/** "At a rally in Ohio on Friday, he said he would win": when and where something was said. */
function isPlaceOfSpeech({ tokens, first, end }: ResolveContext): boolean {
  if (!tokens.is(end, ',') || !tokens.is(first - 1, 'on')) return false;
  let said = end + 1;
  while (
    said <= end + SPEAKER &&
    !/^(?:said|told|wrote|announced|warned|vowed)$/.test(tokens.word(said))
  ) {
    if (tokens.kind(said) !== 'word') return false;
    said++;
  }
  if (said > end + SPEAKER || tokens.is(said + 1, ',')) return false;
  for (let i = first - 2; i > first - OCCASION && tokens.kind(i) === 'word'; i--) {
    if (tokens.isCapital(i) && /^(?:in|at|during)$/.test(tokens.word(i)))
      return tokens.gap(i) === 2 || tokens.kind(i - 1) !== 'word';
    if (cueAt(tokens, i) !== 'none' || /^(?:before|until|till)$/.test(tokens.word(i))) return false;
  }
  return false;
}

/** So many words from "to have" to the day. */
const TO_HAVE = 9;

/** "was to have begun at 6am on Monday", "was due to have opened on Sunday": the day has gone by. */
function wasToHave({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 2; i > first - TO_HAVE && tokens.gap(i + 1) !== 2; i--) {
    if (tokens.is(i, '.') || tokens.is(i, ',')) return false;
    if (!tokens.is(i, 'have') || !tokens.is(i - 1, 'to')) continue;
    return /^(?:was|were)$/.test(tokens.word(i - 2)) || /^(?:was|were)$/.test(tokens.word(i - 3));
  }
  return false;
}

/** So many words from "after beating" to the day. */
const RESULT = 8;

/** "They play Leeds on Saturday after beating Hull on Sunday": what came of a game is over. */
export function isResult({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 1; i > first - RESULT && !/^[.,;:]$/.test(tokens.word(i)); i--)
    if (tokens.isIn(i, 'result'))
      return /^(?:after|since|by|following|having)$/.test(tokens.word(i - 1));
  return false;
}

/** So many words from "Speaking" to the day. */
const OPENING = 9;

/** "Speaking on Friday, he said he would run", "Following a meeting with Mr Hill on Friday, she said …": what a sentence opens with has been. */
function isOfOpening({ tokens, first, end }: ResolveContext): boolean {
  if (!tokens.is(end, ',')) return false;
  for (let i = first - 1; i > first - OPENING && tokens.kind(i) === 'word'; i--) {
    if (/^(?:ahead|before|until|till|to)$/.test(tokens.word(i))) return false;
    if (tokens.isCapital(i) && tokens.isIn(i, 'toldThen'))
      return tokens.gap(i) === 2 || tokens.kind(i - 1) !== 'word';
  }
  return false;
}
