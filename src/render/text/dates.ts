import type { DateMention } from '../../types.ts';
import { safeLine } from '../safe-text.ts';
import { cut, hang, pad, widest } from './layout.ts';
import type { Section } from './section.ts';
import { renderTimeline } from './timeline.ts';

/** The dates in text order: value and modifier, calendar days, the words used. */
export const renderDates: Section = (analysis, palette, context) => {
  if (context.options.timeline) return renderTimeline(analysis, palette, context);
  const values = analysis.dates.map(describeValue);
  const valueWidth = widest(values, Math.floor(context.width / 2));
  const days = analysis.dates.map(describeDays);
  const daysWidth = context.width >= 72 ? widest(days, 23) : 0;
  return analysis.dates.flatMap((date, at) => {
    const front = [
      palette.date(pad(cut(values[at] as string, valueWidth), valueWidth)),
      ...(daysWidth > 0 ? [palette.dim(pad(days[at] as string, daysWidth))] : []),
      palette.dim(pad(date.type.toLowerCase(), 8)),
    ].join('  ');
    return hang(`  ${front}  `, safeLine(date.text), context.width);
  });
};

/** "2017 END": the value as TIMEX3 has it, with its modifier. */
export function describeValue({ value, mod }: DateMention): string {
  return mod ? `${value} ${mod.toLowerCase()}` : value;
}

/** "2017-10-01…2017-12-31", or one day, or nothing where the value has no place in the calendar. */
function describeDays({ from, to, value }: DateMention): string {
  if (!from || !to || (from === to && from === value)) return '';
  return from === to ? from : `${from}…${to}`;
}
