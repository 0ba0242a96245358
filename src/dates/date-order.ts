import { type Day, toCivil } from './calendar.ts';
import type { Piece } from './pattern/match.ts';
import type { Tokens } from './words/tokens.ts';

/** Which number is the day in "3/4/2020", from the article's other dates: numbers above twelve, its own date in numbers, "5 May" against "May 5". */
export function inferDateOrder(
  pieces: readonly Piece[],
  tokens: Tokens,
  document: Day | null,
): 'dmy' | 'mdy' {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { form, first } of pieces) {
    if (form.kind !== 'calendar') continue;
    const { numeric, day, month } = form.fields;
    if (numeric) {
      const [a, b] = numeric;
      if (a > 12) dayFirst += 10;
      else if (b > 12) monthFirst += 10;
      else if (document !== null) {
        const today = toCivil(document);
        if (a !== b && a === today.day && b === today.month) dayFirst += 5;
        if (a !== b && a === today.month && b === today.day) monthFirst += 5;
      }
    } else if (day !== undefined && month !== undefined) {
      if (tokens.at(first)?.kind === 'number' && tokens.word(first).length !== 4) dayFirst++;
      else if (tokens.at(first)?.kind === 'word') monthFirst++;
    }
  }
  return dayFirst > monthFirst ? 'dmy' : 'mdy';
}
