import { type Day, formatYear, toCivil, toDay } from '../calendar.ts';
import type { CalendarForm } from '../form.ts';
import { clauseTense } from './clause-tense.ts';
import type { Grain, ResolveContext, Resolved } from './context.ts';
import { areFiguresDue } from './figures-due.ts';
import { isMeant } from './meant-for.ts';

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function period(
  year: number | null,
  part: string,
  grain: Grain,
  month: number,
  form: CalendarForm,
): Resolved {
  return {
    type: 'DATE',
    value: `${form.fields.fiscal ? 'FY' : ''}${formatYear(year)}-${part}`,
    mod: form.mod,
    ...(year === null
      ? {}
      : {
          spoken: {
            grain,
            day: toDay(year, month, 1),
            explicitYear: form.fields.year !== undefined,
          },
        }),
  };
}

/** A quarter without a year is the latest that is over, or the coming one when the clause looks ahead. */
export function resolveQuarter(
  quarter: number,
  written: number | undefined,
  form: CalendarForm,
  context: ResolveContext,
): Resolved {
  const month = quarter * 3 - 2;
  const beside = form.fields.besideQuarter ? yearBeside(quarter, context) : null;
  const known = written ?? beside;
  if (known !== null || context.document === null)
    return period(known, `Q${quarter}`, 'quarter', month, form);
  const civil = toCivil(context.document);
  const current = Math.ceil(civil.month / 3);
  const tense = clauseTense(context);
  const ahead = quarter - current;
  let { year } = civil;
  const isLater = ahead > 0 && tense !== 'future' && !(ahead === 1 && tense === 'none');
  if (isLater && !isMeant(context, month - civil.month)) year--;
  else if (ahead < 0 && tense === 'future' && ahead <= -2) year++;
  // In January "will publish fourth-quarter results"
  else if (ahead === FARTHEST && tense === 'future' && areFiguresDue(context)) year--;
  if (form.fields.yearAgo) {
    const { type, value } = period(year - 1, `Q${quarter}`, 'quarter', month, form);
    return { type, value };
  }
  const resolved = period(year, `Q${quarter}`, 'quarter', month, form);
  // A business year's quarter; where another was reported before, this one is under way.
  const isReported = ahead === 0 && tense === 'past' && context.narrative.lastQuarter === null;
  if (!isReported || !resolved.spoken) return resolved;
  return { ...resolved, spoken: { ...resolved.spoken, isOver: true } };
}

/** From a year's first quarter to its last. */
const FARTHEST = 3;

/** "in the fourth quarter after falling in the third", "again in the first": of the year that brings it nearest to the quarter named before it. */
function yearBeside(quarter: number, { narrative }: ResolveContext): number | null {
  const { last } = narrative;
  if (last?.grain !== 'quarter') return null;
  const { year, month } = toCivil(last.day);
  const away = quarter - Math.ceil(month / 3);
  if (away > 2) return year - 1;
  return away < -2 ? year + 1 : year;
}

/** A half-year without a year: this year's, or last year's when that lies ahead and the clause is past. */
export function resolveHalf(
  half: number,
  written: number | undefined,
  form: CalendarForm,
  context: ResolveContext,
): Resolved {
  const month = half * 6 - 5;
  if (written !== undefined || context.document === null)
    return period(written ?? null, `H${half}`, 'half', month, form);
  const civil = toCivil(context.document);
  const tense = clauseTense(context);
  const isOver =
    tense === 'past' || (tense === 'future' && civil.month <= 3 && areFiguresDue(context));
  const year = half === 2 && civil.month <= 6 && isOver ? civil.year - 1 : civil.year;
  return period(year, `H${half}`, 'half', month, form);
}

/** So many words from "no" to "before". */
const BARRED = 4;

/** "sees no cut before autumn", "not before spring": of the one to come. */
function isBarred({ tokens, first }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'before')) return false;
  for (let i = first - 2; i >= first - 1 - BARRED && tokens.kind(i) === 'word'; i--)
    if (/^(?:no|not|cannot|nothing|unlikely)$/.test(tokens.word(i))) return true;
  return false;
}

/** So far back the date stands that "the following spring" follows. */
const FOLLOWED = 300;
const YEAR_END = 350;

/** "It shut in the summer of 2010; by the following spring …": counted from what was spoken of just before. */
function seasonAnchor({ which }: CalendarForm, { narrative, at }: ResolveContext): Day | null {
  const { last } = narrative;
  if (which !== 'following' && which !== 'previous') return null;
  if (last === null || at - last.at > FOLLOWED) return null;
  return last.grain === 'year' && which === 'following' ? last.day + YEAR_END : last.day;
}

const SOON = 75;

/** "agreed in November to keep it open through the winter": one that is about to begin. */
function isAtHand(begins: Day, { document, tokens, first }: ResolveContext): boolean {
  if (document === null || begins - document > SOON) return false;
  return /^(?:through|throughout|before|for|until|till|over|into)$/.test(tokens.word(first - 1));
}

/** "last summer" is the latest that is over, "next summer" the first to begin, "the summer" this year's unless the tense forbids. */
export function resolveSeason(
  season: string,
  written: number | undefined,
  form: CalendarForm,
  context: ResolveContext,
): Resolved {
  const start = SEASON_START[season] ?? 1;
  if (written !== undefined || context.document === null)
    return period(written ?? null, season, 'season', start, form);
  const document = seasonAnchor(form, context) ?? context.document;
  const { year, month } = toCivil(document);
  const begins = (y: number): number => toDay(y, start, 1);
  const ends = (y: number): number => toDay(y, start + 3, 1);
  const isWinter = season === 'WI' && month <= (form.which === undefined ? 3 : 2);
  let found = isWinter ? year - 1 : year;
  switch (form.which) {
    case 'last':
    case 'past':
    case 'previous':
      found = ends(year) <= document ? year : ends(year - 1) <= document ? year - 1 : year - 2;
      break;
    case 'next':
    case 'coming':
    case 'following':
      found = begins(year) > document ? year : year + 1;
      break;
    case 'this':
      break;
    default: {
      const tense = clauseTense(context);
      const isStill = isAtHand(begins(found), context) || isBarred(context);
      if (begins(found) > document && tense === 'past' && !isStill) found--;
      else if (ends(found) <= document && (tense === 'future' || isBarred(context))) found++;
    }
  }
  return period(found, season, 'season', start, form);
}
