import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, monthOf } from './build.ts';
import { clockTime } from './clock.ts';

/** "May 15, 20241:05 PM ET", "May 15, 202412:05 PM UTC": the lines of date and time that web pages lose between them. */
function gluedStamp(match: Match): Form | null {
  const { tokens, end } = match;
  const glued = match.capture('GLUEDYEAR');
  const colon = glued?.end ?? end;
  if (!glued || tokens.gap(colon) !== 0 || tokens.gap(colon + 1) !== 0) return null;
  const figures = String(glued.value);
  const minutes = match.text('MINUTEAM');
  const minute = match.text('MINUTE') ?? minutes?.slice(0, 2) ?? '';
  const half = match.text('AMPM') ?? minutes?.slice(2) ?? '';
  const time = clockTime(Number(figures.slice(4)), minute, half);
  if (time === null) return null;
  return calendar(
    { year: Number(figures.slice(0, 4)), month: monthOf(match), day: match.number('DAY') },
    { time, zone: match.text('ZONE') },
  );
}

/** Dates whose year is glued to the hour behind. */
export const GLUED_STAMPS: Grammar = [
  {
    pattern: '($MONTHNAME DAY ,? | DAY $MONTHNAME) GLUEDYEAR : (MINUTEAM | MINUTE AMPM) $ZONE?',
    make: gluedStamp,
  },
];
