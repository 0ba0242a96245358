import type { Which } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { CUE } from '../tense/cues.ts';
import { calendar, isTheNext, modOf, monthOf, shiftOf, yearOf } from './build.ts';

const ONLY_AFTER_MONTH = new Set(['and', 'or', '-', '–', 'to']);

function bareMonth(match: Match) {
  const captured = match.capture('MONTH') ?? match.capture('MABB');
  if (!captured) return null;
  const token = match.tokens.at(captured.first);
  const next = match.tokens.at(match.end);
  const followed = next?.kind === 'word' && next.gap === 1 && next.capital;
  const result = calendar({ month: monthOf(match) }, { mod: modOf(match) });
  if (!token || isNamePart(match) || isOfKin(match)) return null;
  if (match.text('PART')) return result;
  // "March Brent" has a name behind, but is no name.
  if (match.afterIn('delivered')) return result;
  // Months that are also words or names need company to be a month.
  if (!match.tokens.isIn(captured.first, 'doubtfulMonth'))
    return followed && token.gap === 0 ? null : result;
  const before = match.before(1);
  if (isHeadline(match)) return result;
  const introduced =
    (match.beforeIn('beforeMonth') &&
      (!ONLY_AFTER_MONTH.has(before) ||
        hasMonthNear(match) ||
        endsPeriod(match) ||
        isMoved(match))) ||
    isReached(match);
  if (introduced)
    return followed && !isDateWord(match, match.end) ? strictly(before, result) : result;
  // "May's figure was revised."
  if (match.after(1) === "'s" && opens(match) && isOfMonth(match)) return result;
  if (token.word === 'may' || token.word === 'march')
    return isAttributive(match) || isHeadline(match) ? result : null;
  if (followed) return null;
  const named = match.tokens.at(match.first - 1);
  const isName = named?.kind === 'word' && named.capital && token.gap === 1;
  // "A June cut is likely.", "But June sales fell."
  if (isName && !match.beforeIn('eventOpens') && !match.beforeIn('opener')) return null;
  return result;
}

/** "his wife, June, and", "their daughter April": a name behind what somebody is to another. */
function isOfKin({ tokens, first, end }: Match): boolean {
  if (end - first > 1 || !tokens.isIn(first, 'doubtfulMonth')) return false;
  if (!tokens.is(first - 1, ',')) return tokens.isIn(first - 1, 'kin');
  return tokens.isIn(first - 2, 'kin') && tokens.kind(end) === 'mark';
}

/** "May's figure", "May's local elections", "May's 11-day war", but not "May's deal", who may be Mrs May. */
function isOfMonth({ tokens, end }: Match): boolean {
  for (let i = end + 1; i < end + 4 && tokens.kind(i) !== 'mark'; i++)
    if (tokens.isIn(i, 'statistic') || (tokens.info(i).cues & CUE.events) !== 0) return true;
  return tokens.kind(end + 1) === 'number' && tokens.is(end + 2, '-');
}

/** Does the month open its sentence, or follow a small letter? */
function opens({ tokens, first }: Match): boolean {
  return (
    tokens.kind(first - 1) !== 'word' || tokens.gap(first) === 2 || !tokens.isCapital(first - 1)
  );
}

/** "as recently as March", "as early as May". */
function isReached(match: Match): boolean {
  return (
    match.before(1) === 'as' && /^(?:recently|early|late|soon|ago|back)$/.test(match.before(2))
  );
}

/** "Mar del Plata", "Jan-Ole": no abbreviated month. */
function isNamePart(match: Match): boolean {
  if (match.text('MABB') === undefined || match.tokens.is(match.end - 1, '.')) return false;
  const [next, beyond] = [match.tokens.at(match.end), match.tokens.at(match.end + 1)];
  // "Jan-Feb", but not "Jan-Ole".
  if (next?.word === '-' && next.gap === 0)
    return beyond?.kind === 'word' && !isMonth(match, match.end + 1);
  return /^(?:de|del|la|van|von|al|el)$/.test(next?.word ?? '');
}

function isMonth({ tokens }: Match, i: number): boolean {
  return tokens.isOf(i, 'MONTH', 'MABB');
}

/** "the March accession", "its May report": an article before and a noun behind. */
function isAttributive(match: Match): boolean {
  const next = match.tokens.at(match.end);
  return (
    /^(?:the|a|its|his|her|their|our|'s)$/.test(match.before(1)) &&
    next?.kind === 'word' &&
    next.gap === 1 &&
    !next.capital &&
    !match.afterIn('noMonthsNoun')
  );
}

/** "opens door to May rate cut", "ahead of March vote": a capital behind a small letter, before what a month has. */
function isHeadline({ tokens, first, end }: Match): boolean {
  if (!tokens.isCapital(first) || tokens.isCapital(end) || tokens.gap(end) !== 1) return false;
  if (tokens.kind(first - 1) !== 'word' || tokens.isCapital(first - 1)) return false;
  return tokens.gap(first) === 1 && tokens.isIn(end, 'monthsNoun');
}

/** "in June Smith" is still a month; "by June Smith" is a person. */
function strictly<T>(before: string, result: T): T | null {
  return before === 'in' || before === 'since' || before === 'last' || before === 'next'
    ? result
    : null;
}

function isDateWord(match: Match, i: number): boolean {
  return (match.tokens.at(i)?.entries.length ?? 0) > 0;
}

/** "the three months to March", "the year to May". */
function endsPeriod(match: Match): boolean {
  return match.before(1) === 'to' && /^(?:months|year|quarter|half|weeks)$/.test(match.before(2));
}

/** "was delayed to March", "has been put back to May". */
function isMoved(match: Match): boolean {
  return match.before(1) === 'to' && (match.beforeIn('moved', 2) || match.beforeIn('moved', 3));
}

function hasMonthNear(match: Match): boolean {
  for (let i = match.first - 2; i >= Math.max(0, match.first - 6); i--)
    if (isMonth(match, i)) return true;
  return false;
}

function whichMonth(match: Match) {
  const which = isTheNext(match)
    ? 'following'
    : ((match.text('LAST') ?? match.text('NEXT') ?? match.text('THIS')) as Which);
  return calendar({ month: monthOf(match) }, { which, mod: modOf(match) });
}

/** Does what goes on behind "last" leave it alone: "in December last, when", but not "in May last season"? */
function isClosed({ tokens, end }: Match): boolean {
  const kind = tokens.kind(end);
  return (
    kind === undefined || kind === 'mark' || tokens.gap(end) === 2 || tokens.isIn(end, 'endsUnit')
  );
}

/** "since around December", "from about November 1998", "since about March last year", but not "talk about December". */
function aboutMonth(match: Match) {
  const { tokens, first } = match;
  const month = match.capture('MONTH') ?? match.capture('MABB');
  if (!month || !tokens.isCapital(month.first)) return null;
  const isTimed = /^(?:since|in|from|until|till|by|at|to)$/.test(match.before(1));
  const isDated = month.end < match.end;
  const isSure =
    !tokens.is(first, 'about') && (isDated || !tokens.isIn(month.first, 'doubtfulMonth'));
  if (!isTimed && !isSure) return null;
  const isShifted = tokens.is(match.end - 1, 'year');
  return calendar(
    {
      month: monthOf(match),
      day: match.number('DAY'),
      year: yearOf(match),
      yearShift: isShifted ? shiftOf(match) : undefined,
    },
    { mod: 'APPROX' },
  );
}

/** "in May", "mid-March", "last October". */
export const MONTHS: Grammar = [
  { pattern: '(PART -?)? $MONTHNAME', make: bareMonth },
  {
    pattern:
      '(about | around | circa) ($MONTHNAME DAY? | DAY $MONTHNAME) (,? (of)? YEAR | ,? (of)? ((the)? LAST | (the)? NEXT | THIS) year)?',
    make: aboutMonth,
  },
  { pattern: '(the)? (PART)? (the)? month of $MONTHNAME', make: bareMonth },
  // "the first half of December"
  {
    pattern: 'the HALFTH half of $MONTHNAME (,? (of)? YEAR)?',
    make: (m) =>
      calendar(
        { month: monthOf(m), year: yearOf(m) },
        { mod: m.number('HALFTH') === 1 ? 'START' : 'END' },
      ),
  },
  { pattern: '(PART)? (LAST | NEXT | THIS) $MONTHNAME', make: whichMonth },
  // "in December last", "on March 12 last"
  {
    pattern: '$MONTHNAME DAY? last',
    make: (m) =>
      isClosed(m) ? calendar({ month: monthOf(m), day: m.number('DAY') }, { which: 'last' }) : null,
  },
  {
    pattern: '(PART)? THAT $MONTHNAME',
    make: (m) =>
      isNamePart(m) ? null : calendar({ month: monthOf(m) }, { which: 'same', mod: modOf(m) }),
  },
];
