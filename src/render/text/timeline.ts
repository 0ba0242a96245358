import { buildTimeline } from '../../dates/timeline.ts';
import { endOfOpeningDate } from '../../document/publication-date/opening-date.ts';
import { splitSentences } from '../../summary/key-sentences.ts';
import type { Span } from '../../types.ts';
import { safeLine } from '../safe-text.ts';
import { describeValue } from './dates.ts';
import { hang, pad, widest } from './layout.ts';
import type { Section } from './section.ts';

/** The dates that have a place in the calendar, in the order of time, each with its sentence; telling words in colour. */
export const renderTimeline: Section = (analysis, palette, { width, view }) => {
  const { text, dates } = analysis;
  // The day that the text opens with is that of the article, not of its story.
  const opening = endOfOpeningDate(text);
  const told = dates.filter(({ start }) => start >= opening);
  const entries = buildTimeline({ text, sentences: splitSentences(text) }, told);
  const values = entries.map(({ date, isRange, from, to }) =>
    isRange ? `${from}…${to}` : describeValue(date),
  );
  const valueWidth = widest(values, 22);
  return entries.flatMap(({ date, sentence }, at) => {
    const front = `  ${palette.date(pad(values[at] as string, valueWidth))}  `;
    const most = view === 'summary' ? 90 : 220;
    return hang(front, excerpt(text, sentence, date, palette.date, most), width);
  });
};

/** The sentence with the date's words marked; a long one is cut around them. */
function excerpt(
  text: string,
  sentence: Span,
  date: Span,
  mark: (text: string) => string,
  most: number,
): string {
  const start = wordStart(text, Math.max(sentence.start, date.start - most / 2), sentence.start);
  const end = wordEnd(text, Math.min(sentence.end, Math.max(date.end, start + most)), sentence.end);
  const before = safeLine(text.slice(start, date.start));
  const after = safeLine(text.slice(date.end, end));
  const space = (at: number) => (/\s/.test(text[at] ?? '') ? ' ' : '');
  return [
    start > sentence.start ? '… ' : '',
    before,
    before === '' ? '' : space(date.start - 1),
    mark(safeLine(text.slice(date.start, date.end))),
    space(date.end),
    after,
    end < sentence.end ? ' …' : '',
  ].join('');
}

/** Moves a cut inside a word to the next blank. */
function wordStart(text: string, at: number, first: number): number {
  if (at === first) return at;
  const blank = text.slice(at, at + 30).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number, last: number): number {
  if (at === last) return at;
  const blank = text.slice(at, Math.min(last, at + 30)).search(/\s/);
  return blank < 0 ? Math.min(last, at + 30) : at + blank;
}
