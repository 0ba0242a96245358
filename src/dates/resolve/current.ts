import { type Day, formatWeek, toCivil, toDay, weekdayOf } from '../calendar.ts';
import type { CurrentForm, OffsetForm } from '../form.ts';
import { contextWith, type ResolveContext, type Resolved } from './context.ts';
import { resolveOffset } from './offset.ts';

const SAME_SENTENCE = 160;
const QUARTER_MEMORY = 3000;

/** Resolves "the year", "the quarter", "the weekend": the one spoken of just now, else the article's own. */
export function resolveCurrent(form: CurrentForm, context: ResolveContext): Resolved | null {
  if (form.unit === 'WE') return weekend(form, context);
  if (form.unit === 'Q') return quarter(form, context);
  const { last } = context.narrative;
  const near =
    form.mod !== undefined &&
    last !== null &&
    context.at - last.at <= SAME_SENTENCE &&
    last.paragraph === context.paragraph &&
    last.explicitYear &&
    !(form.unit === 'Y' && isToCome(context));
  if (isJustOver(form, context)) return resolveOffset(offset(form, -1, 'document'), context);
  const isTold = near || isMonthTold(form, context);
  return resolveOffset(offset(form, 0, isTold ? 'reference' : 'document'), context);
}

/** "It sold two in 2012, and expects to sell a third before year-end": of the article's own year. */
function isToCome({ tense, tokens, first, end }: ResolveContext): boolean {
  return tense.nearest(tokens, first, end) === 'future';
}

/** Days into a year, and a month, on which the end of the one before is still the end of "the" year or month. */
const JUST_OVER: Readonly<Record<string, number>> = { Y: 31, M: 10 };

/** "He retired at the end of the year", told in its first days: what is over was at the end of the one before. */
function isJustOver({ unit, mod }: CurrentForm, context: ResolveContext): boolean {
  const { document, tense, tokens, first, end } = context;
  const days = JUST_OVER[unit];
  if (/^(?:by|before|until|till)$/.test(tokens.word(first - 1))) return false;
  if (mod !== 'END' || document === null || days === undefined) return false;
  const { year, month } = toCivil(document);
  if (document - toDay(year, unit === 'Y' ? 1 : month, 1) >= days) return false;
  return tense.nearest(tokens, first, end) === 'past';
}

/** "The trial opened in February, and by the end of the month it was over": the month spoken of just before, which is past. */
function isMonthTold({ unit }: CurrentForm, context: ResolveContext): boolean {
  const { document, narrative, tokens, tense, first, end } = context;
  const { last } = narrative;
  if (unit !== 'M' || last === null || document === null || last.day >= document) return false;
  if (last.paragraph !== context.paragraph || context.at - last.at > SAME_SENTENCE) return false;
  if (last.grain !== 'month' && last.grain !== 'day') return false;
  return tense.nearest(tokens, first, end) === 'past';
}

function offset(form: CurrentForm, n: number, anchor: OffsetForm['anchor']): OffsetForm {
  return { kind: 'offset', unit: form.unit, n, anchor, mod: form.mod };
}

/** So many words from "forecasts" to the weekend. */
const FORECAST = 8;

/** "The weather service forecasts rain over the weekend." */
function isForecast({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 1; i > first - FORECAST && !/^[.;:]?$/.test(tokens.word(i)); i--)
    if (/^(?:forecasts?|forecasters|predicts)$/.test(tokens.word(i))) return true;
  return false;
}

/** The weekend past, or this one at its days and when the clause looks ahead. */
function weekend(form: CurrentForm, context: ResolveContext): Resolved | null {
  const { document } = context;
  if (document === null) return resolveOffset(offset(form, 0, 'document'), context);
  const ahead =
    weekdayOf(document) >= 6 ||
    isForecast(context) ||
    (context.tense.nearest(context.tokens, context.first, context.end) === 'future' &&
      context.tense.expects(context.tokens, context.first, context.end));
  const day = ahead ? document : document - 7;
  return {
    type: 'DATE',
    value: `${formatWeek(day)}-WE`,
    mod: form.mod,
    spoken: { grain: 'week', day },
  };
}

/** The quarter of which the text tells the end, else the one spoken of, else the latest that is over. */
function quarter(form: CurrentForm, context: ResolveContext): Resolved | null {
  const middle = middleOfEnded(context);
  if (middle !== null)
    return resolveOffset(offset(form, 0, 'document'), contextWith(context, { document: middle }));
  const { lastQuarter } = context.narrative;
  if (lastQuarter !== null && context.at - lastQuarter.at <= QUARTER_MEMORY)
    return resolveOffset(
      offset(form, 0, 'document'),
      contextWith(context, { document: lastQuarter.day }),
    );
  if (context.document === null) return resolveOffset(offset(form, 0, 'document'), context);
  const { year, month } = toCivil(context.document);
  const before = toDay(year, month - 3, 1);
  return resolveOffset(offset(form, 0, 'document'), contextWith(context, { document: before }));
}

/** "the quarter ended July 31" is May to July; its middle month says which of the calendar's quarters it mostly covers. */
function middleOfEnded({ tokens, end, document }: ResolveContext): Day | null {
  if (document === null || !/^(?:ended|ending|to)$/.test(tokens.word(end))) return null;
  for (const token of [tokens.at(end + 1), tokens.at(end + 2)])
    for (const { category, value } of token?.entries ?? []) {
      if ((category !== 'MONTH' && category !== 'MABB') || !token?.capital) continue;
      const { year, month } = toCivil(document);
      const ended = tokens.is(end, 'ending') || Number(value) <= month ? year : year - 1;
      return toDay(ended, Number(value) - 1, 15);
    }
  return null;
}
