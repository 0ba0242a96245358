import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, hoursOf, modOf } from './build.ts';
import { isProgramme } from './programmes.ts';

/** So many words from "than" to "today". */
const COMPARED = 6;

/** "pay more than a smoker does today", "was poorer than it is today": nowadays, but not "lower than they opened today". */
function isNowadays({ tokens, first, end }: Match): boolean {
  if (end - first > 1 || !tokens.is(first, 'today')) return false;
  if (tokens.is(end, "'s") || tokens.endsIn(first - 1, 'ed')) return false;
  for (let i = first - 1; i > first - COMPARED && tokens.kind(i) === 'word'; i--)
    // "more than forty are here today"
    if (tokens.is(i, 'than')) return !tokens.isOf(i + 1, 'NUMBER', 'TENS', 'SCALE', 'VAGUE');
  return false;
}

function deictic(match: Match): Form {
  if (isNowadays(match)) return { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' };
  return {
    kind: 'offset',
    unit: 'D',
    n: match.number('TODAY') ?? 0,
    anchor: 'document',
    mod: modOf(match),
    time: match.text('POD') ?? hoursOf(match),
  };
}

const from =
  (n: number, anchor: 'document' | 'reference') =>
  (match: Match): Form => ({
    kind: 'offset',
    unit: 'D',
    n,
    anchor,
    mod: modOf(match),
    time: match.text('POD') ?? match.text('NOON') ?? hoursOf(match),
  });

/** Today and its neighbours, parts of day, "the previous day", "the next morning". */
export const DAYS: Grammar = [
  {
    pattern: '(PART)? TODAY (POD)?',
    make: (m) => (m.before(1) === 'usa' || isProgramme(m) ? null : deictic(m)),
  },
  { pattern: 'POD TODAY', make: deictic },
  {
    pattern: '(PART)? TONIGHT',
    make: (m) => (isProgramme(m) ? null : ({ ...from(0, 'document')(m), time: 'NI' } as Form)),
  },
  {
    pattern: '(PART)? last night',
    // "until the last night" of a march
    make: (m) =>
      /^(?:the|their|his|her|its|our|my)$/.test(m.before(1))
        ? null
        : ({ ...from(-1, 'document')(m), time: 'NI' } as Form),
  },
  {
    // "on his last evening", "the last evening of the fair"
    pattern: '(PART)? last evening',
    make: (m) =>
      m.after(1) === 'of' || /^(?:the|their|his|her|its|our|my)$/.test(m.before(1))
        ? null
        : ({ ...from(-1, 'document')(m), time: 'EV' } as Form),
  },
  { pattern: '(PART)? this (POD)', make: from(0, 'document') },
  { pattern: 'this (PART) (POD)', make: from(0, 'document') },
  { pattern: '(PART)? (that | that same | the same) (POD)', make: from(0, 'reference') },
  { pattern: '(PART)? the (next | following) (POD)', make: from(1, 'reference') },
  { pattern: '(PART)? the (previous) (POD)', make: from(-1, 'reference') },
  { pattern: '(PART)? (that | that same | the same | that very) day', make: from(0, 'reference') },
  { pattern: '(PART)? the very same day', make: from(0, 'reference') },
  {
    pattern: '(the)? (next | following) day',
    make: (m) => (m.tokens.is(m.first, 'the') ? from(1, 'reference')(m) : null),
  },
  { pattern: 'the day after > (. | , | ; | and)', make: from(1, 'reference') },
  {
    pattern: '(the previous day | the day earlier | the prior day | the preceding day)',
    make: from(-1, 'reference'),
  },
  { pattern: '(the day before) > (. | , | ; | and | that | in | at)', make: from(-1, 'reference') },
  {
    pattern: 'the (POD) after > (. | , | ;)',
    make: from(1, 'reference'),
  },
  {
    pattern: '(the night before) > (. | , | ; | and)',
    make: (m) => ({ ...from(-1, 'reference')(m), time: 'NI' }) as Form,
  },
  {
    pattern: 'the night before last',
    make: (m) => ({ ...from(-2, 'document')(m), time: 'NI' }) as Form,
  },
  {
    pattern: 'the evening before > (. | , | ; | and)',
    make: (m) => ({ ...from(-1, 'reference')(m), time: 'EV' }) as Form,
  },
  {
    pattern: 'overnight',
    make: (m) =>
      m.afterIn('overnightThing')
        ? null
        : ({ ...from(-1, 'document')(m), time: 'NI', orComing: true } as Form),
  },
  {
    pattern: 'overnight (on | into | to)? WEEKDAY',
    make: (m) =>
      calendar(
        { weekday: m.number('WEEKDAY') },
        { time: 'NI', plusDays: /^(?:into|to)$/.test(m.tokens.word(m.first + 1)) ? -1 : 0 },
      ),
  },
];
