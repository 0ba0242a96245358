import type { TimexMod, TimexType } from '../../types.ts';
import type { Day } from '../calendar.ts';
import type { TenseReader } from '../tense/index.ts';
import type { Tokens } from '../words/tokens.ts';
import type { HolidayTable } from './holiday-table.ts';

/** How fine a date is. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day';

/** A date spoken of: where its period begins, and where in the text it stands. */
export interface Spoken {
  readonly grain: Grain;
  readonly day: Day;
  readonly at: number;
  readonly paragraph: number;
  /** Was its year written out? */
  readonly explicitYear: boolean;
  /** Has something been so "since" then? */
  readonly isSince: boolean;
  /** The first of its tokens. */
  readonly first: number;
  /** The day spoken of before it. */
  readonly before: Spoken | null;
  /** Of a clock time, the minutes since the start of its day. */
  readonly minutes: number | undefined;
}

/** What the article has spoken of so far. */
export interface Narrative {
  readonly last: Spoken | null;
  readonly lastDay: Spoken | null;
  readonly lastQuarter: Spoken | null;
  readonly lastClock: Spoken | null;
  readonly lastEntry: Entry | null;
}

/** A date that opens an entry of a time line, its year known. */
export interface Entry {
  readonly grain: Grain;
  readonly day: Day;
  /** What stands behind it; nothing where it is a line of its own. */
  readonly mark: string;
}

/** How long a quarter is remembered that figures are compared with, in characters. */
export const QUARTER_MEMORY = 1000;

/** Nothing said yet. */
export const SILENCE: Narrative = {
  last: null,
  lastDay: null,
  lastQuarter: null,
  lastClock: null,
  lastEntry: null,
};

/** Everything a form is resolved against. */
export interface ResolveContext {
  /** The article's date, null when unknown. */
  readonly document: Day | null;
  readonly narrative: Narrative;
  readonly tokens: Tokens;
  /** The expression's tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** Offset of the expression in the text, and the number of its paragraph. */
  readonly at: number;
  readonly paragraph: number;
  readonly tense: TenseReader;
  readonly holidays: HolidayTable;
  readonly dateOrder: 'dmy' | 'mdy';
}

/** What may be otherwise for an expression than for the one that is read. */
type Otherwise = Partial<Pick<ResolveContext, 'document' | 'first' | 'end' | 'holidays'>>;

/** The context with another date of the article, place in the text or table of holidays; by spreading it would be another kind of object to the engine. */
export function contextWith(context: ResolveContext, otherwise: Otherwise): ResolveContext {
  const { narrative, tokens, at, paragraph, tense, dateOrder } = context;
  const { document = context.document, holidays = context.holidays } = otherwise;
  const { first = context.first, end = context.end } = otherwise;
  return {
    document,
    narrative,
    tokens,
    first,
    end,
    at,
    paragraph,
    tense,
    holidays,
    dateOrder,
  };
}

/** A resolved expression before its bounds. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  /** For the narrative; absent when the value names no place in the calendar. */
  readonly spoken?: {
    readonly grain: Grain;
    readonly day: Day;
    readonly explicitYear?: boolean;
    /** A quarter told of as over, though the calendar's is not: that of a business year. */
    readonly isOver?: boolean;
  };
  readonly minutes?: number | undefined;
  /** Bounds that the value does not tell (the month of Ramadan). */
  readonly span?: { readonly from: Day; readonly to: Day };
}

/** A value of a day, with its time of day if any. */
export function dayValue(
  day: Day,
  value: string,
  form: { readonly time?: string | undefined; readonly mod?: TimexMod | undefined },
  explicitYear = false,
): Resolved {
  const { time, mod } = form;
  const spoken = { grain: 'day' as const, day, explicitYear };
  if (time === undefined) return { type: 'DATE', value, mod, spoken };
  return { type: 'TIME', value: `${value}T${time}`, mod, spoken, minutes: minutesOf(time) };
}

/** A value that is all unknown but for what the words say. */
export function unknownValue(
  value: string,
  form: { readonly time?: string | undefined; readonly mod?: TimexMod | undefined },
): Resolved {
  return form.time === undefined
    ? { type: 'DATE', value, mod: form.mod }
    : { type: 'TIME', value: `${value}T${form.time}`, mod: form.mod };
}

/** Minutes since midnight of "HH:MM" (seconds may follow); undefined for a part of day. */
function minutesOf(time: string): number | undefined {
  const colon = time.indexOf(':');
  if (colon < 0) return undefined;
  return Number(time.slice(0, colon)) * 60 + Number(time.slice(colon + 1, colon + 3));
}
