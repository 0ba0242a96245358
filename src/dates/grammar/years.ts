import { NONE } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { calendar, modOf, yearOf } from './build.ts';

const FIRST_SURE_YEAR = 1700;
const LAST_SURE_YEAR = 2060;

/** Marks that, glued before four digits, make them part of something else. */
const GLUE_BEFORE = new Set(['$', '£', '€', '#', '.', '/', '-', '–', '+', '=', '@', '_', ':', ',']);
const GLUE_AFTER = new Set(['%', '-', '/', ':', '°', '_', '@']);

function isGlued(match: Match): boolean {
  const before = match.tokens.at(match.first - 1);
  const first = match.tokens.at(match.first);
  const after = match.tokens.at(match.end);
  if (first?.gap === 0 && before && (before.kind !== 'mark' || GLUE_BEFORE.has(before.word)))
    return true;
  if (before?.word === '$' || before?.word === '£' || before?.word === '€') return true;
  if (after?.gap !== 0) return false;
  if (after.kind === 'number' || (after.kind === 'word' && !after.word.startsWith("'")))
    return true;
  const next = match.tokens.at(match.end + 1);
  if (after.word === '–' && next?.kind === 'number' && next.gap === 0) return true;
  if (after.word === '-') return next?.kind !== 'word' || next.gap !== 0;
  if (after.word === '.' || after.word === ',') return next?.kind === 'number' && next.gap === 0;
  return GLUE_AFTER.has(after.word) && next?.gap === 0;
}

/** A year on its own: a plausible number, not counting anything. */
function bareYear(match: Match) {
  const year = yearOf(match) ?? 0;
  if (isGlued(match) || year < FIRST_SURE_YEAR || year > LAST_SURE_YEAR) return null;
  const next = match.tokens.at(match.end);
  const plural =
    next?.kind === 'word' && next.gap === 1 && !next.capital && /[^su]s$/.test(next.word);
  const sure = year >= 1900 && year <= 2035;
  if (plural && !sure && match.before(1) !== 'the') return null;
  return calendar({ year }, { mod: modOf(match) });
}

/** "the 1970's", "the late 1960's": a decade, but not "in 1970's crisis". */
function apostrophized(match: Match, year: number): readonly Piece[] | null {
  const { tokens, first, end } = match;
  if (!tokens.is(end, "'s") || year % 10 !== 0 || (year % 100 === 0 && year !== 2000)) return null;
  const isNamed = tokens.is(first - 1, 'the') && match.text('PART') === undefined;
  if (!isNamed && match.text('PART') === undefined) return null;
  const form = calendar({ decade: year / 10 }, { mod: modOf(match) });
  return [{ first: isNamed ? first - 1 : first, end: end + 1, form }];
}

/** A year or, with "'s", a decade. */
function yearOrDecade(match: Match) {
  const year = bareYear(match);
  return year && (apostrophized(match, yearOf(match) ?? 1) ?? year);
}

function introducedYear(match: Match) {
  if (isGlued(match) || match.after(1) === 'q') return null;
  const year = yearOf(match) ?? 1;
  return apostrophized(match, year) ?? calendar({ year }, { mod: modOf(match) });
}

function fiscalYear(match: Match) {
  return calendar({ year: yearOf(match), fiscal: true }, { mod: modOf(match) });
}

/** Bare and introduced years, spoken years, fiscal years, BC and AD. */
export const YEARS: Grammar = [
  { pattern: '(PART -?)? YEAR', make: yearOrDecade },
  { pattern: '(in | since) < (PART -?)? YEAR >', make: introducedYear },
  {
    pattern: '(around | circa) YEAR',
    make: (m) => {
      const year = bareYear(m);
      return year && { ...year, mod: 'APPROX' as const };
    },
  },
  { pattern: '(PART)? the year YEAR', make: introducedYear },
  { pattern: 'YEAR COUNTED', make: () => NONE },
  { pattern: 'NUMBERING .? YEAR', make: () => NONE },
  { pattern: 'EVENT YEAR', make: () => NONE },
  { pattern: 'YEAR RECURRENT', make: () => NONE },
  { pattern: '(PART)? (the)? FISCAL (year)? YEAR', make: fiscalYear },
  { pattern: 'fy YEAR', make: fiscalYear },
  {
    pattern: "fy '? YY",
    make: (m) => calendar({ year: 2000 + (m.number('YY') ?? 0), fiscal: true }),
  },
  { pattern: '(PART)? the YEAR (FISCAL)? (year | period)', make: introducedYear },
  {
    pattern: '(the year)? SPOKENYEAR',
    make: (m) => {
      const sure = !m.tokens.is(m.first, 'two') || /^(?:in|since|by|until|of)$/.test(m.before(1));
      return sure ? calendar({ year: m.number('SPOKENYEAR') }) : null;
    },
  },
  {
    pattern: '$MONTHNAME (of)? SPOKENYEAR',
    make: (m) =>
      calendar({ year: m.number('SPOKENYEAR'), month: m.number('MONTH') ?? m.number('MABB') }),
  },
  {
    pattern: '(APPROX | (about | around | circa | c .))? ERAYEAR BCWORD',
    make: (m) => calendar({ year: -(m.number('ERAYEAR') ?? 1) }, { mod: modOf(m, 'APPROX') }),
  },
  { pattern: 'ERAYEAR ADWORD', make: (m) => calendar({ year: m.number('ERAYEAR') }) },
  { pattern: 'ADWORD ERAYEAR', make: (m) => calendar({ year: m.number('ERAYEAR') }) },
];
