import { toCivil } from '../calendar.ts';
import type { Tense } from '../tense/nearest.ts';
import type { Tokens } from '../words/tokens.ts';
import type { ResolveContext, Spoken } from './context.ts';
import { entryYear } from './entry-year.ts';

/** The year that the story tells for a month, or a day of it, written without one: that of the entry of a time line, of the date that it is joined to, or of what the paragraph is about; null when it tells none. */
export function toldYear(
  month: number,
  day: number,
  context: ResolveContext,
  tense: Tense,
): number | null {
  return (
    entryYear(month, day, context) ??
    joinedYear(context, month) ??
    yearOfThing(context) ??
    beganYear(context) ??
    narratedYear(context, month, tense)
  );
}

/** "next February and March": the second month stands close to the first. */
const JOINED = 30;

/** A year holds for the dates that follow it within so many characters. */
const STORY = 150;

/** The month that "and" or "to" ties to the one before goes on from it. */
function joinedYear(context: ResolveContext, month: number): number | null {
  const { last } = context.narrative;
  if (last?.grain === 'year' && !last.isSince && isWithin(last, context))
    return toCivil(last.day).year;
  if (!last || (last.grain !== 'month' && last.grain !== 'day')) return null;
  const before = context.tokens.word(context.first - 1);
  const spoken = toCivil(last.day);
  const isListed =
    before === ',' && (last.grain === 'day' ? month === spoken.month : isListOfMonths(context));
  if (context.at - last.at > JOINED) return null;
  if (!isListed && !/^(?:and|to|through|until|till|or|–|-)$/.test(before)) return null;
  if (month >= spoken.month) return spoken.year;
  return isBackwards(context, spoken.month - month) ? spoken.year : spoken.year + 1;
}

/** "in October, November and January": a comma between two months, and more behind. */
function isListOfMonths({ tokens, first, end }: ResolveContext): boolean {
  return tokens.isOf(first - 2, 'MONTH', 'MABB') && /^(?:,|and|or)$/.test(tokens.word(end));
}

/** So many months back a list may go on: "in March and February", but not "in November and February". */
const BACKWARDS = 3;

/** Is the second of two months, or days, named the earlier: "rose in April and March", but not "between April and March"? */
function isBackwards({ tokens, first, narrative }: ResolveContext, months: number): boolean {
  if (months > BACKWARDS || !/^(?:and|or)$/.test(tokens.word(first - 1))) return false;
  return !tokens.is((narrative.last?.first ?? 0) - 1, 'between');
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

/** So many words from "last year's race" to its day. */
const OF_THING = 12;

/** "Next year's edition will open on Oct. 11", "last year's race was run on June 3": the day is of the year that the thing is. */
function yearOfThing({ narrative, tokens, first, paragraph }: ResolveContext): number | null {
  const { last } = narrative;
  if (last?.grain !== 'year' || last.paragraph !== paragraph || first - last.first > OF_THING)
    return null;
  let i = first - 1;
  while (i > last.first && !isBreak(tokens.word(i)) && !tokens.is(i, "'s")) i--;
  if (!tokens.is(i, "'s") || !tokens.is(i - 1, 'year') || i - last.first > 2) return null;
  return toCivil(last.day).year;
}

/** What parts the date from what the year is of: "contests next year's vote after losing in November". */
function isBreak(word: string): boolean {
  return /^(?:[.;:]|after|since|despite|because)$/.test(word);
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

/** "Last year voters rejected it in May", "Next year the fair will open in March": of the year with which the sentence opens, but not "Last year's loss", "Last year it lost, and in May it chose". */
function beganYear({
  narrative,
  document,
  tokens,
  first,
  at,
  paragraph,
}: ResolveContext): number | null {
  const { last } = narrative;
  if (last?.grain !== 'year' || last.explicitYear || last.isSince || document === null) return null;
  if (last.paragraph !== paragraph || at - last.at > STORY) return null;
  if (!tokens.isCapital(last.first) || !/^(?:in|on)$/.test(tokens.word(first - 1))) return null;
  if (toCivil(last.day).year === toCivil(document).year) return null;
  let i = first - 1;
  while (i > last.first && !/^[,.;:?!"“”–-]$/.test(tokens.word(i)) && !tokens.is(i, "'s")) i--;
  return i <= last.first || (tokens.is(i, ',') && i - last.first <= OPENING)
    ? toCivil(last.day).year
    : null;
}

/** So many words has what opens a sentence: "Two years ago,". */
const OPENING = 3;

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
export function goesOn(last: Spoken, { tokens, first }: ResolveContext): boolean {
  // The comma of "March 3, 2011" is of the date.
  for (let i = first - 1; i > last.first; i--) {
    if (isYear(tokens, i)) return true;
    // "on Sept. 3, 2021, and did so again on Oct. 9"
    if (tokens.is(i, ',') && isYear(tokens, i - 1)) return isJoined(tokens, i);
    // "In July 2016 he moved to Leeds, and in March he married"
    const isTurn = tokens.is(i, ',') && tokens.is(i + 1, 'and') && i + 2 === first - 1;
    if (isTurn && tokens.isCapital(last.first - 1)) continue;
    if (/^[,.;:]$/.test(tokens.word(i))) return false;
  }
  return true;
}

/** Does what follows the comma behind a year go on with what is told: "…, 2021, and did", but not "the law dates from May 2015, and in February it"? */
function isJoined(tokens: Tokens, comma: number): boolean {
  if (!/^(?:and|then|before)$/.test(tokens.word(comma + 1))) return false;
  return tokens.is(comma - 2, ',') || !/^(?:in|on)$/.test(tokens.word(comma + 2));
}

function isYear(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === 'number' && tokens.size(i) === 4;
}
