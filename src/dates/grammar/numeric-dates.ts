import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar } from './build.ts';

/** True when the tokens of the match stand without blanks, and no digit or mark is glued to its ends. */
function isTight(match: Match, parted = -1): boolean {
  for (let i = match.first + 1; i < match.end; i++)
    if (match.tokens.gap(i) !== 0 && (i !== parted || match.tokens.gap(i) === 2)) return false;
  const before = match.tokens.at(match.first - 1);
  const glued = match.tokens.gap(match.first) === 0 && before !== undefined;
  if (glued && (before.kind !== 'mark' || '/-.$–'.includes(before.word))) return false;
  const after = match.tokens.at(match.end);
  return !(
    after?.gap === 0 &&
    (after.kind === 'number' || after.word === '/' || after.word === '-')
  );
}

function iso(match: Match): Form | null {
  // "2018-01-05 10:15:00+08:00"
  const clock = match.capture('HOUR')?.first;
  if (!isTight(match, clock)) return null;
  const hour = match.number('HOUR');
  const time =
    hour === undefined ? undefined : `${String(hour).padStart(2, '0')}:${match.text('MINUTE')}`;
  return calendar(
    { year: match.number('YEAR'), month: match.number('MM'), day: match.number('DD') },
    { time, zone: match.text('ZONE') },
  );
}

/** "2024-03", but not the years of "2003-04". */
function isoMonth(match: Match): Form | null {
  const month = match.tokens.at(match.first + 2);
  const [year, number] = [match.number('YEAR') ?? 0, match.number('MM') ?? 0];
  if (!isTight(match) || month?.word.length !== 2 || number > year % 100) return null;
  return calendar({ year, month: number });
}

function numeric(match: Match): Form | null {
  if (!isTight(match)) return null;
  const [a, b] = [match.number('a') ?? 0, match.number('b') ?? 0];
  if (a > 12 && b > 12) return null;
  const short = match.number('YY');
  const year =
    match.number('YEAR') ?? (short === undefined ? undefined : short + (short < 50 ? 2000 : 1900));
  const dotted = match.tokens.is(match.first + 1, '.');
  return calendar({ year, numeric: [a, b], ...(dotted ? { dotted } : {}) });
}

/** "AP-NY-08-12-98 1432EDT", "DOW JONES NEWS 07-22-99": the end of a report as American wires wrote it. */
function trailer(match: Match): Form | null {
  const { tokens, first, end } = match;
  for (let i = first + 1; i < end; i++) if (tokens.gap(i) !== 0) return null;
  const isTimed = tokens.gap(end) === 1 && tokens.kind(end) === 'number' && tokens.size(end) === 4;
  const isLast = tokens.gap(end) === 2 || tokens.kind(end) === undefined;
  const label = tokens.is(first - 1, '-') ? first - 2 : first - 1;
  if (!(isTimed || isLast) || !tokens.isCapital(label)) return null;
  const short = match.number('YY') ?? 0;
  const [month, day] = [match.number('MM'), match.number('DD')];
  return calendar({ month, day, year: short + (short < 50 ? 2000 : 1900) });
}

/** "2018-01-05", "5/1/2018", "05.01.2018": which number is the day is settled when the whole article is known. */
export const NUMERIC_DATES: Grammar = [
  {
    pattern:
      'YEAR - MM - DD ((t)? HOUR : MINUTE (: (MINUTE:second | DOTTIME:second))? (z | (+ | -) DD:shift :? MINUTE:more | (+ | -) MILITARY:shift)?)?',
    make: iso,
  },
  { pattern: 'YEAR - MM', make: isoMonth },
  { pattern: 'YEAR / MM / DD', make: iso },
  { pattern: 'YEAR . MM . DD', make: iso },
  { pattern: 'DD:a / DD:b / (YEAR | YY)', make: numeric },
  { pattern: 'DD:a . DD:b . (YEAR | YY)', make: numeric },
  { pattern: 'DD:a - DD:b - YEAR', make: numeric },
  { pattern: 'MM - DD - YY', make: trailer },
  {
    pattern: 'DD:a / DD:b',
    make: (m) =>
      m.number('a') === 9 && m.number('b') === 11 && isTight(m)
        ? calendar({ year: 2001, month: 9, day: 11 })
        : null,
  },
];
