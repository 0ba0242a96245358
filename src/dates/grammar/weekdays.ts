import { NONE, type Which } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, hoursOf, modOf, monthOf, shiftOf, weekdayOf, yearOf } from './build.ts';

function weekday(match: Match) {
  if (endsQuotedTitle(match) || isPreposition(match)) return null;
  if (isOfPaper(match)) return NONE;
  const which = (match.text('LAST') ??
    match.text('NEXT') ??
    match.text('THIS') ??
    match.text('THAT')) as Which | undefined;
  return calendar(
    { weekday: weekdayOf(match) },
    { which, mod: modOf(match), time: match.text('POD') ?? match.text('NOON') ?? hoursOf(match) },
  );
}

/** "BBC One, Sun 8pm", but not "the Sun at 8pm", "He Sat at noon". */
function opensEntry({ tokens, first }: Match): boolean {
  // "Open Tue-Sun 10am-6pm"
  if (/^[-–]$/.test(tokens.word(first - 1)) && tokens.isOf(first - 2, 'WDABB')) return false;
  if (tokens.gap(first) === 2 || tokens.kind(first - 1) !== 'word') return true;
  return /^(?:on|from|until|till|to|and|or)$/.test(tokens.word(first - 1));
}

/** Does the time behind it say which half of the day it is in: "Sat 5.40pm", but not "Sat 5.40"? */
function isOfHalf(match: Match): boolean {
  const dotted = match.text('DOTTIME');
  return dotted === undefined || match.text('AMPM') !== undefined || /[ap]m$/.test(dotted);
}

function whichOf(match: Match): Which {
  return match.text('LAST') ? 'last' : match.text('NEXT') ? 'next' : 'this';
}

/** Words behind "the 10th" when it counts nothing: "on the 10th and", but not "on the 10th floor". */
function isClosed({ tokens, end }: Match): boolean {
  // "on the 3rd and 4th of June"
  if (
    /^(?:st|nd|rd|th)$/.test(tokens.at(tokens.is(end + 1, 'the') ? end + 2 : end + 1)?.suffix ?? '')
  )
    return tokens.is(end, '.');
  if (tokens.gap(end) === 2 || tokens.kind(end) === undefined) return true;
  if (tokens.kind(end) === 'mark') return !tokens.is(end, '-');
  return tokens.isIn(end, 'endsOrdinal');
}

/** "Following Wednesday's leak", but "the following Wednesday". */
function isPreposition(match: Match): boolean {
  return match.tokens.is(match.first, 'following') && match.before(1) !== 'the';
}

/** "The Sunday Vision", but not "Sunday's Vision". */
function isOfPaper({ tokens, end }: Match): boolean {
  return tokens.isCapital(end) && tokens.gap(end) === 1 && tokens.isIn(end, 'paper');
}

/** “Fox News Sunday” is a programme. */
function endsQuotedTitle(match: Match): boolean {
  const before = match.tokens.at(match.first - 1);
  if (!/^["”’']/.test(match.after(1)) || match.after(1) === "'s") return false;
  return before?.kind === 'word' && before.capital && before.entries.length === 0;
}

/** Weekday in the week before, this one or the next. */
function weekdayInWeek(match: Match) {
  return calendar(
    { weekday: weekdayOf(match) },
    { weekShift: shiftOf(match), time: match.text('POD'), mod: modOf(match) },
  );
}

/** The weekday before or to come, and so many weeks from it. */
function weeksAway(match: Match, which: Which, sign: number) {
  // "shut for six weeks from Monday": how long, and from when.
  if (sign > 0 && match.before(1) === 'for') return null;
  const weeks = match.text('N') === undefined ? 1 : match.number('N');
  if (weeks === undefined || Number.isNaN(weeks) || weeks % 1 !== 0) return null;
  return calendar({ weekday: weekdayOf(match) }, { which, plusDays: 7 * sign * weeks });
}

const SATURDAY = 6;
const MOST_IN_MONTH = 5;

/** "the first Sunday in May", "the last weekend of May". */
function nthOfMonth(match: Match) {
  const nth = match.number('ORDINAL') ?? match.number('NTH') ?? -1;
  const weekday = weekdayOf(match);
  if (nth > MOST_IN_MONTH) return null;
  return calendar(
    { month: monthOf(match), weekday: weekday ?? SATURDAY, nth, year: yearOf(match) },
    { asWeekend: weekday === undefined },
  );
}

/** "ITV’s This Morning", "Sunday roast", but not "This morning we met", which is a capital of the sentence. */
function isWrittenAsName({ tokens, first, end }: Match): boolean {
  if (tokens.kind(first) !== 'word' || tokens.isOf(first, 'WEEKDAY', 'MONTH')) return true;
  for (let i = first + 1; i < end; i++)
    if (tokens.isCapital(i) || tokens.kind(i) === 'number') return true;
  return false;
}

/** "Wednesday", "late on Friday", "next Thursday", "Monday morning", "a week on Tuesday". */
export const WEEKDAYS: Grammar = [
  { pattern: '(PART (on)?)? (LAST | NEXT | THIS | THAT)? WEEKDAY (POD)?', make: weekday },
  { pattern: '(the)? POD (of)? (LAST | NEXT | THIS)? WEEKDAY', make: weekday },
  { pattern: 'WEEKDAY (PART) (POD)', make: weekday },
  // "a Sunday-night blast"
  { pattern: 'WEEKDAY - (POD)', make: weekday },
  {
    pattern: 'POD on WEEKDAY',
    make: (m) => (/^(?:dawn|dusk|lunchtime)$/.test(m.tokens.word(m.first)) ? weekday(m) : null),
  },
  {
    pattern: '(PART)? WEEKDAY POD? (of | in)? (the)? (LAST | NEXT | THIS) week',
    make: weekdayInWeek,
  },
  { pattern: '(LAST | NEXT | THIS) week WEEKDAY', make: weekdayInWeek },
  {
    pattern: 'the WEEKDAY before last',
    make: (m) => calendar({ weekday: weekdayOf(m) }, { which: 'last', plusDays: -7 }),
  },
  { pattern: 'WEEKDAY last', make: (m) => calendar({ weekday: weekdayOf(m) }, { which: 'last' }) },
  // "hearing on Monday next.", but not "on Monday next door"
  {
    pattern: 'WEEKDAY next',
    make: (m) => (isClosed(m) ? calendar({ weekday: weekdayOf(m) }, { which: 'coming' }) : null),
  },
  {
    pattern: '(a | N) (week | weeks) (on | from) WEEKDAY',
    make: (m) => weeksAway(m, 'coming', 1),
  },
  // "a week ago Saturday"
  {
    pattern: '(a | N) (week | weeks) ago (on)? WEEKDAY',
    make: (m) => weeksAway(m, 'last', -1),
  },
  // "KISUMU, Tues. —"
  {
    pattern: '< WDABB .? > (– | : | -)',
    make: (m) =>
      m.before(1) === ',' && m.tokens.gap(m.end + 1) !== 0
        ? calendar({ weekday: weekdayOf(m) })
        : null,
  },
  // "Tues 10pm", "Fri, 7:30 p.m.", "Sat 5.40pm"
  {
    pattern:
      '< WDABB .? > ,? (at)? (HOURAM | HOUR AMPM | HOUR : MINUTEAM | HOUR : MINUTE AMPM | DOTTIME AMPM? | NOON)',
    make: (m) =>
      opensEntry(m) && isOfHalf(m) ? calendar({ weekday: weekdayOf(m) }, { which: 'this' }) : null,
  },
  {
    pattern: 'WEEKDAY week',
    make: (m) => calendar({ weekday: weekdayOf(m) }, { which: 'coming', plusDays: 7 }),
  },
  {
    pattern: 'WEEKDAY fortnight',
    make: (m) => calendar({ weekday: weekdayOf(m) }, { which: 'coming', plusDays: 14 }),
  },
  {
    pattern: 'WEEKDAY ,? the NTH',
    make: (m) => calendar({ weekday: weekdayOf(m), day: m.number('NTH') }),
  },
  {
    pattern: 'the (ORDINAL | NTH | last | final) WEEKDAY (in | of) $MONTHNAME (,? YEAR)?',
    make: nthOfMonth,
  },
  {
    pattern: 'the (ORDINAL | NTH | last | final) weekend (in | of) $MONTHNAME (,? YEAR)?',
    make: nthOfMonth,
  },
  {
    pattern: 'the NTH of (LAST | NEXT | THIS) month',
    make: (m) => calendar({ day: m.number('NTH') }, { which: whichOf(m) }),
  },
  {
    pattern: '(since | until | till | by | on | from | to | before | after | and) < the NTH >',
    make: (m) => (isClosed(m) ? calendar({ day: m.number('NTH') }) : null),
  },
  // "They meet on the second Tuesday of the month."
  {
    pattern: 'the (ORDINAL | NTH | last) WEEKDAY of the month',
    make: (m) => ({ kind: 'fixed', type: 'SET', value: `XXXX-WXX-${weekdayOf(m)}` }),
  },
  {
    pattern: 'the WEEKDAY (after | before) > (. | , | ;)',
    make: (m) =>
      calendar(
        { weekday: weekdayOf(m) },
        { which: m.tokens.is(m.first + 2, 'after') ? 'following' : 'previous' },
      ),
  },
  // "on a Tuesday in 2005": one of them
  {
    pattern: '(a | one) WEEKDAY POD? in YEAR',
    make: (m) => ({
      kind: 'fixed',
      type: 'DATE',
      value: `${yearOf(m)}-WXX-${weekdayOf(m)}`,
    }),
  },
  {
    pattern: 'N WEEKDAYS AGO',
    make: (m) => {
      const n = m.number('N');
      if (n === undefined || Number.isNaN(n)) return null;
      return calendar(
        { weekday: Number(m.text('WEEKDAYS')?.slice(-1)) },
        { which: 'last', plusDays: -7 * (n - 1) },
      );
    },
  },
  // "the Monday Market"
  {
    pattern: 'WEEKDAY (market | markets | club)',
    make: (m) => (m.tokens.isCapital(m.end - 1) ? NONE : null),
  },
  { pattern: 'NOTTITLE', make: (m) => (isWrittenAsName(m) ? NONE : null) },
  { pattern: 'NOTDATE', make: () => NONE },
];
