import type { Which } from '../form.ts';
import type { Grammar, Match } from '../match.ts';
import { calendar, modOf, monthOf, weekdayOf, yearOf } from './build.ts';

/** Month and day, with or without weekday and year. */
function dayDate(match: Match) {
  const day = match.number('DAY') ?? match.number('NTH') ?? match.number('ORDINAL');
  if (day === undefined || day > 31) return null;
  const next = match.after(1);
  if (yearOf(match) === undefined && (next === '%' || next === 'percent' || next === 'million'))
    return null;
  const relative = match.text('LAST')
    ? -1
    : match.text('NEXT')
      ? 1
      : match.text('THIS')
        ? 0
        : undefined;
  return calendar(
    {
      month: monthOf(match),
      day,
      weekday: weekdayOf(match),
      year: yearOf(match),
      yearShift: relative,
    },
    match.text('POD') ? { time: match.text('POD') } : {},
  );
}

const YEAR = '((,? YEAR) | ,? ((of)? (LAST | NEXT | THIS) year))';

/** "Jan. 3, 2018", "Wednesday 3 January", "the 3rd of May", "May 2016", "late March last year". */
export const CALENDAR_DATES: Grammar = [
  {
    pattern: '(LAST | THIS | NEXT) $MONTHNAME DAY',
    make: (m) =>
      calendar(
        { month: monthOf(m), day: m.number('DAY') },
        { which: (m.text('LAST') ?? m.text('NEXT') ?? m.text('THIS')) as Which },
      ),
  },
  { pattern: `($WEEKDAYNAME POD? ,?)? $MONTHNAME (the)? DAY ${YEAR}?`, make: dayDate },
  { pattern: `($WEEKDAYNAME POD? ,?)? $MONTHNAME (the)? (NTH | ORDINAL) ${YEAR}?`, make: dayDate },
  {
    pattern: `($WEEKDAYNAME POD? ,?)? (the)? (DAY | NTH) (of)? $MONTHNAME ${YEAR}?`,
    make: dayDate,
  },
  {
    pattern: `($WEEKDAYNAME ,?)? the (ORDINAL | NTH) (day)? of $MONTHNAME ${YEAR}?`,
    make: dayDate,
  },
  {
    pattern: `(the)? (POD) of ($WEEKDAYNAME ,?)? ($MONTHNAME DAY | DAY $MONTHNAME) ${YEAR}?`,
    make: dayDate,
  },
  {
    pattern: 'DAY - $MONTHNAME - (YEAR | YY)',
    make: (m) => {
      const short = m.number('YY');
      const year =
        yearOf(m) ?? (short === undefined ? undefined : short + (short < 50 ? 2000 : 1900));
      return calendar({ day: m.number('DAY'), month: monthOf(m), year });
    },
  },
  {
    pattern: '(PART -?)? $MONTHNAME ,? (of)? YEAR',
    make: (m) => calendar({ month: monthOf(m), year: yearOf(m) }, { mod: modOf(m) }),
  },
  {
    pattern: "(PART -?)? $MONTHNAME ' YY",
    make: (m) => {
      const short = m.number('YY') ?? 0;
      return calendar(
        { month: monthOf(m), year: short + (short < 50 ? 2000 : 1900) },
        { mod: modOf(m) },
      );
    },
  },
  {
    pattern: '(PART -?)? $MONTHNAME ,? (of)? ((the)? LAST | (the)? NEXT | THIS) year',
    make: (m) =>
      calendar(
        { month: monthOf(m), yearShift: m.text('LAST') ? -1 : m.text('NEXT') ? 1 : 0 },
        { mod: modOf(m) },
      ),
  },
  {
    pattern: '(PART -?)? $MONTHNAME DAY? ,? (of)? THAT year',
    make: (m) =>
      calendar({ month: monthOf(m), day: m.number('DAY') }, { which: 'same', mod: modOf(m) }),
  },
  {
    pattern:
      'the week (of | beginning | starting | commencing | ending) ($MONTHNAME DAY | DAY (of)? $MONTHNAME) (,? YEAR)?',
    make: (m) =>
      calendar({ month: monthOf(m), day: m.number('DAY'), year: yearOf(m) }, { asWeek: true }),
  },
];
