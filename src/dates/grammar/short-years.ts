import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar } from './build.ts';

/** So many tokens back a year with all its figures stands. */
const BEFORE = 14;

/** Of years before this the short ones beside them are of the same century. */
const LAST_CENTURY = 1900;

/** So many years a list goes on, and a plan reaches. */
const LISTED = 20;

/** "in 1934, '35 and '38", "In 1889, and again in '92", "retires in 2030, and he in '31": the year that goes with one written out before it in its sentence. */
export function besideYear(match: Match): number | null {
  const { tokens, first } = match;
  const short = match.number('YY') ?? 0;
  for (let i = first - 1; i > first - BEFORE && !/^[.;:?!]$/.test(tokens.word(i)); i--) {
    if (tokens.gap(i + 1) === 2) return null;
    if (tokens.kind(i) !== 'number' || !/^(?:1\d|20)\d\d$/.test(tokens.word(i))) continue;
    const year = Number(tokens.word(i));
    const beside = year - (year % 100) + short + (short < year % 100 ? 100 : 0);
    if (year < LAST_CENTURY) return beside - year < 100 ? beside : null;
    return beside - year <= LISTED ? beside : null;
  }
  return null;
}

/** "'35" of "1934, '35 and '38": nothing but its place tells that it is a year. */
function listed(match: Match): Form | null {
  const { tokens, first, end } = match;
  if (tokens.gap(end - 1) !== 0 || tokens.gap(first) !== 1) return null;
  if (tokens.gap(end) === 0 && tokens.kind(end) !== 'mark') return null;
  const before = tokens.word(first - 2);
  if (tokens.kind(first - 2) !== 'number' || !/^(?:\d\d|1\d{3}|20\d\d)$/.test(before)) return null;
  const year = besideYear(match);
  return year === null ? null : calendar({ year });
}

/** Years in two digits that others tell. */
export const SHORT_YEARS: Grammar = [{ pattern: "(, | or | &) < ' YY >", make: listed }];
