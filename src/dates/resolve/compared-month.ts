import type { Day } from '../calendar.ts';
import { isStop } from '../tense/clause.ts';
import type { ResolveContext, Spoken } from './context.ts';

/** So far back the month stands whose figure is compared. */
const MONTH_MEMORY = 110;
/** So many words from what compares to "a year earlier": "compared with 12,000 new cars". */
const COMPARED = 7;

/** "prices rose 12% in June from a year earlier", "stood at 728 in June against 641 a year earlier": compared with the same month. */
export function comparedMonth(context: ResolveContext): Day | null {
  const { last } = context.narrative;
  const { tokens, at, paragraph } = context;
  if (last?.grain !== 'month' || last.paragraph !== paragraph || at - last.at > MONTH_MEMORY)
    return null;
  // Of July and August together, or of all the months to September.
  if (/^(?:and|to|through|ended|ending)$/.test(tokens.word(last.first - 1))) return null;
  return isOneSentence(last, context) && isCompared(context) ? last.day : null;
}

function isOneSentence({ first: from }: Spoken, { tokens, first }: ResolveContext): boolean {
  for (let i = from + 1; i < first; i++) if (isStop(tokens, i)) return false;
  return true;
}

/** "from a year earlier", "twice as many as a year earlier", "against 641 a year earlier", "up from 1,050 cars a year ago". */
function isCompared({ tokens, first }: ResolveContext): boolean {
  if (/^(?:from|than|on|over|with|of|as|to|against|versus|vs)$/.test(tokens.word(first - 1)))
    return true;
  let isFigure = false;
  for (let i = first - 1; i > first - 1 - COMPARED; i--) {
    if (tokens.kind(i) === 'number') isFigure = true;
    if (/^[,;:.()]$/.test(tokens.word(i))) return false;
    if (isFigure && /^(?:from|than|with|to|against|versus|vs)$/.test(tokens.word(i))) return true;
  }
  return false;
}
