import { type Form, NONE, type Which } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, isTheNext, modOf, shortYear, yearOf } from './build.ts';

/** "bonds that fall due", "those that fall within it": a verb. */
function isFalling({ tokens, end }: Match): boolean {
  return tokens.is(end - 1, 'fall') && tokens.is(end - 2, 'that') && tokens.isIn(end, 'fallsTo');
}

function season(match: Match): Form {
  const shift = match.text('yearLast')
    ? -1
    : match.text('yearNext')
      ? 1
      : match.text('yearThis')
        ? 0
        : undefined;
  const which = isTheNext(match)
    ? 'following'
    : ((match.text('LAST') ?? match.text('NEXT') ?? match.text('THIS') ?? match.text('THAT')) as
        | Which
        | undefined);
  return calendar(
    { season: match.text('SEASON'), year: yearOf(match), yearShift: shift },
    { mod: modOf(match), which },
  );
}

/** "fall" is a verb and a noun: bare it must follow a preposition of time. */
function bareSeason(match: Match): Form | null {
  const before = match.before(1);
  const token = match.tokens.at((match.capture('SEASON')?.end ?? 1) - 1);
  const timed = match.beforeIn('beforeSeason');
  const next = match.after(1);
  // "chosen for the Winter Games"
  const noun = match.tokens.at(match.end);
  if (token?.capital && noun?.kind === 'word' && noun.gap === 1 && noun.capital) return null;
  if (
    token?.word === 'fall' &&
    (!/^(?:in|during|until|by|before|since)$/.test(before) || next === 'of' || next === 'in')
  )
    return null;
  if (token?.word === 'spring' && (next === 'up' || next === 'from' || next === '-')) return null;
  return timed || match.text('PART') || isSubject(match) ? season(match) : null;
}

/** "the summer ended with a defeat", "the winter was hard". */
function isSubject(match: Match): boolean {
  return (
    match.tokens.is(match.first, 'the') &&
    /^(?:ended|began|started|brought|saw|was|will)$/.test(match.after(1)) &&
    match.text('SEASON') !== 'FA'
  );
}

/** "the winter of 2022-23", "winter 2022/23": one winter, of the year in which it began. */
function overTwoYears(match: Match) {
  const next = ((yearOf(match) ?? 0) + 1) % 100;
  return (match.number('second') ?? 0) % 100 === next ? season(match) : null;
}

const OF_YEAR =
  '((of)? YEAR | (of)? (LAST:yearLast | NEXT:yearNext | THIS:yearThis) year | (of)? THAT year)';

/** "the summer of 2015", "last winter", "this spring", "late autumn". */
export const SEASONS: Grammar = [
  { pattern: `(the)? (PART -?)? (the)? SEASON ${OF_YEAR}`, make: season },
  {
    pattern: "(the)? (PART -?)? (the)? SEASON of ' YY",
    make: (m) => calendar({ season: m.text('SEASON'), year: shortYear(m) }, { mod: modOf(m) }),
  },
  {
    pattern: '(the)? (PART -?)? (the)? SEASON (of)? YEAR ($DASH | /) (YEAR:second | YY:second)',
    make: overTwoYears,
  },
  // "the 2024 Summer Olympics" are a name
  {
    pattern: `(the)? YEAR SEASON`,
    make: (m) => (m.tokens.isOf(m.end - 1, 'RECURRENT') ? NONE : season(m)),
  },
  {
    pattern: '(PART)? (LAST | NEXT | THIS | THAT) SEASON',
    make: (m) => (isFalling(m) ? null : season(m)),
  },
  { pattern: '(PART)? the (PART:inner)? SEASON', make: (m) => bareSeason(m) },
  { pattern: '(PART -?)? SEASON', make: (m) => bareSeason(m) },
  {
    pattern: "(LAST | NEXT | THIS) year 's SEASON",
    make: (m) =>
      calendar({
        season: m.text('SEASON'),
        yearShift: m.text('LAST') ? -1 : m.text('NEXT') ? 1 : 0,
      }),
  },
  {
    pattern: 'SEASON (break | SEASONAL)',
    make: () => NONE,
  },
];
