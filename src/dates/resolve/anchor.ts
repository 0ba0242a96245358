import { type Day, weekdayOf } from '../calendar.ts';
import type { OffsetForm } from '../form.ts';
import { cuesAt } from '../tense/clause.ts';
import { CUE } from '../tense/cues.ts';
import { isDayOfReport } from '../tense/report.ts';
import type { LexiconEntry } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';
import type { ResolveContext, Spoken } from './context.ts';

/** How far back a date is still remembered, in characters. */
export const MEMORY = 900;
/** So far back, in another paragraph, "the day before" still counts from the day that was named. */
const GLANCE_BACK = 150;

/** The day that an offset counts from; null when the story has one that is not known. */
export function anchorOf(form: OffsetForm, context: ResolveContext): Day | null {
  if (form.anchor === 'document') return dayOfSpeech(form, context) ?? context.document;
  const needsDay = form.unit === 'D' || form.unit === 'W' || form.unit === 'WE';
  const { last, lastDay } = context.narrative;
  const named = needsDay ? withoutGlance(lastDay, form, context) : last;
  const spoken = happened(remembered(named, context, MEMORY), form, context);
  // "That day", long after a day was named, is some day of the story.
  if (!spoken)
    return form.n === 0 &&
      (named !== null || (form.unit === 'D' && isThat(context))) &&
      !isOfNews(context)
      ? null
      : context.document;
  if (form.unit === 'D' && !isStory(spoken, form, context)) return context.document;
  // "The session will last until Friday. On the same day, the premier received …"
  if (form.n === 0 && isSame(context) && isToCome(spoken, context)) return context.document;
  if (form.unit === 'M' && spoken.grain !== 'month' && spoken.grain !== 'day')
    return context.document;
  // "Turnout was the same as four years earlier", told of an election, not of the minister in office since 2016.
  if (form.unit === 'Y' && form.n < 0 && isElsewhere(spoken, context)) return context.document;
  // Figures are compared with what was, not with what is to come.
  if (form.keepQuarter && context.document !== null && spoken.day > context.document)
    return context.document;
  if (spoken.grain === 'decade' || spoken.grain === 'century') return context.document;
  return spoken.day;
}

/** "The pumps stopped on Tuesday. She had filled a tub the night before. On the same day, …": of Tuesday. */
function withoutGlance(
  named: Spoken | null,
  { n }: OffsetForm,
  { tokens }: ResolveContext,
): Spoken | null {
  if (n !== 0 || named === null || named.before === null) return named;
  const { first } = named;
  if (!tokens.is(first, 'the')) return named;
  const isGlance = tokens.is(first + 2, 'before') || tokens.is(first + 1, 'previous');
  return isGlance ? named.before : named;
}

/** "It was found on March 3. He had left it there, she told the jury on Tuesday, that month": of the day that something happened on, not of the one it was told on. */
function happened(
  spoken: Spoken | null,
  { n }: OffsetForm,
  context: ResolveContext,
): Spoken | null {
  if (spoken?.grain !== 'day' || n < 0) return spoken;
  if (!isDayOfReport(context.tokens, spoken.first) && !isBackground(spoken, context)) return spoken;
  // "He said on Tuesday they would go, and two days later they did."
  if (n > 0 && isSentence(spoken, context)) return spoken;
  const { before } = spoken;
  if (before === null || context.paragraph - before.paragraph > 1) return spoken;
  return remembered(before, context, MEMORY) ?? spoken;
}

/** Does the sentence of a day go on with "and"? */
function isSentence({ first: from }: Spoken, { tokens, first }: ResolveContext): boolean {
  if (!/^(?:and|but)$/.test(tokens.word(first - 1))) return false;
  for (let i = first - 1; i > from; i--)
    if (tokens.gap(i + 1) === 2 || /^[.!?"“”]$/.test(tokens.word(i))) return false;
  return true;
}

/** Speech is reported so many days after it was heard. */
const HEARD = 7;
/** So many words back the mark that opens a speech may stand. */
const OPENING = 40;

/** “…,” he said on Monday. “Tomorrow we go on”: the day after Monday, whenever it is printed. */
function dayOfSpeech(
  { unit, n, length, grain }: OffsetForm,
  { document, narrative, paragraph, tokens, first }: ResolveContext,
): Day | null {
  if (unit !== 'D' || Math.abs(n) > 1 || length !== undefined || grain !== undefined) return null;
  let heard = narrative.lastDay;
  // "Tonight we have won. Tomorrow we go to work."
  while (
    heard?.paragraph === paragraph &&
    isDeictic(tokens, heard.first) &&
    !isDayOfReport(tokens, heard.first)
  )
    heard = heard.before;
  if (document === null) return null;
  const told = dayTold(tokens, first, document);
  if (told !== null) return told;
  if (heard === null || heard.paragraph !== paragraph) return null;
  if (heard.day >= document || document - heard.day > HEARD) return null;
  return isDayOfReport(tokens, heard.first) && isQuoted(tokens, first, heard.first)
    ? heard.day
    : null;
}

/** So many words from the end of a speech to the day on which it was heard. */
const TAG = 9;

/** “Tomorrow we go on,” he told them on Monday: the weekday that stands behind a speech, the latest of its name. */
function dayTold(tokens: Tokens, first: number, document: Day): Day | null {
  if (!isQuoted(tokens, first, first - OPENING)) return null;
  let close = first + 1;
  while (close < first + OPENING && !/^["“”]$/.test(tokens.word(close))) {
    if (tokens.gap(close) === 2) return null;
    close++;
  }
  if (!/^[",”]$/.test(tokens.word(close)) || !tokens.is(close - 1, ',')) return null;
  let isSaid = false;
  for (let i = close + 1; i <= close + TAG && tokens.kind(i) === 'word'; i++) {
    if (cuesAt(tokens, i) & CUE.saying) isSaid = true;
    const weekday = isSaid && tokens.info(i).entries.find(isWeekday);
    if (weekday) return document - ((weekdayOf(document) - Number(weekday.value) + 7) % 7);
  }
  return null;
}

function isWeekday({ category }: LexiconEntry): boolean {
  return category === 'WEEKDAY';
}

/** "today", "yesterday", "tonight". */
function isDeictic(tokens: Tokens, i: number): boolean {
  return tokens.isOf(i, 'TODAY', 'TONIGHT');
}

/** Does a speech that goes on at `first` open behind `from`? */
function isQuoted(tokens: Tokens, first: number, from: number): boolean {
  for (let i = first - 1; i > from && i > first - OPENING; i--)
    if (/^["“”]$/.test(tokens.word(i))) return tokens.gap(i) !== 0 && tokens.gap(i + 1) === 0;
  return false;
}

const LONG_AGO = 366;

/** "the army, in power since the coup of 1 February 2021, spoke that evening": a day long ago that only says which coup. */
function isBackground({ day, first }: Spoken, { document, tokens }: ResolveContext): boolean {
  return document !== null && document - day > LONG_AGO && tokens.is(first - 1, 'of');
}

function isElsewhere(spoken: Spoken, { at, paragraph }: ResolveContext): boolean {
  return spoken.paragraph !== paragraph && at - spoken.at > GLANCE_BACK;
}

function isToCome(
  spoken: Spoken,
  { document, tense, tokens, first, end }: ResolveContext,
): boolean {
  if (document === null || spoken.day <= document) return false;
  return tense.nearest(tokens, first, end) === 'past';
}

/** "On the same day, the assembly heard …": news, and not the day of something that is told next. */
function isOfNews(context: ResolveContext): boolean {
  const { tokens, end } = context;
  const next = tokens.kind(end);
  return isSame(context) && (next === 'mark' || next === undefined || tokens.is(end, 'and'));
}

/** "that night", with no day named before: of some story. */
function isThat({ tokens, first, end }: ResolveContext): boolean {
  for (let i = first; i < end; i++) if (tokens.is(i, 'that')) return true;
  return false;
}

function isSame({ tokens, first }: ResolveContext): boolean {
  return tokens.is(first, 'the') && tokens.is(first + 1, 'same');
}

/**
 * "That day" is the day named last. Other days count from one that is past: "the next day" goes on with the story, "the
 * previous day" after "on Thursday" to come, or in a later paragraph, is before today.
 */
export function isStory(spoken: Spoken, { n }: OffsetForm, context: ResolveContext): boolean {
  const { document, tense, tokens, first, end } = context;
  if (document === null || n === 0) return true;
  if (n < 0 && isElsewhere(spoken, context)) return false;
  if (spoken.day < document) return true;
  // "The hearing is on Thursday. The next day the panel will vote."
  return spoken.day > document && tense.nearest(tokens, first, end) === 'future';
}

/** What was spoken of, if not too long ago. */
export function remembered(
  spoken: Spoken | null,
  context: ResolveContext,
  memory: number,
): Spoken | null {
  return spoken && context.at - spoken.at <= memory ? spoken : null;
}
