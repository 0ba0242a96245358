import type { Form } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { CUE } from '../tense/cues.ts';
import type { Tokens } from '../words/tokens.ts';
import { calendar, yearOf } from './build.ts';
import { isZone } from './military-clock.ts';
import { isGlued } from './no-years.ts';
import { isOfHistory } from './of-history.ts';

/** Years between these are told by themselves; those before and behind are as often times of day or counts. */
const FIRST_SURE = 1700;
const LAST_SURE = 2060;

/** Before this year a number with a noun behind is a count: "the 1234 seats". */
const FIRST_NAMED = 1400;

/** The longest time "between 1250 and 1600" that is one of years. */
const LONGEST = 500;

const isOutlying = (year: number) => year < FIRST_SURE || year > LAST_SURE;

/** "1630", but not "1666". */
const isLikeClock = (year: number) => year < 2400 && year % 100 < 60;

/** Does nothing follow that a number would count, and nothing that would make it a time of day? */
function isClosed(match: Match): boolean {
  const { tokens, end } = match;
  if (tokens.gap(end) === undefined || tokens.gap(end) === 2) return true;
  if (tokens.kind(end) === 'mark') return !/^[-–%°/:$£€]$/.test(tokens.word(end));
  if (tokens.kind(end) === 'number' || tokens.gap(end) === 0 || isZone(match, end)) return false;
  if (tokens.isOf(end, 'WEEKDAY', 'TODAY', 'TONIGHT', 'COUNTED')) return false;
  if (tokens.is(end, 'on') && tokens.isOf(end + 1, 'WEEKDAY')) return false;
  if (tokens.isCapital(end) || tokens.isIn(end, 'endsPast')) return true;
  return isWordAfter(tokens, end);
}

/** "By 2100 the glaciers", "the revolt of 1381 failed". */
function isWordAfter(tokens: Tokens, i: number): boolean {
  if (/^(?:the|an?|its|his|her|their|one|there|more|most|all)$/.test(tokens.word(i))) return true;
  return (
    tokens.endsIn(i, 'ed') || (tokens.info(i).cues & (CUE.past | CUE.present | CUE.preterite)) !== 0
  );
}

/** "built between 1580 and 1620", "reigned from 1461 to 1483", but not "costs between 1200 and 1500". */
function twoYears(match: Match): readonly Piece[] | null {
  const [a, b] = [match.capture('YEAR'), match.capture('second')];
  const [from, to] = [Number(a?.value), Number(b?.value)];
  const { tokens, first } = match;
  if (!a || !b || !(isOutlying(from) || isOutlying(to))) return null;
  if (to <= from || to - from > LONGEST || isGlued(match) || !isClosed(match)) return null;
  if (tokens.isIn(first - 2, 'ranged')) return null;
  if (isLikeClock(from) && isLikeClock(to) && !isOfHistory(tokens)) return null;
  return [
    { first: a.first, end: a.end, form: calendar({ year: from }), inRange: true },
    { first: b.first, end: b.end, form: calendar({ year: to }), inRange: true },
  ];
}

/** "the Great Fire of 1666", but not "an army of 1500". */
function ofEvent(match: Match): Form | null {
  const year = yearOf(match) ?? 0;
  if (!isOutlying(year) || !match.beforeIn('happenedThen', 2) || isGlued(match)) return null;
  return isClosed(match) ? calendar({ year }) : null;
}

/** "by 2100", "until 1571": in a text that tells of long ago, or where it can be no time of day. */
function untilYear(match: Match): Form | null {
  const year = yearOf(match) ?? 0;
  if (!isOutlying(year) || isGlued(match)) return null;
  if (year > LAST_SURE && /^(?:by|beyond)$/.test(match.before(1))) return ahead(match, year);
  const isSure = !isLikeClock(year) && /^(?:until|till|before|after)$/.test(match.before(1));
  return (isSure || isOfHistory(match.tokens)) && isClosed(match) ? calendar({ year }) : null;
}

/** Of the times of day those are years that forecasts are made for. */
const ROUND = 50;

/** "by 2080 unless it is stopped", "By 2100 glaciers will", but not "cut them by 2100 jobs", "on air again by 2130". */
function ahead(match: Match, year: number): Form | null {
  const { tokens, first, end } = match;
  if (isLikeClock(year) && year % ROUND !== 0) return null;
  const isDay = tokens.isOf(end, 'WEEKDAY', 'TODAY', 'TONIGHT') || isZone(match, end);
  const isWord = tokens.kind(end) === 'word' && tokens.gap(end) === 1 && !isDay;
  const isCounted = tokens.isOf(end, 'COUNTED') || /[^aius]s$/.test(tokens.word(end));
  if (isClosed(match)) return calendar({ year });
  return isWord && (tokens.isCapital(first - 1) || !isCounted) ? calendar({ year }) : null;
}

/** "made around 1230", "about 1450": whole, and about. */
function aroundYear(match: Match): Form | null {
  const year = yearOf(match) ?? 0;
  if (!isOutlying(year) || isGlued(match) || !isOfHistory(match.tokens)) return null;
  return isClosed(match) ? calendar({ year }, { mod: 'APPROX' }) : null;
}

/** "Born 1572, died 1631". */
function ofLife(match: Match): Form | null {
  const year = yearOf(match) ?? 0;
  return isOutlying(year) && !isGlued(match) && isClosed(match) ? calendar({ year }) : null;
}

/** So many tokens has a list of years. */
const LIST = 12;

/** "in 1545, 1598 and 1620": what is listed behind a year is one. */
function listed(match: Match): Form | null {
  const year = yearOf(match) ?? 0;
  const { tokens } = match;
  if (!isOutlying(year) || isGlued(match) || !isClosed(match)) return null;
  let i = match.first;
  while (
    i > match.first - LIST &&
    /^(?:,|and|or)$/.test(tokens.word(i - 1)) &&
    isYear(tokens, i - 2)
  )
    i -= 2;
  return i < match.first && /^(?:in|since|of|during)$/.test(tokens.word(i - 1))
    ? calendar({ year })
    : null;
}

function isYear(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === 'number' && tokens.size(i) === 4 && /^[12]\d{3}$/.test(tokens.word(i));
}

/** "the 1588 Armada", "a 1623 copy", but not "the 1500 metres", "its 1453 delegates". */
function named(match: Match): Form | null {
  const { tokens, end } = match;
  const year = yearOf(match) ?? 0;
  if (year < FIRST_NAMED || year >= FIRST_SURE || year % 10 === 0 || isGlued(match)) return null;
  if (tokens.kind(end) !== 'word' || tokens.gap(end) !== 1 || isZone(match, end)) return null;
  const isCounted =
    tokens.isOf(end, 'COUNTED') || tokens.isIn(end, 'coin') || /s$/.test(tokens.word(end));
  return isCounted && !tokens.isCapital(end) ? null : calendar({ year });
}

/** Years of long ago and of long ahead: "between 1580 and 1620", "the Great Fire of 1666", "by 2100". */
export const OUTLYING_YEARS: Grammar = [
  {
    pattern: '(from | between) < YEAR (to | until | till | and | $DASH) YEAR:second >',
    make: twoYears,
  },
  { pattern: 'of < YEAR >', make: ofEvent },
  {
    pattern:
      '(by | beyond | until | till | before | after | from | to | dated | through | past) < YEAR >',
    make: untilYear,
  },
  { pattern: '(around | circa | about) YEAR', make: aroundYear },
  { pattern: '(born | died | established | founded | est . | b . | d .) < YEAR >', make: ofLife },
  { pattern: '(, | and | or) < YEAR >', make: listed },
  { pattern: '(the | a | an | his | her | its | their) < YEAR >', make: named },
];
