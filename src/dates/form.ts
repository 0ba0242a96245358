import type { TimexMod } from '../types.ts';

/** Units: Y year, M month, W week, D day, WE weekend, Q quarter, H half-year, E decade, C century; TH, TM, TS hour, minute, second. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'WE' | 'Q' | 'H' | 'E' | 'C' | 'TH' | 'TM' | 'TS';

/** What the words say of a date, before the article's date is known. */
export interface CalendarFields {
  /** Negative before Christ. */
  readonly year?: number | undefined;
  /** Years relative to the article's year ("March last year" is -1). */
  readonly yearShift?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  /** Which such weekday of the month; -1 is the last. */
  readonly nth?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly season?: string | undefined;
  /** Leading digits of a decade: 199 for the 1990s. */
  readonly decade?: number | undefined;
  /** Leading digits of a century: 19 for the 20th century. */
  readonly century?: number | undefined;
  /** "the new year": its beginning, or what is told of it then. */
  readonly newYear?: boolean | undefined;
  /** Name in the table of holidays. */
  readonly holiday?: string | undefined;
  /** The year is a business year ("FY2011"), which begins at no known day. */
  readonly fiscal?: boolean | undefined;
  /** The year's quarter that has been spoken of ("the 2018 quarter"). */
  readonly sameQuarter?: boolean | undefined;
  /** Two numbers of which one is the month: "3/4". */
  readonly numeric?: readonly [number, number] | undefined;
  /** The quarter is the nearest to the one that has just been spoken of ("in the third"). */
  readonly besideQuarter?: boolean | undefined;
  /** The quarter of the year before the one in which it would be ("the year-ago third quarter"). */
  readonly yearAgo?: boolean | undefined;
  /** What was spoken of last, in the year ("the same month of 2023"). */
  readonly sameUnit?: 'D' | 'W' | 'M' | undefined;
  /** Written with dots, so the day comes first. */
  readonly dotted?: boolean | undefined;
}

/** "last", "this", "next" and their kin. */
export type Which =
  | 'last'
  | 'past'
  | 'this'
  | 'next'
  | 'coming'
  | 'following'
  | 'previous'
  | 'same';

interface Timed {
  readonly mod?: TimexMod | undefined;
  /** Part of day or clock time: "MO", "14:30". */
  readonly time?: string | undefined;
  /** Time zone as written ("GMT"). */
  readonly zone?: string | undefined;
}

/** A named place in the calendar, complete or partial ("5 May", "Friday", "last summer"). */
export interface CalendarForm extends Timed {
  readonly kind: 'calendar';
  readonly fields: CalendarFields;
  readonly which?: Which | undefined;
  /** Days to add to what is found ("a week on Tuesday"). */
  readonly plusDays?: number | undefined;
  /** In the week so many weeks from the article's ("Wednesday last week"). */
  readonly weekShift?: number | undefined;
  /** Take the weekend that the day begins ("the last weekend of May"). */
  readonly asWeekend?: boolean | undefined;
  /** Take the week that holds the day ("the week of 9 February"). */
  readonly asWeek?: boolean | undefined;
}

/** So many units away from an anchor: the article's date, or the date spoken of last. */
export interface OffsetForm extends Timed {
  readonly kind: 'offset';
  readonly unit: Unit;
  readonly n: number;
  readonly anchor: 'document' | 'reference';
  /** What is meant there: "four years ago today" is a day, "this week" a week. */
  readonly grain?: Unit | undefined;
  /** "overnight": the night to come when the clause looks ahead, else the one before. */
  readonly orComing?: boolean | undefined;
  /** The length as TIMEX3 has it, where the units are counted out ("two days later", not "the following day"). */
  readonly length?: string | undefined;
  /** "a year earlier" beside a quarter means that quarter; `named` when the words are of a period ("the year-ago period"). */
  readonly keepQuarter?: boolean | 'named' | undefined;
}

/** A length of time; n = 'X' for a vague one. */
export interface DurationForm {
  readonly kind: 'duration';
  readonly unit: Unit;
  readonly n: number | 'X';
  readonly mod?: TimexMod | undefined;
}

/** A time of day without a day. */
export interface ClockForm extends Timed {
  readonly kind: 'clock';
  /** A part of the day ("in the evening", "at dusk"): a time only where the clause tells what happened or will. */
  readonly ofStory?: boolean | undefined;
  /** Nothing says in which half of the day it is ("half past five"). */
  readonly isHalfless?: boolean | undefined;
}

/** Something whose value does not hang on the article: a recurring time, a vague reference. */
export interface FixedForm {
  readonly kind: 'fixed';
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: TimexMod | undefined;
}

/** "the year", "the quarter", "the day": the unit spoken of last, else the article's own. */
export interface CurrentForm extends Timed {
  readonly kind: 'current';
  readonly unit: Unit;
}

/** Words that look like a date and are none; they are skipped. */
export interface NoneForm {
  readonly kind: 'none';
}

/** An underspecified temporal expression. */
export type Form =
  | CalendarForm
  | OffsetForm
  | DurationForm
  | ClockForm
  | FixedForm
  | CurrentForm
  | NoneForm;

/** What is skipped. */
export const NONE: NoneForm = { kind: 'none' };
