import { onlyStatements } from '../../quotes/only-statements.ts';
import type { SummaryWords } from '../../summary/summary-words.ts';
import { safeLine } from '../safe-text.ts';
import type { Renderer, View } from '../types.ts';
import { layOut } from './columns.ts';
import { renderDates } from './dates.ts';
import { renderEntities } from './entities.ts';
import { createPalette } from './palette.ts';
import { renderQuotes } from './quotes.ts';
import type { Section } from './section.ts';
import { createSummary } from './summary.ts';

/** Coloured text for people: one block an article, no line wider than the terminal where words allow. */
export function createTextRenderer(words: () => SummaryWords): Renderer {
  const sections: Readonly<Record<View, Section>> = {
    summary: createSummary(words),
    entities: renderEntities,
    dates: renderDates,
    quotes: renderQuotes,
  };
  return {
    open: () => '',
    item: (analysis, context, index) =>
      layOut(() => {
        const palette = createPalette(context.color);
        const shown = { ...analysis, quotes: onlyStatements(analysis.quotes) };
        const lines = sections[context.view](shown, palette, context);
        const named = context.many && context.view !== 'summary';
        const head = named ? [palette.heading(safeLine(analysis.source ?? analysis.id))] : [];
        const body = lines.length > 0 ? lines : [palette.dim('nothing found')];
        return `${index > 0 ? '\n' : ''}${[...head, ...body].map((line) => line.trimEnd()).join('\n')}\n`;
      }),
    close: () => '',
  };
}
