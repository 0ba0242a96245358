import type { Which } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { CUE } from '../tense/cues.ts';
import {
  calendar,
  hoursOf,
  modOf,
  monthOf,
  shortYear,
  weekdayOf,
  yearOf,
  yearShift,
} from './build.ts';

/** Month and day, with or without weekday and year. */
function dayDate(match: Match) {
  const day = match.number('DAY') ?? match.number('NTH') ?? match.number('ORDINAL');
  if (day === undefined || day > 31) return null;
  const next = match.after(1);
  if (yearOf(match) === undefined && (next === '%' || next === 'percent' || next === 'million'))
    return null;
  return calendar(
    {
      month: monthOf(match),
      day,
      weekday: weekdayOf(match),
      year: yearOf(match),
      yearShift: yearShift(match),
    },
    match.text('POD') ? { time: match.text('POD') } : {},
  );
}

/** The dot of "24. September 2017" stands close behind the day. */
function dotted(match: Match) {
  const dot = (match.capture('DAY')?.end ?? match.first) as number;
  return match.tokens.gap(dot) === 0 && match.tokens.gap(dot + 1) === 1 ? dayDate(match) : null;
}

/** "missed the 31 October deadline": the article is of what stands behind, but "the 31st of October", "on the 14 July". */
function numberedDay(match: Match) {
  const form = dayDate(match);
  const { tokens, first, end } = match;
  if (form === null || !tokens.is(first, 'the') || tokens.at(first + 1)?.suffix) return form;
  const isNoun = tokens.kind(end) === 'word' && tokens.gap(end) === 1 && !tokens.is(end, "'s");
  const isClosed = tokens.isIn(end, 'endsPartOfDay') || (tokens.info(end).cues & VERB) !== 0;
  return isNoun && !isClosed ? [{ first: first + 1, end, form }] : form;
}

const VERB = CUE.past | CUE.present;

/** "the early hours of November 10", "late on 3 May": a part of the day, but "the end of May 3" is none. */
function partOfDayDate(match: Match) {
  const { tokens, first } = match;
  const part = match.capture('PART')?.end ?? first;
  const time = hoursOf(match);
  const isPart = tokens.is(part, 'on') || tokens.is(part - 1, 'on') || time !== undefined;
  const form = isPart ? dayDate(match) : null;
  return form && { ...form, mod: modOf(match), time };
}

/** "on May 3 night", "on 4 July morning", as Indian papers have it; but not "the May 3 night game". */
function withPartBehind(match: Match) {
  const { tokens, end } = match;
  const isNoun = tokens.kind(end) === 'word' && tokens.gap(end) !== 2;
  return isNoun && !tokens.isIn(end, 'endsPartOfDay') ? null : dayDate(match);
}

/** "Thursday (July 4)": the day in brackets is the weekday's too. */
function withDateInBrackets(match: Match): readonly Piece[] | null {
  const day = match.number('inBrackets');
  const weekday = match.capture('WEEKDAY');
  if (!weekday || day === undefined) return null;
  const form = calendar({ month: monthOf(match), day, weekday: weekdayOf(match) });
  return [
    { first: weekday.first, end: weekday.end, form },
    { first: weekday.end + 1, end: match.end - 1, form },
  ];
}

/** "Updated: March 14. 2010 12:18AM", but not "They met on May 3. 2010 was a good year." */
function stamp(match: Match) {
  const { tokens, end } = match;
  const isLast = tokens.gap(end) === 2 || tokens.kind(end) === undefined;
  const isTimed = tokens.kind(end) === 'number' && tokens.is(end + 1, ':');
  if (!isLast && !isTimed && !/^[/|]$/.test(tokens.word(end))) return null;
  return calendar({ day: match.number('DAY'), month: monthOf(match), year: yearOf(match) });
}

/** "GNA, 28 Jan. 03", "28 Jan 03" on a line of its own: how agencies end a report; but not "He wore 8 March 06 on his shirt". */
function closing(match: Match) {
  const { tokens, first, end } = match;
  if (tokens.kind(end) !== undefined && tokens.gap(end) !== 2) return null;
  let line = first;
  while (line > first - SIGNED && line > 0 && tokens.gap(line) !== 2) line--;
  if (line > 0 && tokens.gap(line) !== 2) return null;
  return calendar({ day: match.number('DAY'), month: monthOf(match), year: wireYear(match) });
}

/** So many tokens stand before the date that ends a report: the agency's letters. */
const SIGNED = 3;

/** "081542 Mar 06 GMT", "081542 GMT Mar 06": day, hour and minute in one number. */
function wireTime(match: Match) {
  const figures = match.text('DAYCLOCK') ?? '';
  return calendar(
    { day: Number(figures.slice(0, 2)), month: monthOf(match), year: wireYear(match) },
    { time: `${figures.slice(2, 4)}:${figures.slice(4)}`, zone: match.text('ZONE') },
  );
}

/** The year of a wire's stamp, in two digits or four. */
function wireYear(match: Match): number {
  const short = match.number('YY') ?? 0;
  return yearOf(match) ?? short + (short < 50 ? 2000 : 1900);
}

/** "2011 March - Troops fire on a crowd": how a time line opens its entries. */
function opensEntry(match: Match) {
  const { tokens, first, end } = match;
  if (tokens.gap(first) !== 2 && first > 0) return null;
  const day = match.number('DAY');
  const isClosed = tokens.gap(end) === 2 || /^[-–:,.]$/.test(tokens.word(end));
  if (!isClosed && day === undefined) return null;
  return calendar({ year: yearOf(match), month: monthOf(match), day });
}

/** "the night of 30 to 31 May": one night, of the day on which it began. */
function nightBetween(match: Match) {
  const day = match.number('DAY') ?? match.number('NTH') ?? 0;
  const second = match.number('second') ?? 0;
  if (match.text('POD') !== undefined && match.text('POD') !== 'NI') return null;
  if (second !== day + 1) return null;
  return calendar({ month: monthOf(match), day, year: yearOf(match) }, { time: 'NI' });
}

/** "the night of 31 May to 1 June". */
function nightBetweenMonths(match: Match) {
  if (match.text('POD') !== 'NI' || match.number('second') !== 1) return null;
  const next = match.number('nextMonth') ?? match.number('nextShort') ?? 0;
  const month = monthOf(match);
  if (next !== (month % 12) + 1) return null;
  return calendar({ month, day: match.number('DAY'), year: yearOf(match) }, { time: 'NI' });
}

/** What stands between the two days of one night. */
const NIGHT_TO = '(to | into | and | - | – | /)';

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
  {
    pattern: `PART (on)? ($WEEKDAYNAME ,?)? ($MONTHNAME (the)? (DAY | NTH) | (the)? (DAY | NTH) (of)? $MONTHNAME) ${YEAR}?`,
    make: partOfDayDate,
  },
  {
    pattern: `($WEEKDAYNAME ,?)? ($MONTHNAME (DAY | NTH) | (DAY | NTH) (of)? $MONTHNAME) (POD)`,
    make: withPartBehind,
  },
  {
    pattern: `(last | next | this | this coming) WEEKDAY POD? ,? ($MONTHNAME (the)? (DAY | NTH) | (the)? (DAY | NTH) (of)? $MONTHNAME) (,? YEAR)?`,
    make: dayDate,
  },
  { pattern: `($WEEKDAYNAME POD? ,?)? $MONTHNAME (the)? (NTH | ORDINAL) ${YEAR}?`, make: dayDate },
  {
    pattern: `($WEEKDAYNAME POD? ,?)? (the)? (DAY | NTH) (of)? $MONTHNAME ${YEAR}?`,
    make: numberedDay,
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
    pattern: `(the)? (POD) (of | from | between) (the)? ((DAY | NTH) ${NIGHT_TO} (the)? (DAY:second | NTH:second) (of)? $MONTHNAME | $MONTHNAME DAY ${NIGHT_TO} DAY:second) (,? YEAR)?`,
    make: nightBetween,
  },
  {
    pattern: `(the)? (POD) (of | from | between) (DAY $MONTHNAME ${NIGHT_TO} DAY:second (MONTH:nextMonth | MABB:nextShort .?) | $MONTHNAME DAY ${NIGHT_TO} (MONTH:nextMonth | MABB:nextShort .?) DAY:second) (,? YEAR)?`,
    make: nightBetweenMonths,
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
  // "May - 7 - 2014"
  {
    pattern: '$MONTHNAME (- | – | /) DAY (- | – | /) YEAR',
    make: (m) => calendar({ day: m.number('DAY'), month: monthOf(m), year: yearOf(m) }),
  },
  // "October 14/2020"
  {
    pattern: '$MONTHNAME DAY / YEAR',
    make: (m) => calendar({ day: m.number('DAY'), month: monthOf(m), year: yearOf(m) }),
  },
  { pattern: '$MONTHNAME DAY . YEAR', make: stamp },
  // "on 24. September 2017", as in German
  {
    pattern: '(on | from | since | until | till | by | to | the | of) < DAY . MONTH YEAR >',
    make: dotted,
  },
  // "August, 30, 2021 - 18:27"
  {
    pattern: '($WEEKDAYNAME ,?)? MONTH , DAY , YEAR',
    make: (m) => (m.before(1) === 'in' ? null : dayDate(m)),
  },
  { pattern: 'DAY $MONTHNAME YY', make: closing },
  { pattern: 'DAYCLOCK $ZONE? $MONTHNAME (YEAR | YY) $ZONE?', make: wireTime },
  // "Published: May. 9, 2024": a dot behind the whole name too
  {
    pattern: 'MONTH . DAY , YEAR',
    make: (m) =>
      m.before(1) === 'in'
        ? null
        : calendar({ day: m.number('DAY'), month: monthOf(m), year: yearOf(m) }),
  },
  { pattern: 'YEAR ,? ($MONTHNAME DAY? | DAY $MONTHNAME)', make: opensEntry },
  {
    pattern: '(PART -?)? $MONTHNAME ,? (of)? YEAR',
    make: (m) => calendar({ month: monthOf(m), year: yearOf(m) }, { mod: modOf(m) }),
  },
  {
    pattern: "(PART -?)? $MONTHNAME ' YY",
    make: (m) => {
      return calendar({ month: monthOf(m), year: shortYear(m) }, { mod: modOf(m) });
    },
  },
  {
    pattern: '(PART -?)? $MONTHNAME ,? (of)? ((the)? LAST | (the)? NEXT | THIS) year',
    make: (m) =>
      calendar(
        { month: monthOf(m), yearShift: m.text('LAST') ? -1 : m.text('NEXT') ? 1 : 0 },
        { mod: modOf(m), which: (m.text('LAST') ?? m.text('NEXT')) as Which | undefined },
      ),
  },
  {
    pattern: '((PART -?)? $MONTHNAME DAY? | DAY (of)? $MONTHNAME) ,? (of)? THAT year',
    make: (m) =>
      calendar({ month: monthOf(m), day: m.number('DAY') }, { which: 'same', mod: modOf(m) }),
  },
  {
    pattern: 'WEEKDAY \\( ($MONTHNAME DAY:inBrackets | DAY:inBrackets $MONTHNAME) \\)',
    make: withDateInBrackets,
  },
  {
    pattern:
      '(the)? week (of | beginning | starting | commencing | ending) ($MONTHNAME DAY | DAY (of)? $MONTHNAME) (,? YEAR)?',
    make: (m) =>
      calendar({ month: monthOf(m), day: m.number('DAY'), year: yearOf(m) }, { asWeek: true }),
  },
  {
    pattern:
      '(the)? weekend of ($MONTHNAME DAY ((and | to | - | –) DAY:second)? | DAY ((and | to | - | –) DAY:second)? (of)? $MONTHNAME) (,? YEAR)?',
    make: (m) =>
      calendar({ month: monthOf(m), day: m.number('DAY'), year: yearOf(m) }, { asWeekend: true }),
  },
];
