import type { LexiconEntry } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';

/** Is the time one of every day: "every day at 6 a.m.", "daily at noon", "open daily from 10 a.m. to 5 p.m.", "from 7pm to 6am every night"? */
export function recurs(tokens: Tokens, first: number, end: number): boolean {
  if (isOfEveryDay(tokens, behindTimes(tokens, end)) || isUsual(tokens, first)) return true;
  if (isJoint(tokens, first - 1) || /^(?:from|between)$/.test(tokens.word(first - 1)))
    return isOpening(tokens, first, end);
  if (!tokens.is(first - 1, 'at')) return false;
  if (tokens.is(first - 2, 'daily')) return true;
  return (
    /^(?:day|morning|evening|night)$/.test(tokens.word(first - 2)) &&
    /^(?:every|each)$/.test(tokens.word(first - 3))
  );
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
  if (tokens.gap(i) !== 1) return false;
  if (tokens.is(i, 'on')) return tokens.info(i + 1).entries.some(isWeekdays);
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
  if (category === 'UNIT') return value === 'D' || value === 'N';
  return category === 'WEEKDAY' || category === 'POD';
}
