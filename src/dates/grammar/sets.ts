import { pad } from '../calendar.ts';
import { type Form, NONE } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import type { LexiconEntry } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';
import { monthOf, unitOf, weekdayOf } from './build.ts';
import { recurrenceValue } from './recurrence.ts';

const set = (value: string): Form => ({ kind: 'fixed', type: 'SET', value });

function everyUnit(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit) return null;
  const count = match.text('N') ?? '1';
  return set(recurrenceValue(unit.unit, count === 'X' ? 'X' : Number(count) * unit.factor));
}

/** "every half hour", "every year and a half". */
function everyHalf(match: Match, n: number): Form | null {
  const unit = unitOf(match);
  return unit && /^(?:TH|Y|C|E|D)$/.test(unit.unit) ? set(recurrenceValue(unit.unit, n)) : null;
}

/** "every other week", "every third year". */
function everyNth(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit || match.text('UNIT') === 'TS') return null;
  const nth = match.number('ORDINAL') ?? match.number('NTH') ?? 2;
  return nth < 2 ? null : set(recurrenceValue(unit.unit, nth * unit.factor));
}

function everyDate(match: Match): Form {
  return set(`XXXX-${pad(monthOf(match))}-${pad(match.number('DAY') ?? 1)}`);
}

function timesA(match: Match): Form | null {
  return match.text('UNIT') === 'TS' ? null : everyUnit(match);
}

function adverb(match: Match): Form | null {
  const token = match.tokens.at(match.first);
  const next = match.tokens.at(match.end);
  if (token?.capital && next?.capital && next.gap === 1) return NONE;
  // "the Communist Party daily Granma", "the weekly Die Zeit"
  if (next?.capital && next.gap === 1 && /^(?:daily|weekly|monthly)$/.test(token?.word ?? ''))
    return NONE;
  if (isNewspaper(match)) return NONE;
  const before = match.tokens.at(match.first - 1);
  if (token?.capital && before?.kind === 'word' && token.gap === 1) {
    // "People's Daily"
    if (before.capital || before.word === "'s") return NONE;
  }
  return set(match.text('SETWORD') ?? '');
}

/** "the daily said", "a weekly, which": a noun. */
function isNewspaper(match: Match): boolean {
  if (!/^(?:daily|weekly)$/.test(match.tokens.word(match.first))) return false;
  // "a Hamburg weekly said", "told Izvestia, a business daily, that"
  const isClosing = match.tokens.kind(match.end) === 'mark' && !match.tokens.is(match.end, '-');
  const isDescribed =
    isClosing && /^an?$/.test(match.before(2)) && !/^(?:twice|once|times)$/.test(match.before(1));
  if (isNamedPaper(match)) return true;
  const named = match.tokens.isCapital(match.first - 1) || isDescribed ? 2 : 1;
  if (!/^(?:the|a|this|another|its|his)$/.test(match.before(named))) return false;
  const next = match.tokens.at(match.end);
  return (
    !next ||
    next.kind === 'mark' ||
    (named === 2 && match.tokens.endsIn(match.end, 'ed')) ||
    match.tokens.isIn(match.end, 'newspaperVerb')
  );
}

/** So many words has the name of a newspaper. */
const PAPER = 4;

/** "told the Stuttgarter Zeitung daily that", "the Gazeta Wyborcza daily said", "with Haaretz daily on Monday", but not "visit the Taj Mahal daily". */
function isNamedPaper({ tokens, first, end }: Match): boolean {
  let i = first - 1;
  while (i > first - 1 - PAPER && isOfName(tokens, i)) i--;
  if (i === first - 1) return false;
  const isThe = isArticle(tokens, i);
  if (/^(?:told|tells|telling|quoted|with|by)$/.test(tokens.word(isThe ? i - 1 : i))) return true;
  if (
    tokens.is(isThe ? i - 1 : i, 'to') &&
    /^(?:according|speaking)$/.test(tokens.word(isThe ? i - 2 : i - 1))
  )
    return true;
  return (
    isThe &&
    (tokens.endsIn(end, 'ed') ||
      /^(?:said|says|wrote|writes|quoted|has|that|which)$/.test(tokens.word(end)))
  );
}

function isOfName(tokens: Tokens, i: number): boolean {
  return tokens.is(i, '-') || (tokens.isCapital(i) && !isArticle(tokens, i));
}

function isArticle(tokens: Tokens, i: number): boolean {
  return /^(?:the|an?)$/.test(tokens.word(i));
}

/** "the first Monday of each month": its weekday recurs. */
function nthOfEvery(match: Match): Form | null {
  const unit = match.text('UNIT');
  return unit === 'M' || unit === 'Y' ? set(`XXXX-WXX-${weekdayOf(match)}`) : null;
}

/** "the first and third Tuesday of the month", but of no month "the first and third Tuesday". */
function twiceAMonth(match: Match): Form | null {
  const isOfMonth = /^month/.test(match.tokens.word(match.end - 1));
  return isOfMonth ? set(`XXXX-WXX-${weekdayOf(match)}`) : null;
}

function isClosed({ tokens, end }: Match): boolean {
  const next = tokens.at(end);
  return (
    !next || next.gap === 2 || (next.kind === 'mark' && next.word !== '-') || next.word === 'and'
  );
}

/** How far before "a day" the count stands that goes with it. */
const COUNT_BEFORE = 5;

/** "fifty thousand CDs a year", "dozens of calls a day", "$5 (£4) a month", "$20 or more an hour": so many in a time. */
function isRate(match: Match): boolean {
  const next = match.after(1);
  if (/^(?:ago|earlier|later|old|-|'s)$/.test(next)) return false;
  const at = amountEnd(match);
  const before = match.tokens.at(at);
  if (!before || match.tokens.gap(match.first) === 2) return false;
  if (before.kind === 'number' || isMany(match, at)) return true;
  if (/^(?:after|before|of|or|on|late|early)$/.test(next)) return false;
  // "killed in a day", "for a year", "five men lost a year"
  if (before.kind === 'mark' || match.tokens.isIn(at, 'noRate')) return false;
  for (let i = at - 1; i >= at + 1 - COUNT_BEFORE && i >= 0; i--) {
    const token = match.tokens.at(i);
    if (!token || (token.kind === 'mark' && token.word !== '-')) return false;
    if (token.kind === 'number' || isMany(match, i)) return true;
    // "one ambulance a day", "a dollar a day", "one tonne of salt a day"
    if (isOne(match, i) && (i === at - 1 || match.tokens.is(i + 2, 'of'))) return true;
  }
  return false;
}

/** The last token of the amount before: without brackets, "or more". */
function amountEnd({ tokens, first }: Match): number {
  const at = first - 1;
  if (/^(?:more|less)$/.test(tokens.word(at)) && tokens.is(at - 1, 'or')) return at - 2;
  return tokens.is(at, ')') ? at - 1 : at;
}

function isOne({ tokens }: Match, count: number): boolean {
  const word = tokens.word(count);
  return word === 'one' || (/^an?$/.test(word) && tokens.isIn(count + 1, 'coin'));
}

/** What is counted, or how many, where no number need stand: "billions of dollars a year", "hundreds a day". */
function isMany({ tokens }: Match, at: number): boolean {
  return tokens.isIn(at, 'manyThings') || tokens.info(at).entries.some(isCount);
}

function isCount({ category, value }: LexiconEntry): boolean {
  return /^(?:NUMBER|TENS|SCALE|VAGUE)$/.test(category) && value !== 1;
}

/** "every Monday, Wednesday and Friday": each of the days recurs. */
function everyDay(match: Match): readonly Piece[] | null {
  const days = ['first', 'second', 'third', 'last'].flatMap((name) => match.capture(name) ?? []);
  return days.map(({ value, first, end }, i) => ({
    first: i === 0 ? match.first : first,
    end,
    form: set(`XXXX-WXX-${value}`),
  }));
}

/** The part of the day that "mornings", "nights" at the end of a match are. */
function partOf({ tokens, end }: Match): string {
  return { m: 'MO', a: 'AF', e: 'EV', n: 'NI' }[tokens.word(end - 1)[0] ?? ''] ?? '';
}

/** "Friday and Saturday nights": both recur. */
function partsOfDays(match: Match): readonly Piece[] {
  const days = ['first', 'second', 'last'].flatMap((name) => match.capture(name) ?? []);
  return days.map(({ value, first, end }, i) => ({
    first,
    end: i === days.length - 1 ? match.end : end,
    form: set(`XXXX-WXX-${value}T${partOf(match)}`),
  }));
}

/** What recurs: "every Friday", "each year", "twice a week", "daily", "on Sundays". */
export const SETS: Grammar = [
  { pattern: 'EACH ($MONTHNAME DAY | DAY $MONTHNAME)', make: everyDate },
  { pattern: 'EACH N? (UNITS | UNIT)', make: everyUnit },
  { pattern: 'EACH half -? (an | a)? UNIT', make: (m) => everyHalf(m, 0.5) },
  { pattern: 'EACH UNIT and a half', make: (m) => everyHalf(m, 1.5) },
  { pattern: 'EACH quarter of an hour', make: () => set('PT15M') },
  // "every two to three years": the lower number counts.
  { pattern: 'EACH N (to | or | - | –) N:more UNITS', make: everyUnit },
  { pattern: 'EACH (other | second) UNIT', make: everyNth },
  // "every third year"
  { pattern: 'EACH (ORDINAL | NTH) UNIT', make: everyNth },
  {
    pattern: 'EACH (other | second | third | fourth)? WEEKDAY (POD)?',
    make: (m) => set(`XXXX-WXX-${weekdayOf(m)}${m.text('POD') ? `T${m.text('POD')}` : ''}`),
  },
  {
    pattern:
      'EACH WEEKDAY:first (, WEEKDAY:second)? (, WEEKDAY:third)? ,? (and | or | &) WEEKDAY:last',
    make: everyDay,
  },
  {
    // "fish is served on a Friday"
    pattern: 'a WEEKDAY',
    make: (m) => (m.before(1) === 'on' && isClosed(m) ? set(`XXXX-WXX-${weekdayOf(m)}`) : null),
  },
  {
    pattern: 'EACH (other | second)? (MONTH)',
    make: (m) => set(`XXXX-${String(m.number('MONTH')).padStart(2, '0')}`),
  },
  { pattern: 'EACH (SEASON)', make: (m) => set(`XXXX-${m.text('SEASON')}`) },
  { pattern: 'EACH (POD)', make: (m) => set(`XXXX-XX-XXT${m.text('POD')}`) },
  { pattern: 'TIMES (a | an | per | each | every) UNIT', make: timesA },
  { pattern: 'UNITS < (a | an) UNIT >', make: timesA },
  { pattern: '(a | an) UNIT', make: (m) => (isRate(m) ? timesA(m) : null) },
  { pattern: 'a night', make: (m) => (isRate(m) ? set('XXXX-XX-XXTNI') : null) },
  {
    pattern: '(the)? (ORDINAL | NTH | last) WEEKDAY (of | in) (each | every) UNIT',
    make: nthOfEvery,
  },
  // "the second and fourth Wednesdays of each month"
  {
    pattern:
      '(the)? (ORDINAL | NTH) ,? (and | or | &) (the)? (ORDINAL:second | NTH:second | last) (WEEKDAY | WEEKDAYS) ((of | in) (each | every | the | a) month | monthly)?',
    make: (m) => (m.text('WEEKDAYS') ? set(m.text('WEEKDAYS') ?? '') : twiceAMonth(m)),
  },
  { pattern: 'EACH weekday', make: () => set('XXXX-WXX-WD') },
  { pattern: 'SETWORD', make: adverb },
  {
    pattern:
      'WEEKDAY:first (, WEEKDAY:second)? ,? (and | or | &) WEEKDAY:last (mornings | afternoons | evenings | nights)',
    make: partsOfDays,
  },
  { pattern: 'WEEKDAYS', make: (m) => set(m.text('WEEKDAYS') ?? '') },
  {
    pattern: 'WEEKDAY (mornings | afternoons | evenings | nights)',
    make: (m) => set(`XXXX-WXX-${weekdayOf(m)}T${partOf(m)}`),
  },
];
