import type { Grammar } from '../pattern/match.ts';
import { AGO } from './ago.ts';
import { BUSINESS_MONTHS } from './business-months.ts';
import { BUSINESS_PERIODS } from './business-periods.ts';
import { CALENDAR_DATES } from './calendar-dates.ts';
import { CLOCK } from './clock.ts';
import { CLOCK_RANGES } from './clock-ranges.ts';
import { DAYS } from './days.ts';
import { DAYS_OF_MONTHS } from './days-of-months.ts';
import { DECADES } from './decades.ts';
import { DURATION_RANGES } from './duration-ranges.ts';
import { DURATIONS } from './durations.ts';
import { GLUED_STAMPS } from './glued-stamps.ts';
import { HOLIDAYS } from './holidays.ts';
import { MILITARY_CLOCK } from './military-clock.ts';
import { MONTH_SPANS } from './month-spans.ts';
import { MONTHS } from './months.ts';
import { NO_DURATIONS } from './no-durations.ts';
import { NUMBERED_WEEKDAYS } from './numbered-weekdays.ts';
import { NUMERIC_DATES } from './numeric-dates.ts';
import { OPENING_DAYS } from './opening-days.ts';
import { OTHER_QUARTER } from './other-quarter.ts';
import { OUTLYING_YEARS } from './outlying-years.ts';
import { PARTS_OF_DAY } from './parts-of-day.ts';
import { PROGRAMMES } from './programmes.ts';
import { RANGES } from './ranges.ts';
import { REFERENCES } from './references.ts';
import { RELATIVE_UNITS } from './relative-units.ts';
import { SAME_UNITS } from './same-units.ts';
import { SEASONS } from './seasons.ts';
import { SETS } from './sets.ts';
import { SHORT_YEARS } from './short-years.ts';
import { SPELLED_CLOCK } from './spelled-clock.ts';
import { VAGUE_DURATIONS } from './vague-durations.ts';
import { WEEKDAYS } from './weekdays.ts';
import { WEEKDAYS_OF_WEEK } from './weekdays-of-week.ts';
import { YEARS } from './years.ts';

/** Every phenomenon; of two matches of one length the earlier wins. */
export const GRAMMARS: readonly Grammar[] = [
  BUSINESS_MONTHS,
  MONTH_SPANS,
  RANGES,
  NUMBERED_WEEKDAYS,
  NUMERIC_DATES,
  CALENDAR_DATES,
  DAYS_OF_MONTHS,
  GLUED_STAMPS,
  CLOCK_RANGES,
  CLOCK,
  MILITARY_CLOCK,
  SPELLED_CLOCK,
  OPENING_DAYS,
  WEEKDAYS,
  WEEKDAYS_OF_WEEK,
  DAYS,
  PROGRAMMES,
  PARTS_OF_DAY,
  HOLIDAYS,
  BUSINESS_PERIODS,
  OTHER_QUARTER,
  SAME_UNITS,
  SEASONS,
  AGO,
  SETS,
  RELATIVE_UNITS,
  MONTHS,
  DECADES,
  YEARS,
  OUTLYING_YEARS,
  SHORT_YEARS,
  DURATIONS,
  DURATION_RANGES,
  VAGUE_DURATIONS,
  NO_DURATIONS,
  REFERENCES,
];
