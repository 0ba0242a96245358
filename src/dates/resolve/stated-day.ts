import type { LexiconEntry } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';
import type { ResolveContext } from './context.ts';
import { type HolidayTable, oneDay } from './holiday-table.ts';

const LONGEST_MONTH = 31;

/** "Mother's Day is on 30 March", "Diwali (Oct. 20)", "Thanksgiving falls on October 13": the feast on the day that stands beside it; null where none does. */
export function statedDay({ holidays, tokens, end }: ResolveContext): HolidayTable | null {
  const date = dateBehind(tokens, end);
  if (date < 0) return null;
  const isDayFirst = tokens.kind(date) === 'number';
  const day = numberAt(tokens, isDayFirst ? date : behindMonth(tokens, date));
  const month = tokens.info(isDayFirst ? date + 1 : date).entries.find(isMonth);
  if (month === undefined || day < 1 || day > LONGEST_MONTH) return null;
  return { ...holidays, ...oneDay(`${month.value}-${day}`) };
}

/** Where a date begins that is told of the feast before it; -1 where none is. */
function dateBehind(tokens: Tokens, end: number): number {
  if (tokens.is(end, '(')) return end + 1;
  if (!/^(?:is|was|falls|fell)$/.test(tokens.word(end)) || !tokens.is(end + 1, 'on')) return -1;
  const date = end + 2;
  if (!tokens.isOf(date, 'WEEKDAY')) return date;
  return tokens.is(date + 1, ',') ? date + 2 : date + 1;
}

function behindMonth(tokens: Tokens, month: number): number {
  return tokens.is(month + 1, '.') ? month + 2 : month + 1;
}

function numberAt(tokens: Tokens, i: number): number {
  return tokens.kind(i) === 'number' && tokens.size(i) <= 4 ? (tokens.at(i)?.value ?? 0) : 0;
}

function isMonth({ category }: LexiconEntry): boolean {
  return category === 'MONTH' || category === 'MABB';
}
