import { type Day, toCivil, toDay, weekdayOf } from '../calendar.ts';
import { cuesAt, isStop } from '../tense/clause.ts';
import { CUE } from '../tense/cues.ts';
import type { Tense } from '../tense/nearest.ts';
import { cueAt } from '../tense/verbs.ts';
import type { ResolveContext, Spoken } from './context.ts';
import { entryYear } from './entry-year.ts';

/** A day this many days ahead is still taken for coming; more, when something is not to be before or beyond it. */
const NEAR_FUTURE = 60;
const NEAR_LIMIT = 100;
/** So many months ahead a month is still the coming one, when nothing tells of the past; and one of an event ("the November election"). */
const NEAR_MONTHS = 5;
const AWAITED_MONTHS = 8;
/** So many months ahead an election, told of without "last", is the next. */
const POLL_MONTHS = 4;
/** So many months ahead something may be "for" a month already. */
const SOON_MONTHS = 2;
/** So many months back a month is one that was missed. */
const OVERDUE_MONTHS = 2;
const FAR_PAST = 290;
const JUST_PAST = 35;
/** "next February and March": the second month stands close to the first. */
const JOINED = 30;
/** A year holds for the dates that follow it within so many characters. */
const STORY = 150;
const FAR_FUTURE = 75;

/** The year of a month and day written without one: the weekday decides, else the story, else nearness and tense. */
export function yearOfDay(
  month: number,
  day: number,
  weekday: number | undefined,
  context: ResolveContext,
  document: Day,
): number {
  const { year } = toCivil(document);
  if (weekday !== undefined) {
    const fitting = [year, year - 1, year + 1, year - 2, year + 2].find(
      (candidate) => weekdayOf(toDay(candidate, month, day)) === weekday,
    );
    if (fitting !== undefined) return fitting;
  }
  const tense = clauseTense(context);
  const told =
    entryYear(month, day, context) ??
    joinedYear(context, month) ??
    yearOfThing(context) ??
    narratedYear(context, month, tense);
  if (told !== null) return told;
  const distance = toDay(year, month, day) - document;
  if (distance <= 0 && distance > -FAR_PAST && isToldOn(context)) return year;
  const ahead = yearAhead(context, month, tense, document);
  if (ahead !== null) return ahead;
  // "61 accidents since Nov. 18": what has been so began before today.
  if (distance > 0 && context.tokens.is(context.first - 1, 'since')) return year - 1;
  // "profit for the 12 months to June 30"
  if (endsPeriod(context) && tense !== 'future') return distance > 0 ? year - 1 : year;
  if (month === 9 && day === 11 && isOfAttacks(distance, tense, context, document)) return ATTACKS;
  if (distance > 0 && tense === 'past' && (opensClause(context) || isDayOfDeed(context)))
    return year - 1;
  if (distance > 0 && distance <= (isLimit(context) ? NEAR_LIMIT : NEAR_FUTURE)) return year;
  if (tense === 'future') return distance < -JUST_PAST ? year + 1 : year;
  if (distance > 0 && isPollDay(distance, tense, context)) return year;
  if (tense === 'past') return distance > 0 ? year - 1 : year;
  if (distance > FAR_FUTURE) return isRun(distance, context) ? year : year - 1;
  return distance < -FAR_PAST ? year + 1 : year;
}

/** "will open on March 7 and close, after two nights at the theatre, on June 20": what is to come goes on in its sentence. */
function yearAhead(
  { narrative, tokens, first, paragraph }: ResolveContext,
  month: number,
  tense: Tense,
  document: Day,
): number | null {
  const { last } = narrative;
  if (tense === 'past' || last?.grain !== 'day' || last.paragraph !== paragraph) return null;
  if (last.day <= document || first - last.first > SENTENCE) return null;
  for (let i = first - 1; i > last.first; i--)
    if (/^[.;?!]$/.test(tokens.word(i)) && tokens.isCapital(i + 1) && tokens.gap(i + 1) !== 0)
      return null;
  const spoken = toCivil(last.day);
  const months = month - spoken.month;
  if (months >= 0 && months <= HALF_YEAR) return spoken.year;
  // "starts on August 17 and ends May 25"
  const at = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  return months < 0 && /^(?:ends?|closes?|finish(?:es)?|until|till|to)$/.test(tokens.word(at))
    ? spoken.year + 1
    : null;
}

/** So many words of a sentence may stand between two of its days. */
const SENTENCE = 30;

/** "On Nov. 5 he drew a knife", "testified that on Nov. 5 he had": with the verb behind it, the day is of what was done. */
function opensClause({ tokens, first, end }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'on') || tokens.kind(end) !== 'word') return false;
  return tokens.isCapital(first - 1) || tokens.is(first - 2, 'that');
}

/** "was arrested on 9 June", "he died on 9 June": right behind its verb the day is over; but "a feast marked on 9 June". */
function isDayOfDeed({ tokens, first }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'on') || cueAt(tokens, first - 2) !== 'past') return false;
  const subject = CUE.preterite | CUE.subject | CUE.plural;
  return (cuesAt(tokens, first - 3) & subject) !== 0 || tokens.isCapital(first - 3);
}

/** "said on Feb. 1 it would close", "told the court in March that it will", "said in a letter in March": behind its verb of saying a date is of what was said. */
function isToldOn({ tokens, first }: ResolveContext): boolean {
  const last = /^(?:on|in)$/.test(tokens.word(first - 1)) ? first - 2 : first - 1;
  const verb = /^an?$/.test(tokens.word(last - 1)) && tokens.is(last - 2, 'in') ? last - 3 : last;
  if ((cuesAt(tokens, verb) & CUE.saying) !== 0) return cueAt(tokens, verb) === 'past';
  for (let i = last; i > last - HEARER && tokens.kind(i) === 'word'; i--)
    if (tokens.is(i, 'told')) return cueAt(tokens, i) === 'past';
  return false;
}

/** So many words from "told" to the end of who was told. */
const HEARER = 4;

/** So many days ahead a listing may tell how long something runs. */
const RUN = 180;

/** "Old Vic, London, until 20 August", "From 5 to 9 June.": how listings tell when something is on, without a verb. */
function isRun(distance: number, { tokens, first }: ResolveContext): boolean {
  if (distance > RUN) return false;
  const word = tokens.word(first - 1);
  return (
    /^(?:until|till)$/.test(word) || (/^(?:from|to)$/.test(word) && tokens.isCapital(first - 1))
  );
}

/** "no meeting before Feb. 12", "nothing beyond Christmas". */
function isLimit({ tokens, first }: ResolveContext): boolean {
  return /^(?:before|beyond)$/.test(tokens.word(first - 1));
}

const POLL_DAYS = 240;

/** "the Nov. 8 general election", "the state's June 7 primary" of which nothing past is told. */
function isPollDay(distance: number, tense: Tense, context: ResolveContext): boolean {
  const isNear = distance <= 30 * POLL_MONTHS;
  if (!isNear && (tense === 'past' || distance > POLL_DAYS)) return false;
  return context.tense.goesWithPoll(context.tokens, context.first, context.end);
}

/** The year of the "Sept. 11 attacks". */
const ATTACKS = 2001;

/** "the Sept. 11 attacks", "after Sept. 11": long after, and at another time of the year, it is that of 2001. */
function isOfAttacks(
  distance: number,
  tense: Tense,
  { tokens, end }: ResolveContext,
  document: Day,
): boolean {
  if (document < toDay(ATTACKS, 9, 11)) return false;
  const noun = tokens.word(end);
  if (/^(?:attacks?|terrorist|terror|hijackings|hijackers)$/.test(noun)) return true;
  return tense !== 'future' && Math.abs(distance) > FAR_FUTURE;
}

/** The year of a month written without one. */
export function yearOfMonth(month: number, context: ResolveContext, document: Day): number {
  const { year, month: current } = toCivil(document);
  const tense = clauseTense(context);
  if (endsPeriod(context)) return year + endOfPeriod(month - current, tense);
  const told =
    entryYear(month, 1, context) ??
    joinedYear(context, month) ??
    yearOfThing(context) ??
    narratedYear(context, month, tense);
  if (told !== null) return told;
  if (month > current && context.tokens.is(context.first - 1, 'since')) return year - 1;
  if (isToldOn(context)) return month > current ? year - 1 : year;
  if (isFigureFor(context))
    return month - current > (tense === 'future' ? SOON_MONTHS : 0) ? year - 1 : year;
  if (isEarned(context)) return year + nearestTurn(month - current);
  if (isDelivery(context)) return month < current ? year + 1 : year;
  if (tense === 'future' && !isStatistic(context))
    return month < current && !isOverdue(month, current, context) ? year + 1 : year;
  // "a weatherman until April", "little chance of rain before January"
  if (tense === 'none' && /^(?:until|till|before)$/.test(context.tokens.word(context.first - 1)))
    return year + nearestTurn(month - current);
  if (month !== current && isMeant(context, (month - current + 12) % 12))
    return month < current ? year + 1 : year;
  if (month <= current) return year;
  const ahead = month - current;
  // "Rice for June had arrived."
  if (isStatistic(context)) return year - 1;
  if (
    ahead <= SOON_MONTHS &&
    /^(?:for|from|before|beyond)$/.test(context.tokens.word(context.first - 1))
  )
    return year;
  if (
    ahead <= POLL_MONTHS &&
    context.tense.goesWithPoll(context.tokens, context.first, context.end)
  )
    return year;
  if (tense === 'none' && ahead <= NEAR_MONTHS) return year;
  const isAwaited = tense !== 'past' && context.tense.isEvent(context.tokens, context.end);
  return isAwaited && ahead <= AWAITED_MONTHS ? year : year - 1;
}

/** "the November jobs report": figures are of a month that is over. */
function isStatistic({ tokens, end }: ResolveContext): boolean {
  for (let i = end; i < end + 2 && tokens.kind(i) === 'word'; i++) {
    if (tokens.isIn(i, 'statistic')) return true;
    // "in May if inflation stays low"
    if (/^(?:if|as|when|while|because|but|and)$/.test(tokens.word(i))) return false;
  }
  return false;
}

/** So many months ahead something may be meant to be done, and so many words before the month that may be told. */
const MEANT_MONTHS = 5;
const MEANT = 14;
/** "was put back from June to November" */
const MOVED = 6;

/** "expressed readiness to open the dam in July", "had been due to meet in November", "postponed to November": what is meant for a month not far ahead. */
export function isMeant({ tokens, first }: ResolveContext, ahead: number): boolean {
  if (ahead > MEANT_MONTHS) return false;
  const isLimit = /^(?:to|until|till|for|through)$/.test(tokens.word(first - 1));
  for (let i = first - 2; i > first - MEANT && !isStop(tokens, i); i--) {
    if (tokens.is(i, 'to') && tokens.isIn(i - 1, 'intention')) return true;
    if (isLimit && i > first - MOVED && tokens.isIn(i, 'moved')) return true;
    if (tokens.is(i - 1, 'been') && tokens.isIn(i, 'setFor')) return tokens.is(i - 2, 'had');
    if (tokens.is(i, ',') || cueAt(tokens, i) === 'past') return false;
  }
  return false;
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

const HALF_YEAR = 6;

/** The years to go so that a month so many months away is the nearest of its name. */
function nearestTurn(months: number): number {
  if (months < -HALF_YEAR) return 1;
  return months >= HALF_YEAR ? -1 : 0;
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

/** The month that "and" or "to" ties to the one before goes on from it. */
function joinedYear(context: ResolveContext, month: number): number | null {
  const { last } = context.narrative;
  if (last?.grain === 'year' && !last.isSince && isWithin(last, context))
    return toCivil(last.day).year;
  if (!last || (last.grain !== 'month' && last.grain !== 'day')) return null;
  const before = context.tokens.word(context.first - 1);
  const spoken = toCivil(last.day);
  const isListed = before === ',' && month === spoken.month && last.grain === 'day';
  if (context.at - last.at > JOINED) return null;
  if (!isListed && !/^(?:and|to|through|until|till|or|–|-)$/.test(before)) return null;
  return month >= spoken.month ? spoken.year : spoken.year + 1;
}

/** So many words from "two years later" to "in October". */
const WITHIN = 6;

/** "lost it two years later, in October", "in 2014, on 3 May": of the year just before the comma. */
function isWithin({ first: from }: Spoken, { tokens, first }: ResolveContext): boolean {
  const comma = first - 2;
  if (!tokens.is(comma, ',') || !/^(?:in|on)$/.test(tokens.word(first - 1))) return false;
  if (comma - from >= WITHIN) return false;
  for (let i = from + 1; i < comma; i++)
    if (!/^(?:years?|earlier|later|before|on|ago|after|year)$/.test(tokens.word(i))) return false;
  return true;
}

/** The clause's tense; "by May" and "until May" look ahead when nothing else does, or something is put off till then. */
export function clauseTense(context: ResolveContext): Tense {
  const { tense, tokens, first, end } = context;
  if (tense.recalls(tokens, first, end)) return 'past';
  if (tense.foresees(tokens, first, end)) return 'future';
  if (tokens.is(first - 1, 'come')) return 'future';
  // "as recently as March", "as soon as May"
  if (tokens.is(first - 1, 'as')) {
    const reach = tokens.word(first - 2);
    if (/^(?:recently|ago|back)$/.test(reach)) return 'past';
    if (reach === 'soon') return 'future';
  }
  if (isFixed(context) || tense.isListed(tokens, first) || isForecast(context)) return 'future';
  const nearest = tense.nearest(tokens, first, end);
  const at = limited(context);
  const limit = tokens.word(at - 1);
  // "the decision to halve the grant from 1 January"
  if (limit === 'from' && tense.isResolved(tokens, at)) return 'future';
  // "tickets booked by March will be honoured"
  if (limit === 'by' && tense.isWilling(tokens, end)) return 'future';
  // "$242 million needed by August"
  if (limit === 'by' && /^(?:needed|required|due|wanted)$/.test(tokens.word(at - 2)))
    return 'future';
  if (nearest === 'past' && /^(?:by|before)$/.test(limit) && tense.aims(tokens, at))
    return 'future';
  if (nearest === 'future' || !/^(?:by|until|till)$/.test(limit)) return nearest;
  // "had until March 1 to leave"
  if (limit !== 'by' && tokens.is(at - 2, 'had')) return 'future';
  if (tense.postpones(tokens, at) || tense.lasts(tokens, at)) return 'future';
  return nearest === 'none' && limit === 'by' ? 'future' : nearest;
}

/** "listed for 3 September", "runs to September 30". */
function isFixed({ tokens, first }: ResolveContext): boolean {
  if (tokens.is(first - 1, 'for'))
    return /^(?:listed|fixed|booked|scheduled|slated|pencilled)$/.test(tokens.word(first - 2));
  return tokens.is(first - 1, 'to') && tokens.is(first - 2, 'runs');
}

/** Behind which "until" would stand: "until after Easter", "until at least March". */
function limited({ tokens, first }: ResolveContext): number {
  if (tokens.is(first - 1, 'after')) return first - 1;
  return tokens.is(first - 1, 'least') && tokens.is(first - 2, 'at') ? first - 2 : first;
}

/** So many words from "forecast" to the end of the period. */
const FORECAST = 16;

/** "was forecasting a profit for the business year ending March 31", but not "beat the forecast for the quarter ended March 31". */
function isForecast(context: ResolveContext): boolean {
  const { tokens, first } = context;
  if (!tokens.is(first - 1, 'ending') || !endsPeriod(context)) return false;
  for (let i = first - 2; i > first - FORECAST && !isStop(tokens, i); i--)
    if (tokens.isIn(i, 'foreseesPeriod')) return true;
  return false;
}

/** "the year to June", "the six months ended March". */
function endsPeriod({ tokens, first }: ResolveContext): boolean {
  return (
    /^(?:to|ended|ending)$/.test(tokens.word(first - 1)) &&
    /^(?:year|months|quarter|half|weeks)$/.test(tokens.word(first - 2))
  );
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

/** "March Brent", "the December contract": what is still to be delivered. */
function isDelivery({ tokens, first, end }: ResolveContext): boolean {
  return tokens.isIn(end, 'delivered') && !tokens.isIn(first - 1, 'timedMonth');
}

/** So many words from "last year's race" to its day. */
const OF_THING = 12;

/** "Next year's edition will open on Oct. 11", "last year's race was run on June 3": the day is of the year that the thing is. */
function yearOfThing({ narrative, tokens, first, paragraph }: ResolveContext): number | null {
  const { last } = narrative;
  if (last?.grain !== 'year' || last.paragraph !== paragraph || first - last.first > OF_THING)
    return null;
  let i = first - 1;
  while (i > last.first && !/^[.;:]$/.test(tokens.word(i)) && !tokens.is(i, "'s")) i--;
  if (!tokens.is(i, "'s") || !tokens.is(i - 1, 'year') || i - last.first > 2) return null;
  return toCivil(last.day).year;
}

/** "On March 3, 2011, … On April 5 …": the story is in 2011 where it goes on with a new sentence in its paragraph and nothing is to come; "pushed out in 2011, they were blamed for the Oct. 14 attack" is of now. */
function narratedYear(context: ResolveContext, month: number, tense: Tense): number | null {
  const { last } = context.narrative;
  if (tense === 'future') return editionYear(context);
  if (last?.grain === 'year') return openedYear(last, context);
  // "in office since October 2, 2007. On February 27 he …"
  if (!last?.explicitYear || last.isSince || last.paragraph !== context.paragraph) return null;
  const isAgain = last.grain === 'month' && toCivil(last.day).month === month;
  const { tokens, first } = context;
  const opens = tokens.isCapital(first - 1) || tokens.is(first - 2, ';');
  if (!isAgain && !opens && !goesOn(last, context)) return null;
  if (last.grain !== 'day' && last.grain !== 'month') return null;
  if (context.at - last.at > STORY) return null;
  if (context.document !== null && last.day > context.document - 365) return null;
  const spoken = toCivil(last.day);
  return month >= spoken.month ? spoken.year : spoken.year + 1;
}

/** "The 2025 edition will run June 4 to 8": of the year to come that its sentence has named. */
function editionYear({
  narrative,
  document,
  tokens,
  first,
  paragraph,
}: ResolveContext): number | null {
  const { last } = narrative;
  if (last?.grain !== 'year' || !last.explicitYear || last.paragraph !== paragraph) return null;
  if (document === null || last.day <= document || first - last.first > OF_THING) return null;
  for (let i = last.first + 1; i < first; i++) if (/^[.;:?!]$/.test(tokens.word(i))) return null;
  return toCivil(last.day).year;
}

/** "In 2019, he met her in June and they wed in September": of the year with which the sentence opens. */
function openedYear(
  last: Spoken,
  { document, tokens, first, at, paragraph }: ResolveContext,
): number | null {
  if (!last.explicitYear || last.isSince || last.paragraph !== paragraph) return null;
  if (document === null || last.day > document - 365 || at - last.at > STORY) return null;
  if (!tokens.is(last.first - 1, 'in') || !tokens.isCapital(last.first - 1)) return null;
  for (let i = last.first + 1; i < first; i++) if (/^[.;:?!"“”]$/.test(tokens.word(i))) return null;
  return /^(?:in|on)$/.test(tokens.word(first - 1)) ? toCivil(last.day).year : null;
}

/** Has a date the year that was written with the one before it, and not the article's own: what follows goes on from it. */
export function goesOnInYear(
  year: number,
  { narrative, document, paragraph }: ResolveContext,
): boolean {
  const { last } = narrative;
  if (!last?.explicitYear || last.isSince || last.paragraph !== paragraph) return false;
  if (document === null || last.day > document - 365) return false;
  const spoken = toCivil(last.day).year;
  return year === spoken || year === spoken + 1;
}

/** "held in August 2011 and freed in October": one clause, without a comma or another sentence between. */
function goesOn(last: Spoken, { tokens, first }: ResolveContext): boolean {
  // The comma of "March 3, 2011" is of the date.
  for (let i = first - 1; i > last.first; i--) {
    if (tokens.kind(i) === 'number' && tokens.size(i) === 4) return true;
    if (/^[,.;:]$/.test(tokens.word(i))) return false;
  }
  return true;
}
