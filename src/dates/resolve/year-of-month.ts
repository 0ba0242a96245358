import { type Day, toCivil } from '../calendar.ts';
import { isStop } from '../tense/clause.ts';
import type { Tense } from '../tense/nearest.ts';
import type { Tokens } from '../words/tokens.ts';
import { clauseTense } from './clause-tense.ts';
import type { ResolveContext } from './context.ts';
import { endsPeriod } from './ends-period.ts';
import { isMeant } from './meant-for.ts';
import { isToldOn } from './told-on.ts';
import { toldYear } from './told-year.ts';

/** Half a year, in months. */
const HALF_YEAR = 6;

/** So many months ahead a month is still the coming one, when nothing tells of the past; and one of an event ("the November election"). */
const NEAR_MONTHS = 5;

const AWAITED_MONTHS = 8;

/** So many months ahead an election, told of without "last", is the next; and where nothing past is told. */
export const POLL_MONTHS = 4;

const NEXT_POLL_MONTHS = 6;

/** So many months ahead something may be "for" a month already. */
const SOON_MONTHS = 2;

/** So many months back a month is one that was missed. */
const OVERDUE_MONTHS = 2;

/** The year of a month written without one. */
export function yearOfMonth(month: number, context: ResolveContext, document: Day): number {
  const { year, month: current } = toCivil(document);
  const tense = clauseTense(context);
  if (endsPeriod(context)) return year + endOfPeriod(month - current, tense);
  const told = toldYear(month, 1, context, tense);
  if (told !== null) return told;
  if (month > current && context.tokens.is(context.first - 1, 'since')) return year - 1;
  if (isToldOn(context) || isMeasure(context)) return month > current ? year - 1 : year;
  if (isFigureFor(context))
    return month - current > (tense === 'future' ? SOON_MONTHS : 0) ? year - 1 : year;
  if (isEarned(context)) return year + nearestTurn(month - current);
  if (isDelivery(context)) return month < current ? year + 1 : year;
  if (tense === 'future' && month < current && wasExpected(context))
    return year + nearestTurn(month - current);
  const isSoon = month > current && month - current <= SOON_MONTHS;
  if (tense === 'future' && (isSoon || !isStatistic(context)))
    return month < current && !isOverdue(month, current, context) ? year + 1 : year;
  // "a weatherman until April", "little chance of rain before January"
  if (tense === 'none' && /^(?:until|till|before)$/.test(context.tokens.word(context.first - 1)))
    return year + nearestTurn(month - current);
  if (month !== current && isMeant(context, (month - current + 12) % 12))
    return month < current ? year + 1 : year;
  // "Germany's snap election in February", told in November
  if (tense === 'none' && month + 12 - current <= POLL_MONTHS && isOfPoll(context)) return year + 1;
  if (month <= current) return year;
  const ahead = month - current;
  if (ahead <= PROMISED_MONTHS && isPromised(context)) return year;
  // "Rice for June had arrived."
  if (isStatistic(context)) return year - 1;
  if (
    ahead <= SOON_MONTHS &&
    /^(?:for|from|before|beyond|past)$/.test(context.tokens.word(context.first - 1))
  )
    return year;
  if (
    ahead <= (tense === 'past' ? POLL_MONTHS : NEXT_POLL_MONTHS) &&
    context.tense.goesWithPoll(context.tokens, context.first, context.end)
  )
    return year;
  if (tense === 'none' && ahead <= NEAR_MONTHS) return year;
  const isAwaited =
    tense !== 'past' && (context.tense.isEvent(context.tokens, context.end) || isOfPoll(context));
  return isAwaited && ahead <= AWAITED_MONTHS ? year : year - 1;
}

/** So many months ahead what is promised may be of. */
const PROMISED_MONTHS = 4;

/** "signalled a June cut", "ruled out an October launch": one of which nothing is known yet. */
function isPromised({ tokens, first, end }: ResolveContext): boolean {
  if (!/^an?$/.test(tokens.word(first - 1))) return false;
  const noun = /^(?:rate|tax)$/.test(tokens.word(end)) ? end + 1 : end;
  return tokens.isIn(noun, 'promised');
}

/** So many words from "re-election" to the month. */
const OF_POLL = 6;

/** "up for re-election in November", "a ballot measure in November", "as elections loom in November". */
function isOfPoll({ tokens, first }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'in')) return false;
  for (let i = first - 2; i > first - OF_POLL && tokens.kind(i) === 'word'; i--)
    if (tokens.isIn(i, 'poll') || tokens.is(i, 'rematch')) return !isDecided(tokens, i);
  return false;
}

/** "despite winning the first-in-the-nation primary there in February" */
function isDecided(tokens: Tokens, poll: number): boolean {
  for (let i = poll - 1; i > poll - DECIDED && !isStop(tokens, i); i--)
    if (tokens.isIn(i, 'decided')) return true;
  return false;
}

/** So many tokens from "winning" to the election. */
const DECIDED = 10;

/** "the November jobs report", "December's inflation data": figures are of a month that is over. */
function isStatistic({ tokens, end }: ResolveContext): boolean {
  const isPossessive = tokens.is(end, "'s");
  const noun = isPossessive ? end + 1 : end;
  for (let i = noun; i < noun + (isPossessive ? 3 : 2) && tokens.kind(i) === 'word'; i++) {
    if (tokens.isIn(i, 'statistic')) return true;
    // "in May if inflation stays low"
    if (/^(?:if|as|when|while|because|but|and)$/.test(tokens.word(i))) return false;
  }
  return false;
}

/** "three times as long as in August", "drier than in May", "compared with July": what is measured by has been. */
function isMeasure({ tokens, first }: ResolveContext): boolean {
  const before = first - 1;
  if (tokens.is(before, 'in'))
    return (
      /^(?:as|than)$/.test(tokens.word(before - 1)) &&
      // "no later than in November"
      !/^(?:later|earlier|sooner)$/.test(tokens.word(before - 2))
    );
  return (
    /^(?:with|to)$/.test(tokens.word(before)) &&
    /^(?:compared|compares|comparing|comparison)$/.test(tokens.word(before - 1))
  );
}

/** So many words from "data" to "for April". */
const FIGURES = 4;

/** "Data for April is due on Friday", "the inflation report for March will": of a month that is over. */
function isFigureFor({ tokens, first }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'for')) return false;
  for (let i = first - 2; i > first - 2 - FIGURES && tokens.kind(i) === 'word'; i--)
    if (tokens.isIn(i, 'statistic')) return !tokens.is(i, 'sales');
  return false;
}

/** "the June wages will be paid": what falls due every month is of the nearest. */
function isEarned({ tokens, end }: ResolveContext): boolean {
  return tokens.gap(end) === 1 && tokens.isIn(end, 'earned');
}

/** The years to go so that a month so many months away is the nearest of its name. */
function nearestTurn(months: number): number {
  if (months < -HALF_YEAR) return 1;
  return months >= HALF_YEAR ? -1 : 0;
}

/** So many words from "had expected" to the month. */
const EXPECTED = 9;

/** "Analysts had expected a cut in April", and it is May: what had been to come has gone by, or has not. */
function wasExpected({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 2; i > first - EXPECTED && !isStop(tokens, i); i--)
    if (tokens.isIn(i, 'foretold') || /^(?:forecast|planned)$/.test(tokens.word(i)))
      return tokens.is(i - 1, 'had');
  return false;
}

/** A judge ordered them to be released by January, and it is February. */
function isOverdue(
  month: number,
  current: number,
  { tense, tokens, first, end }: ResolveContext,
): boolean {
  return (
    tokens.is(first - 1, 'by') &&
    month >= current - OVERDUE_MONTHS &&
    tense.nearest(tokens, first, end) === 'past'
  );
}

/** "March Brent", "the December contract": what is still to be delivered. */
function isDelivery({ tokens, first, end }: ResolveContext): boolean {
  return tokens.isIn(end, 'delivered') && !tokens.isIn(first - 1, 'timedMonth');
}

/** So many months after its end a period's figures may still be expected, and so many before it those of the one that is under way. */
const REPORTED = 5;

const UNDER_WAY = 8;

/** The years to go to the end of a period, so many months from the article's: figures are of one that is over, or was so lately, or that is under way. */
function endOfPeriod(months: number, tense: Tense): number {
  if (tense !== 'future') return months > 0 ? -1 : 0;
  if (months < -REPORTED) return 1;
  return months > UNDER_WAY ? -1 : 0;
}
