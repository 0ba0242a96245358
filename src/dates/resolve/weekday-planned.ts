import type { ResolveContext } from './context.ts';

/** Is what is held on a weekday looked forward to, or was it called off before it came? */
export function isPlanned(context: ResolveContext): boolean {
  return isPreview(context) || isSummoned(context) || isBegin(context) || isCalledOff(context);
}

/** So many words from "to watch" to the day. */
const PREVIEW = 6;

/** "What to expect from Friday's summit", "how to watch Sunday's final". */
function isPreview({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 1; i > first - PREVIEW && tokens.kind(i) === 'word'; i--)
    if (/^(?:watch|expect)$/.test(tokens.word(i))) return tokens.is(i - 1, 'to');
  return false;
}

/** So many words from "until" to the month. */
const END = 6;

/** "The Games run from Friday until 11 August", "from 10pm on Sunday until 4am on New Year's Day": without a verb of the past, the beginning of what has not ended. */
function isBegin({ tense, tokens, first, end }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'from') || !/^(?:to|until|till)$/.test(tokens.word(end))) return false;
  for (let i = end + 1; i < end + END && tokens.kind(i) !== 'mark'; i++)
    if (tokens.isOf(i, 'MONTH', 'MABB', 'HOLIDAY'))
      return tense.nearest(tokens, first, end) === 'none';
  return false;
}

/** So many words from "bail to appear" to the day. */
const SUMMONED = 10;

/** "was given bail to appear at Leeds Crown Court on Friday", but not "was bailed to appear on Friday but fled". */
function isSummoned({ tokens, first, end }: ResolveContext): boolean {
  if (/^(?:but|and)$/.test(tokens.word(end))) return false;
  for (let i = first - 2; i > first - SUMMONED && tokens.kind(i) === 'word'; i--)
    if (/^(?:appear|reappear|attend)$/.test(tokens.word(i)) && tokens.is(i - 1, 'to'))
      return tokens.isIn(i - 2, 'summoned');
  return false;
}

/** So many words from "due" to the day. */
const DUE = 7;

/** "A rally due to take place on Friday was called off", "a march planned for Friday has been banned". */
function isCalledOff({ tokens, first, end }: ResolveContext): boolean {
  const verb = /^(?:has|have|had)$/.test(tokens.word(end)) ? end + 1 : end;
  if (!/^(?:was|were|been|is|are)$/.test(tokens.word(verb))) return false;
  if (!tokens.isIn(verb + 1, 'calledOff')) return false;
  for (let i = first - 1; i > first - DUE && tokens.kind(i) === 'word'; i--)
    if (/^(?:due|planned|scheduled|set)$/.test(tokens.word(i)))
      return !/^(?:was|were|been)$/.test(tokens.word(i - 1));
  return false;
}

/** "has banned Saturday's march", "called off Sunday's race": what will not be. */
export function isForbidden(context: ResolveContext): boolean {
  const { tokens, first } = context;
  if (!isOfEvent(context)) return false;
  if (tokens.is(first - 1, 'off')) return /^call(?:s|ed)$/.test(tokens.word(first - 2));
  // "a ban on Saturday's march", "go ahead with Saturday's march"
  if (tokens.is(first - 1, 'on')) return tokens.is(first - 2, 'ban');
  if (tokens.is(first - 1, 'with'))
    return tokens.is(first - 2, 'ahead') && !tokens.is(first - 3, 'went');
  return tokens.isIn(first - 1, 'forbidding');
}

function isOfEvent({ tokens, end, tense }: ResolveContext): boolean {
  if (!tokens.is(end, "'s")) return false;
  return tense.isEvent(tokens, end + 1) || tense.isEvent(tokens, end + 2);
}

/** "ruled out of Sunday's final", "has pulled out of Saturday's race": who will not be there. */
export function isOutOf(context: ResolveContext): boolean {
  const { tokens, first } = context;
  if (!tokens.is(first - 1, 'of') || !tokens.is(first - 2, 'out') || !isOfEvent(context))
    return false;
  if (/^(?:ruled|is|are)$/.test(tokens.word(first - 3))) return true;
  return /^(?:pulled|dropped)$/.test(tokens.word(first - 3)) && tokens.isIn(first - 4, 'perfect');
}
