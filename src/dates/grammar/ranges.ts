import type { CalendarFields, Form } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { calendar, modOf, monthOf, weekdayOf, yearOf } from './build.ts';
import { isBusinessYear } from './business-year.ts';

/** "1998-03" is a range over the turn of the century, "2024-03" a month. */
const LONGEST_CROSSING = 20;

const YEAR_BEHIND = '(,? (of)? YEAR | (of)? (LAST | NEXT | THIS) year)';

const JOIN = '(to | through | until | till | – | - | and | & | or | /)';

/** Is the join a range ("to", a dash, "between … and"), not a list? */
function isRange(match: Match): boolean {
  const joined = match.capture('second')?.first ?? match.end;
  for (let i = match.first; i < joined; i++)
    if (/^(?:and|&|or)$/.test(match.tokens.word(i))) return match.before(1) === 'between';
  return true;
}

type Year = Pick<CalendarFields, 'year' | 'yearShift'>;

const SHIFTS: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1 };

/** The year behind a range, in figures or as "last year"; null for "the following year", which is counted from what was spoken of. */
function yearBehind(match: Match): Year | null {
  const which = match.text('LAST') ?? match.text('NEXT') ?? match.text('THIS');
  if (which === undefined) return { year: yearOf(match) };
  const yearShift = SHIFTS[which];
  return yearShift === undefined ? null : { yearShift };
}

/** A year, or the one before it. */
function before(year: Year, isBefore: boolean): Year {
  if (!isBefore) return year;
  return year.year === undefined
    ? { yearShift: (year.yearShift ?? 0) - 1 }
    : { year: year.year - 1 };
}

function pair(match: Match, first: Piece, second: Piece): Piece[] {
  const inRange = isRange(match);
  return [
    { ...first, inRange },
    { ...second, inRange },
  ];
}

/** "May 3–5": the month stands with the first day. */
function monthFirst(match: Match): Piece[] | null {
  const [a, b] = [match.capture('DAY'), match.capture('second')];
  const year = yearBehind(match);
  if (!a || !b || !year || Number(a.value) >= Number(b.value)) return null;
  const month = monthOf(match);
  return pair(
    match,
    {
      first: match.first,
      end: a.end,
      form: calendar({ month, day: Number(a.value), ...year, weekday: weekdayOf(match) }),
    },
    { first: b.first, end: match.end, form: calendar({ month, day: Number(b.value), ...year }) },
  );
}

/** "Fri-Sun, May 24-26": two weekdays and the days that they are of. */
function weekdayRange(match: Match): Piece[] | null {
  const [from, to] = [match.capture('from'), match.capture('to')];
  const [a, b] = [match.capture('DAY'), match.capture('second')];
  const name = match.capture('MONTH') ?? match.capture('MABB');
  if (!from || !to || !a || !b || !name || Number(a.value) >= Number(b.value)) return null;
  const month = monthOf(match);
  const year = yearOf(match);
  const first = calendar({ month, day: Number(a.value), year });
  const last = calendar({ month, day: Number(b.value), year });
  const isBefore = name.first < a.first;
  return pair(
    match,
    { first: from.first, end: from.end, form: first },
    { first: to.first, end: to.end, form: last },
  ).concat(
    pair(
      match,
      { first: isBefore ? name.first : a.first, end: a.end, form: first },
      { first: b.first, end: match.end, form: last },
    ),
  );
}

/** "Friday 17 and Saturday 18 May": the month stands with the last of the days. */
function weekdaysWithDays(match: Match): Piece[] | null {
  const days = ['DAY', 'second', 'third'].flatMap((name) => match.capture(name) ?? []);
  const weekdays = ['from', 'to', 'and'].flatMap((name) => match.capture(name) ?? []);
  const month = monthOf(match);
  const year = yearOf(match);
  if (days.some(({ value }, i) => i > 0 && Number(value) <= Number(days[i - 1]?.value)))
    return null;
  const pieces = days.map(({ value, end }, i) => ({
    first: weekdays[i]?.first ?? match.first,
    end: i === days.length - 1 ? match.end : end,
    form: calendar({ month, day: Number(value), year, weekday: Number(weekdays[i]?.value) }),
  }));
  const isDash =
    match.tokens.is(days[0]?.end ?? 0, 'to') || /^[-–]$/.test(match.tokens.word(days[0]?.end ?? 0));
  return isDash ? pieces.map((piece) => ({ ...piece, inRange: true })) : pieces;
}

/** "3 to 5 May": the month stands with the second day. */
function monthLast(match: Match): Piece[] | null {
  const [a, b] = [match.capture('DAY'), match.capture('second')];
  const year = yearBehind(match);
  if (!a || !b || !year || Number(a.value) >= Number(b.value)) return null;
  const month = monthOf(match);
  return pair(
    match,
    {
      first: withArticle(match, a.first),
      end: a.end,
      form: calendar({ month, day: Number(a.value), ...year }),
    },
    {
      first: withArticle(match, b.first),
      end: match.end,
      form: calendar({ month, day: Number(b.value), ...year }),
    },
  );
}

/** "the 3rd" begins with its article, where that is of the match. */
function withArticle({ tokens, first }: Match, day: number): number {
  return day > first && tokens.is(day - 1, 'the') ? day - 1 : day;
}

/** "3, 4 and 5 March", "March 3, 4 and 5": days that share a month. */
function listedDays(match: Match): Piece[] | null {
  const days = ['DAY', 'second', 'third', 'fourth'].flatMap((name) => match.capture(name) ?? []);
  const isAscending = days.every(
    ({ value }, i) => i === 0 || Number(value) > Number(days[i - 1]?.value),
  );
  const year = yearBehind(match);
  if (!isAscending || !year) return null;
  const month = monthOf(match);
  return days.map(({ value, first, end }, i) => ({
    first: i === 0 ? match.first : first,
    end: i === days.length - 1 ? match.end : end,
    form: calendar({ month, day: Number(value), ...year }),
  }));
}

/** "12-13 and 16 April", "7, 8 and 12-14 May": days of one month, some of them in a row. */
function rangeInList(match: Match): Piece[] | null {
  const days = listedDays(match);
  if (!days) return null;
  const dash = days.findIndex(({ end }) => /^[-–]$/.test(match.tokens.word(end)));
  return days.map((day, i) => (i === dash || i === dash + 1 ? { ...day, inRange: true } : day));
}

/** Two months or month days that share the year at the end. */
function sharedYear(match: Match): Piece[] | null {
  const a = match.capture('MONTH') ?? match.capture('MABB');
  const b = match.capture('second') ?? match.capture('secondAbb');
  const day = match.capture('DAY');
  const otherDay = match.capture('otherDay');
  const year = yearBehind(match);
  if (!a || !b || !year) return null;
  const crosses = Number(a.value) > Number(b.value);
  const firstEnd = Math.max(a.end, day?.end ?? 0);
  const part = match.capture('secondPart');
  const secondFirst = Math.min(b.first, otherDay?.first ?? b.first, part?.first ?? b.first);
  return pair(
    match,
    {
      first: match.first,
      end: firstEnd,
      form: calendar(
        {
          month: Number(a.value),
          day: day ? Number(day.value) : undefined,
          ...before(year, crosses),
        },
        { mod: modOf(match) },
      ),
    },
    {
      first: secondFirst,
      end: match.end,
      form: calendar(
        {
          month: Number(b.value),
          day: otherDay ? Number(otherDay.value) : undefined,
          ...year,
        },
        { mod: modOf(match, 'secondPart') },
      ),
    },
  );
}

/** "1939–45", "2017/18", "2010-2015". */
function years(match: Match): Piece[] | null {
  const [a, b] = [match.capture('YEAR'), match.capture('second')];
  if (!a || !b) return null;
  const from = Number(a.value);
  const short = Number(b.value);
  const to =
    short < 100 ? Math.floor(from / 100) * 100 + short + (short <= from % 100 ? 100 : 0) : short;
  const before = match.tokens.at(match.first - 1);
  const after = match.tokens.at(match.end);
  const tight =
    match.tokens.gap(match.first) === 0 && before?.kind === 'mark' && '-–/.$'.includes(before.word);
  const crosses = short < 100 && short <= from % 100;
  if (crosses && to - from > LONGEST_CROSSING) return null;
  if (to <= from || to - from > 200 || to > 2199 || tight) return null;
  if (after?.gap === 0 && (after.kind === 'number' || after.word === '-' || after.word === '%'))
    return null;
  if (isBusinessYear(match))
    return [{ first: a.first, end: b.end, form: calendar({ year: to, fiscal: true }) }];
  return pair(
    match,
    { first: a.first, end: a.end, form: calendar({ year: from }) },
    { first: b.first, end: b.end, form: calendar({ year: to }) },
  );
}

/** "overnight Monday-Tuesday", "the night of Saturday to Sunday": one night, of the weekday on which it began. */
function nightOfWeekdays(match: Match): Form | null {
  const from = match.number('WEEKDAY') ?? 0;
  const isNight = match.text('POD') === undefined || match.text('POD') === 'NI';
  if (!isNight || match.number('second') !== (from % 7) + 1) return null;
  return calendar({ weekday: from }, { time: 'NI' });
}

/** Ranges whose ends share a month or a year. */
export const RANGES: Grammar = [
  {
    pattern: `($WEEKDAYNAME ,?)? $MONTHNAME DAY ${JOIN} DAY:second ${YEAR_BEHIND}?`,
    make: monthFirst,
  },
  {
    pattern: `(WEEKDAY:from | WDABB:from .?) $TO (WEEKDAY:to | WDABB:to .?) ,? ($MONTHNAME DAY $TO DAY:second | DAY $TO DAY:second $MONTHNAME) (,? YEAR)?`,
    make: weekdayRange,
  },
  {
    pattern:
      '(WEEKDAY:from | WDABB:from .?) (DAY | NTH:DAY) (, (WEEKDAY:to | WDABB:to .?) (DAY:second | NTH:second))? ,? (and | & | to | - | –) (WEEKDAY:and | WDABB:and .?) (DAY:third | NTH:third) (of)? $MONTHNAME (,? YEAR)?',
    make: weekdaysWithDays,
  },
  { pattern: `$MONTHNAME $DAYLIST ${YEAR_BEHIND}?`, make: listedDays },
  { pattern: `$DAYLIST (of)? $MONTHNAME ${YEAR_BEHIND}?`, make: listedDays },
  {
    pattern: `(DAY $DASH DAY:second ,? (and | &) DAY:third | DAY ,? (and | &) DAY:second $DASH DAY:third | DAY , DAY:second ,? (and | &) DAY:third $DASH DAY:fourth) (of)? $MONTHNAME ${YEAR_BEHIND}?`,
    make: rangeInList,
  },
  { pattern: `DAY ${JOIN} DAY:second (of)? $MONTHNAME ${YEAR_BEHIND}?`, make: monthLast },
  {
    pattern: `the NTH:DAY ${JOIN} (the)? NTH:second (of)? $MONTHNAME ${YEAR_BEHIND}?`,
    make: monthLast,
  },
  {
    pattern: `$MONTHNAME DAY ,? ${JOIN} (MONTH:second | MABB:secondAbb .?) DAY:otherDay ${YEAR_BEHIND}`,
    make: sharedYear,
  },
  {
    pattern: `DAY $MONTHNAME ${JOIN} DAY:otherDay (MONTH:second | MABB:secondAbb .?) ${YEAR_BEHIND}`,
    make: sharedYear,
  },
  {
    pattern: `$MONTHNAME ${JOIN} (MONTH:second | MABB:secondAbb .?) ${YEAR_BEHIND}`,
    make: sharedYear,
  },
  // "from late February to September 2022", "mid-March through early June 2021"
  {
    pattern: `(PART -?) $MONTHNAME ${JOIN} (PART:secondPart -?)? (MONTH:second | MABB:secondAbb .?) ${YEAR_BEHIND}`,
    make: sharedYear,
  },
  {
    pattern: `$MONTHNAME ${JOIN} (PART:secondPart -?) (MONTH:second | MABB:secondAbb .?) ${YEAR_BEHIND}`,
    make: sharedYear,
  },
  {
    pattern:
      '(overnight (from | between | of | on)? | (the)? (POD) (of | from | between)) WEEKDAY (to | into | and | - | – | /) WEEKDAY:second',
    make: nightOfWeekdays,
  },
  { pattern: 'WEEKDAY (to | - | – | /) WEEKDAY:second (POD)', make: nightOfWeekdays },
  { pattern: 'YEAR $DASH (YEAR:second | YY:second)', make: years },
  {
    pattern: 'YEAR / (YEAR:second | YY:second)',
    make: (m) =>
      Number(m.text('second')) % 100 === ((yearOf(m) ?? 0) + 1) % 100 ? years(m) : null,
  },
];
