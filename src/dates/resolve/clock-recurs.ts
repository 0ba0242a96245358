import type { LexiconEntry } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';
import { areOpeningDays, isOneMoreDay } from './opening-days.ts';

/** Is the time one of every day: "every day at 6 a.m.", "daily at noon", "open daily from 10 a.m. to 5 p.m.", "from 7pm to 6am every night"? */
export function recurs(tokens: Tokens, first: number, end: number): boolean {
  if (isOfEveryDay(tokens, behindTimes(tokens, end)) || isUsual(tokens, first)) return true;
  if (isBehindDays(tokens, first) || isLastEntry(tokens, first)) return true;
  if (isJoint(tokens, first - 1) || /^(?:from|between)$/.test(tokens.word(first - 1)))
    return isOpening(tokens, first, end);
  return false;
}

/** "every Friday at 1pm", "Sundays, 10am", "open daily 10am-6pm": right behind the days on which it recurs, or joined to a time there. */
function isBehindDays(tokens: Tokens, first: number): boolean {
  let i = first - 1;
  if (isJoint(tokens, i)) {
    const joint = i;
    i--;
    while (i > joint - SECOND && isOfTime(tokens, i)) i--;
  }
  if (/^(?:at|from|between)$/.test(tokens.word(i))) i--;
  if (tokens.is(i, ',')) i--;
  if (tokens.gap(i + 1) === 2) return false;
  if (tokens.info(i).entries.some(isWeekdays)) return true;
  if (/^(?:daily|nightly)$/.test(tokens.word(i)))
    return !tokens.isCapital(i) && !/^(?:the|an?)$/.test(tokens.word(i - 1));
  if (isEvery(tokens, i) || isOnParts(tokens, i)) return true;
  if (!tokens.isOf(i, 'WEEKDAY', 'WDABB')) return false;
  return areOpeningDays(tokens, i - 2) || isOneMoreDay(tokens, i);
}

/** So many words from "every" to the last of its days. */
const EVERY = 6;

/** "every other Friday", "every Monday and Thursday night": does "every" stand before the days that end at `i`? */
function isEvery(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, 'weekday') && !tokens.info(i).entries.some(isPartOfWeek)) return false;
  let every = i - 1;
  while (every > i - EVERY && isOfList(tokens, every)) every--;
  return /^(?:every|each)$/.test(tokens.word(every));
}

function isOfList(tokens: Tokens, i: number): boolean {
  return /^(?:other|single|and|or|,)$/.test(tokens.word(i)) || tokens.isOf(i, 'WEEKDAY');
}

/** "Friday nights". */
function isOnParts(tokens: Tokens, i: number): boolean {
  return (
    isPartsOfDay(tokens, i) &&
    (tokens.isOf(i - 1, 'WEEKDAY') || /^(?:most|weekday|weekend)$/.test(tokens.word(i - 1)))
  );
}

function isPartsOfDay(tokens: Tokens, i: number): boolean {
  return /^(?:days|mornings|afternoons|evenings|nights)$/.test(tokens.word(i));
}

/** "last entry 5.15pm", "last admission at 4pm". */
function isLastEntry(tokens: Tokens, first: number): boolean {
  const noun = tokens.is(first - 1, 'at') ? first - 2 : first - 1;
  return /^(?:entry|admission|orders)$/.test(tokens.word(noun)) && tokens.is(noun - 1, 'last');
}

/** So many words from "usually" to the time. */
const USUALLY = 8;

/** "The swarms usually come between 10 a.m. and 3 p.m.", "She normally leaves at 9am". */
function isUsual(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - USUALLY && !/^[.,;:?!"]?$/.test(tokens.word(i)); i--)
    if (tokens.isIn(i, 'usual')) return true;
  return false;
}

function isJoint(tokens: Tokens, i: number): boolean {
  return /^(?:to|and|until|till|–|-)$/.test(tokens.word(i));
}

/** So far before a time the words may stand that tell when a place is open. */
const HOURS = 14;

/** "The museum is open daily except Mondays, 10 a.m. – 5 p.m.", "a curfew from 8pm to 5am" */
function isOpening(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first - 2; i > first - HOURS && !/^[.;?!]?$/.test(tokens.word(i)); i--) {
    if (tokens.is(i, 'curfew')) return isNightly(tokens, i, first, end);
    if (/^(?:daily|weekdays|nightly)$/.test(tokens.word(i)))
      return !tokens.isCapital(i) && !tokens.is(i - 1, 'the');
  }
  return false;
}

/** Has the curfew two times, and no day: "from 8pm to 5am", but not "began at 8pm on Monday and"? */
function isNightly(tokens: Tokens, curfew: number, first: number, end: number): boolean {
  const from = isJoint(tokens, first - 1) ? first - SECOND : first - 1;
  for (let i = first - 1; i >= from && i > curfew; i--) {
    if (tokens.isOf(i, 'WEEKDAY', 'MONTH')) return false;
    if (!/^(?:from|between)$/.test(tokens.word(i))) continue;
    return i < first - 1 || behindTimes(tokens, end) > end;
  }
  return false;
}

/** So many tokens has the second time of a range. */
const SECOND = 6;

/** The token behind a time, and behind the one to which it is joined: "10 a.m. to 4 p.m.". */
function behindTimes(tokens: Tokens, end: number): number {
  if (!isJoint(tokens, end)) return end;
  let i = end + 1;
  while (i < end + SECOND && isOfTime(tokens, i)) i++;
  return i === end + 1 ? end : i;
}

function isOfTime(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind(i) === 'number' ||
    /^(?::|[ap]m|noon|midnight|in|the|morning|evening)$/.test(tokens.word(i))
  );
}

/** "every night", "every other day", "daily", "on weekdays", "on Sundays". */
function isOfEveryDay(tokens: Tokens, i: number): boolean {
  if (tokens.gap(i) !== 1 && !tokens.is(i, ',')) return false;
  const days = /^(?:on|at|,)$/.test(tokens.word(i)) ? i + 1 : i;
  if (tokens.is(days, 'most') && isPartsOfDay(tokens, days + 1)) return true;
  if (tokens.info(days).entries.some(isWeekdays) || areOpeningDays(tokens, days)) return true;
  const word = tokens.word(i);
  if (word === 'daily' || word === 'nightly')
    return tokens.kind(i + 1) !== 'word' || tokens.isIn(i + 1, 'endsPartOfDay');
  if (word !== 'every' && word !== 'each') return false;
  const at = tokens.is(i + 1, 'other') ? i + 2 : i + 1;
  return tokens.info(at).entries.some(isPartOfWeek);
}

/** "Sundays", "weekdays". */
function isWeekdays({ category, value }: LexiconEntry): boolean {
  return category === 'WEEKDAYS' || (category === 'SETWORD' && /^XXXX-WXX-/.test(String(value)));
}

/** A day, a weekday, a part of the day. */
function isPartOfWeek({ category, value }: LexiconEntry): boolean {
  if (category === 'UNIT') return value === 'D' || value === 'N' || value === 'W' || value === 'M';
  return category === 'WEEKDAY' || category === 'POD';
}
