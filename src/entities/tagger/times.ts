import type { FoundName } from './find-names.ts';
import type { MendingWords } from './mending-words.ts';
import { wordAt } from './sequences.ts';

type TimeWords = Pick<MendingWords, 'weekdays' | 'timeZones'>;

/** Takes out the day of a dateline, which stands where a second place might, "KUCHING, Tues. —", and the zone of a clock time, "7:30 a.m. PT". */
export function withoutTimes(names: readonly FoundName[], words: TimeWords): readonly FoundName[] {
  const isTime = (name: FoundName) => isWeekday(name, words) || isZone(name, words);
  return names.some(isTime) ? names.filter((name) => !isTime(name)) : names;
}

/** "10:15", "3pm", "a.m." */
const CLOCK = /^(?:\d{1,2}[:.]\d\d)?(?:\d{0,2}[ap]\.?m\.?)?$/i;

function isZone({ sequence, first, last }: FoundName, { timeZones }: TimeWords): boolean {
  if (first !== last || !timeZones.has(wordAt(sequence.tokens, first).text)) return false;
  const { text } = wordAt(sequence.tokens, first - 1);
  return text !== '' && CLOCK.test(text);
}

function isWeekday({ sequence, first, last }: FoundName, { weekdays }: TimeWords): boolean {
  const { tokens } = sequence;
  const stop = wordAt(tokens, first + 1).text === '.';
  if (last > (stop ? first + 1 : first)) return false;
  // "Thu" by itself is a woman of Vietnam.
  const { lower } = wordAt(tokens, first);
  return stop ? weekdays.has(lower) : lower.endsWith('.') && weekdays.has(lower.slice(0, -1));
}
