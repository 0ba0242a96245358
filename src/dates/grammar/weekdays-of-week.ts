import type { Grammar, Match, Piece } from '../pattern/match.ts';
import { calendar, shiftOf } from './build.ts';

/** "Thursday and Friday next week": what is said of the last day's week holds for the others. */
function weekdays(match: Match): readonly Piece[] {
  const { tokens, end } = match;
  const weekShift = shiftOf(match);
  const days = ['first', 'second', 'third', 'last'].flatMap((name) => match.capture(name) ?? []);
  const joint = tokens.word((days.at(-1)?.first ?? end) - 1);
  const isList = joint === 'or' || (/^(?:and|&)$/.test(joint) && match.before(1) !== 'between');
  return days.map((day, i) => ({
    first: day.first,
    end: i === days.length - 1 ? end : day.end,
    form: calendar({ weekday: Number(day.value) }, { weekShift }),
    inRange: !isList,
  }));
}

/** Weekdays that share their week: "from Monday to Thursday last week", "Monday, Tuesday and Friday of next week". */
export const WEEKDAYS_OF_WEEK: Grammar = [
  {
    pattern:
      'WEEKDAY:first (, WEEKDAY:second (, WEEKDAY:third)?)? ,? ($TO | and | or | &) WEEKDAY:last (of | in)? (the)? (LAST | NEXT | THIS) week',
    make: weekdays,
  },
];
