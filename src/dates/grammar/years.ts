import { type CalendarForm, type Form, NONE } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { CUE } from '../tense/cues.ts';
import { calendar, modOf, shortYear, yearOf } from './build.ts';
import { isGlued, isOfName } from './no-years.ts';
import { besideYear } from './short-years.ts';

const FIRST_SURE_YEAR = 1700;
const LAST_SURE_YEAR = 2060;

/** "post-1962 films", without blanks. */
function isTight({ tokens, first }: Match): boolean {
  return tokens.gap(first + 1) === 0 && tokens.gap(first + 2) === 0;
}

/** A year on its own: a plausible number, not counting anything. */
function bareYear(match: Match) {
  const year = yearOf(match) ?? 0;
  if (isGlued(match) || year < FIRST_SURE_YEAR || year > LAST_SURE_YEAR) return null;
  if (isOfName(match)) return null;
  const next = match.tokens.at(match.end);
  const plural =
    next?.kind === 'word' &&
    next.gap === 1 &&
    !next.capital &&
    /..[^su]s$/.test(next.word) &&
    !/^(?:goes|does)$/.test(next.word);
  const sure = year >= 1900 && year <= 2035;
  if (plural && match.before(1) !== 'the' && (!sure || isCounted(match))) return null;
  return calendar({ year }, { mod: modOf(match) });
}

/** "The school has 1950 pupils", but not "won 2010 elections". */
function isCounted({ tokens, first, end }: Match): boolean {
  const isObject = (tokens.info(first - 1).cues & (CUE.past | CUE.present)) !== 0;
  return isObject && (tokens.info(end).cues & CUE.events) === 0;
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

/** "in the new year", "early in the New Year", but not "in the New Year Honours", "for the new year's eve". */
function newYear(match: Match) {
  const { tokens, end } = match;
  const isNoun = tokens.kind(end) === 'word' && (tokens.isCapital(end) || tokens.is(end, "'s"));
  // "They rang in the new year."
  const isRung = /^(?:r[aiu]ng|rings|ringing|sees?|saw|seen|seeing|ushere?d?)$/.test(
    match.before(2),
  );
  return isNoun || isRung ? null : calendar({ newYear: true }, { mod: modOf(match) });
}

function introducedYear(match: Match) {
  if (isGlued(match) || match.after(1) === 'q') return null;
  const year = yearOf(match) ?? 1;
  return apostrophized(match, year) ?? calendar({ year }, { mod: modOf(match) });
}

/** "the 2018 financial year", "its 2018 fiscal year": the word before begins no pattern, for it stands everywhere. */
function numberedFiscalYear(match: Match): readonly Piece[] {
  return [withArticle(match, fiscalYear(match))];
}

/** What is matched, with the article before it. */
function withArticle(match: Match, form: Form): Piece {
  const { first, end } = match;
  const isNamed = /^(?:the|its|their|our|his|her)$/.test(match.before(1));
  return { first: isNamed ? first - 1 : first, end, form };
}

function fiscalYear(match: Match) {
  return calendar({ year: yearOf(match), fiscal: true }, { mod: modOf(match) });
}

/** "the financial year 2010-11": it is called by the year that it ends in. */
function overTwoYears(match: Match): CalendarForm | null {
  const year = (yearOf(match) ?? 0) + 1;
  if ((match.number('second') ?? 0) % 100 !== year % 100) return null;
  return calendar({ year, fiscal: true }, { mod: modOf(match) });
}

/** "the 2021/22 fiscal year", "its 2021-22 financial year". */
function numberedOverTwoYears(match: Match): readonly Piece[] | null {
  const form = overTwoYears(match);
  return form && [withArticle(match, form)];
}

/** "the 2001/2002 academic year", "the 2015-16 school year": of the year in which it began. */
function schoolYear(match: Match): readonly Piece[] | null {
  const year = yearOf(match) ?? 0;
  if ((match.number('second') ?? 0) % 100 !== (year + 1) % 100) return null;
  return [withArticle(match, calendar({ year }))];
}

/** So many words behind a year the mark may stand that makes it the beginning of a title: "on '60 Minutes'". */
const TITLE = 6;

/** Is the mark before a year the first of two, round "24" or "60 Minutes"? */
function opensTitle({ tokens, end }: Match): boolean {
  const last = tokens.isCapital(end) ? end + TITLE : end + 1;
  for (let i = end; i < last && tokens.gap(i) !== 2; i++)
    if (tokens.is(i, "'") && tokens.gap(i) === 0) return true;
  return false;
}

/** "in '97", "the '93 floods", but not "in '24'", "the class of '98", "the '68 Comeback". */
function apostropheYear(match: Match) {
  const { tokens, first, end } = match;
  const mark = match.text('PART') === undefined ? first : end - 2;
  if (tokens.gap(end - 1) !== 0 || tokens.gap(mark) !== 1 || tokens.is(first - 2, 'class'))
    return null;
  if (tokens.source(mark) !== '’' && opensTitle(match)) return null;
  if (tokens.gap(end) === 0 && tokens.kind(end) !== 'mark') return null;
  return calendar({ year: besideYear(match) ?? shortYear(match) }, { mod: modOf(match) });
}

/** "the '93 floods": what happened in it, in small letters. */
function apostropheYearOf(match: Match) {
  const { tokens, end } = match;
  if (tokens.kind(end) !== 'word' || tokens.isCapital(end) || tokens.gap(end) !== 1) return null;
  return apostropheYear(match);
}

/** "broken since about 2004", but not "fell to about 2004 points". */
function aboutYear(match: Match) {
  if (!/^(?:since|in|from|until|till|by|to)$/.test(match.before(1))) return null;
  const { tokens, end } = match;
  const isCount = tokens.kind(end) === 'word' && tokens.gap(end) === 1;
  if (isCount && !/^(?:and|or|to|until|till|when|as|but|by)$/.test(tokens.word(end))) return null;
  const year = bareYear(match);
  return year && { ...year, mod: 'APPROX' as const };
}

/** From this year on "c." is a copyright's, not "circa". */
const COPYRIGHTS = 1980;

/** "c.1850": whole, and about. */
function circa(match: Match) {
  const year = yearOf(match) ?? 0;
  return year < COPYRIGHTS ? calendar({ year }, { mod: 'APPROX' }) : null;
}

/** "c.1998 N.Y. Times News Service" */
function copyright(match: Match) {
  return match.tokens.gap(match.first) === 0 ? calendar({ year: yearOf(match) }) : null;
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
  { pattern: 'about YEAR', make: aboutYear },
  { pattern: '(c | ca) . YEAR', make: circa },
  // "c1790"
  { pattern: 'c YEAR', make: (m) => (m.tokens.gap(m.end - 1) === 0 ? circa(m) : null) },
  { pattern: 'c . < YEAR >', make: copyright },
  {
    pattern:
      "(in | since | between | by | until | till | before | after | during | from | of | than | for | to | and) < (PART)? ' YY >",
    make: apostropheYear,
  },
  { pattern: "PART ' YY", make: apostropheYear },
  { pattern: "(the | that | his | her | their | its) < ' YY >", make: apostropheYearOf },
  { pattern: '(PART)? the year YEAR', make: introducedYear },
  {
    pattern:
      '(in | into | before | by | until | till | after | for | to | since) < (PART)? the new year >',
    make: newYear,
  },
  { pattern: 'PART the new year', make: newYear },
  {
    pattern: '(pre | post) - YEAR',
    make: (m) => (isTight(m) ? calendar({ year: yearOf(m) }) : null),
  },
  { pattern: 'YEAR COUNTED', make: () => NONE },
  { pattern: 'NUMBERING .? YEAR', make: () => NONE },
  { pattern: 'EVENT YEAR', make: () => NONE },
  { pattern: 'YEAR RECURRENT', make: () => NONE },
  { pattern: '(PART)? (the)? FISCAL (year)? YEAR', make: fiscalYear },
  {
    pattern: '(PART)? (the)? FISCAL (year)? YEAR ($DASH | /) (YEAR:second | YY:second)',
    make: overTwoYears,
  },
  { pattern: 'fy YEAR', make: fiscalYear },
  { pattern: 'fy YEAR ($DASH | /) (YEAR:second | YY:second)', make: overTwoYears },
  {
    pattern: "fy '? YY",
    make: (m) => calendar({ year: 2000 + (m.number('YY') ?? 0), fiscal: true }),
  },
  { pattern: 'YEAR (FISCAL) year', make: numberedFiscalYear },
  {
    pattern: 'YEAR ($DASH | /) (YEAR:second | YY:second) (FISCAL) year',
    make: numberedOverTwoYears,
  },
  {
    pattern: 'YEAR ($DASH | /) (YEAR:second | YY:second) (academic | school | university) year',
    make: schoolYear,
  },
  {
    pattern: '(academic | school) year YEAR ($DASH | /) (YEAR:second | YY:second)',
    make: schoolYear,
  },
  { pattern: '(PART)? the YEAR (year | period)', make: introducedYear },
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
