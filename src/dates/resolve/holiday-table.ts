import type { Resources } from '../../resources/resources.ts';
import { type Day, easterOf, nthWeekday, orthodoxEasterOf, parseDay, toDay } from '../calendar.ts';
import type { Tokens } from '../words/tokens.ts';
import { type NationDay, readNationDays } from './nations.ts';

interface HolidayRule {
  readonly names: readonly string[];
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly nth?: number;
  readonly plusDays?: number;
  readonly easter?: number;
  readonly orthodoxEaster?: number;
  readonly table?: string;
  readonly untilTable?: string;
  readonly days?: number;
  /** Its day hangs on the nation. */
  readonly byNation?: NationDay;
}

/** First and last day of a holiday. */
export interface HolidaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Looks holidays up; a year can hold a moving feast twice, or not at all. */
export interface HolidayTable {
  readonly inYear: (holiday: string, year: number) => readonly HolidaySpan[];
  /** "MM-DD" of a holiday that never moves, else null. */
  readonly fixedDay: (holiday: string) => string | null;
  /** The table as the nation has it that the article is about, null where its day is not known; the same for most holidays. */
  readonly asKeptIn: (holiday: string, tokens: Tokens, first: number) => HolidayTable | null;
}

/** Reads the holidays and the tables of moving feasts. */
export function readHolidays(resources: Resources): HolidayTable {
  const rules = resources.json<Record<string, HolidayRule>>('lexicons/dates/holidays.json');
  const feasts = resources.json<Record<string, readonly string[]>>('lexicons/dates/feasts.json');
  const tableDays = (table: string): Day[] =>
    (feasts[table] ?? []).flatMap((text) => parseDay(text) ?? []);

  const inYear = (holiday: string, year: number): readonly HolidaySpan[] => {
    const rule = rules[holiday];
    if (!rule) return [];
    if (rule.table === undefined) {
      const from = ruleDay(rule, year);
      return from === null ? [] : [{ from, to: from + (rule.days ?? 1) - 1 }];
    }
    const ends = rule.untilTable === undefined ? [] : tableDays(rule.untilTable);
    return tableDays(rule.table)
      .filter((day) => day >= toDay(year, 1, 1) && day < toDay(year + 1, 1, 1))
      .map((from) => {
        const end = ends.find((day) => day > from);
        return { from, to: end === undefined ? from + (rule.days ?? 1) - 1 : end - 1 };
      });
  };
  const fixedDay = (holiday: string): string | null => {
    const rule = rules[holiday];
    if (rule?.month === undefined || rule.day === undefined) return null;
    return `${String(rule.month).padStart(2, '0')}-${String(rule.day).padStart(2, '0')}`;
  };
  const nationDays = readNationDays(resources);
  const asKeptIn = (holiday: string, tokens: Tokens, first: number): HolidayTable | null => {
    const which = rules[holiday]?.byNation;
    if (which === undefined) return table;
    const monthDay = nationDays(tokens, first, which);
    return monthDay === null ? null : { ...table, ...oneDay(monthDay) };
  };
  const table: HolidayTable = { inYear, fixedDay, asKeptIn };
  return table;
}

/** A table of the one day "MM-DD". */
export function oneDay(monthDay: string): Pick<HolidayTable, 'inYear' | 'fixedDay'> {
  const [month, day] = monthDay.split('-').map(Number) as [number, number];
  return {
    inYear: (_, year) => [{ from: toDay(year, month, day), to: toDay(year, month, day) }],
    fixedDay: () => monthDay,
  };
}

function ruleDay(rule: HolidayRule, year: number): Day | null {
  if (rule.easter !== undefined) return easterOf(year) + rule.easter;
  if (rule.orthodoxEaster !== undefined) return orthodoxEasterOf(year) + rule.orthodoxEaster;
  if (rule.month === undefined) return null;
  if (rule.weekday !== undefined)
    return nthWeekday(year, rule.month, rule.weekday, rule.nth ?? 1) + (rule.plusDays ?? 0);
  return rule.day === undefined ? null : toDay(year, rule.month, rule.day);
}
