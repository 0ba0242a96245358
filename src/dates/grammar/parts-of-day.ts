import type { Form } from '../form.ts';
import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { hoursOf, modOf } from './build.ts';

function isWhole({ tokens, end }: Match): boolean {
  const next = tokens.at(end);
  if (next?.kind !== 'word' || next.gap === 2) return next?.word !== '-';
  // "in the evening session" is no evening.
  return next.capital || tokens.isIn(end, 'endsPartOfDay') || tokens.endsIn(end, 'ed');
}

function partOfDay(match: Match): Form | null {
  const time = match.text('POD') ?? match.text('TWILIGHT');
  // A programme is called "In the Morning"; work "by night" is a habit.
  if (match.tokens.isCapital(match.end - 1) || !isWhole(match)) return null;
  if (time === 'NI' && match.before(1) === 'by') return null;
  return { kind: 'clock', time, mod: modOf(match), ofStory: true };
}

/** "in the evening", "spent the night indoors", "by late afternoon": the words before begin no pattern, for they stand everywhere. */
function daytime(match: Match): readonly Piece[] | null {
  const isThe = match.before(1) === 'the';
  const isSpent = isThe && /^(?:spent|spend|spends|spending)$/.test(match.before(2));
  const isNamed = isThe && /^(?:in|during|by|until|till|since)$/.test(match.before(2));
  if (!isSpent && !isNamed && !/^(?:by|until|till|since)$/.test(match.before(1))) return null;
  const form = isSpent ? partSpent(match) : partOfDay(match);
  return form && [{ first: isThe ? match.first - 1 : match.first, end: match.end, form }];
}

/** What is spent is a part of the day, whatever follows. */
function partSpent(match: Match): Form | null {
  return { kind: 'clock', time: match.text('POD'), mod: modOf(match), ofStory: true };
}

function twilight(match: Match): Form | null {
  const before = match.before(1);
  return /^(?:at|by|until|till|since|from|before|after|around|towards?)$/.test(before)
    ? partOfDay(match)
    : null;
}

/** "in the early hours of the morning", but not "in the middle of the night". */
function hoursOfPart(match: Match): Form | null {
  return hoursOf(match) === undefined ? null : hours(match, match.text('POD'));
}

/** "in the early hours", "into the small hours", but not "the early hours of the war". */
function hours(match: Match, time = 'MO'): Form | null {
  if (match.after(1) === 'of' || !isWhole(match)) return null;
  if (!/^(?:in|into|during|until|till|by|from)$/.test(match.before(1))) return null;
  return { kind: 'clock', time, mod: 'START', ofStory: true };
}

/** Parts of the day that is told of: "in the evening", "at dusk", "by mid-morning", "until late afternoon", "in the early hours". */
export const PARTS_OF_DAY: Grammar = [
  { pattern: '(PART)? (POD)', make: daytime },
  { pattern: 'TWILIGHT', make: twilight },
  { pattern: 'PART the (POD)', make: hoursOfPart },
  { pattern: 'the (early | small | wee) hours', make: (m) => hours(m) },
];
