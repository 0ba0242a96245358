import { csvRow } from './csv-cell.ts';
import { CSV_COLUMNS, type CsvItem } from './csv-columns.ts';
import { allEntities, type ShownAnalysis } from './shown-analysis.ts';
import type { Renderer, View } from './types.ts';

/** CSV: a head line, then one row for each mention of a name, each date and each quote of the view, in text order. */
export function createCsvRenderer(): Renderer {
  return {
    open: ({ view }) => csvHead(view),
    item: (analysis, { view }) => csvRows(analysis, view),
    close: () => '',
  };
}

/** The head line of a view. */
export function csvHead(view: View): string {
  return csvRow(CSV_COLUMNS[view].map(({ name }) => name));
}

/** The rows of one article. */
export function csvRows(analysis: ShownAnalysis, view: View): string {
  const names = new Map(allEntities(analysis).map((entity) => [entity.id, entity]));
  return listItems(analysis, view)
    .map((item) => csvRow(CSV_COLUMNS[view].map(({ cell }) => cell(item, analysis, names))))
    .join('');
}

function listItems(analysis: ShownAnalysis, view: View): CsvItem[] {
  const wanted = (part: View) => view === 'summary' || view === part;
  const names = analysis.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ row: 'name' as const, entity, mention })),
  );
  const items: (CsvItem & { readonly start: number })[] = [
    ...(wanted('entities') ? names : []).map((item) => ({ ...item, start: item.mention.start })),
    ...(wanted('dates') ? analysis.dates : []).map((date) => ({
      row: 'date' as const,
      date,
      start: date.start,
    })),
    ...(wanted('quotes') ? analysis.quotes : []).map((quote) => ({
      row: 'quote' as const,
      quote,
      start: quote.start,
    })),
  ];
  return items.sort((a, b) => a.start - b.start);
}
