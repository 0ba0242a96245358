import type { FoundName } from './find-names.ts';
import type { MendingWords } from './mending-words.ts';
import { wordAt } from './sequences.ts';

type WeekdayWords = Pick<MendingWords, 'weekdays'>;

/** Takes out the day of a dateline, which stands where a second place might: "KUCHING, Tues. —". */
export function withoutWeekdays(
  names: readonly FoundName[],
  words: WeekdayWords,
): readonly FoundName[] {
  return names.some((name) => isWeekday(name, words))
    ? names.filter((name) => !isWeekday(name, words))
    : names;
}

function isWeekday({ sequence, first, last }: FoundName, { weekdays }: WeekdayWords): boolean {
  const { tokens } = sequence;
  const stop = wordAt(tokens, first + 1).text === '.';
  if (last > (stop ? first + 1 : first)) return false;
  // "Thu" by itself is a woman of Vietnam.
  const { lower } = wordAt(tokens, first);
  return stop ? weekdays.has(lower) : lower.endsWith('.') && weekdays.has(lower.slice(0, -1));
}
