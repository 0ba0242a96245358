import type { Analysis, DateMention, Entity, Mention, Quote } from '../types.ts';
import type { CellValue } from './csv-cell.ts';

/** One row of CSV: a mention of a name, a date or a quote, with the article it stands in. */
export interface CsvItem {
  readonly row: 'name' | 'date' | 'quote';
  readonly entity?: Entity;
  readonly mention?: Mention;
  readonly date?: DateMention;
  readonly quote?: Quote;
}

/** A column: its name and what stands in it; names and their order are a contract (docs/csv.md). */
export interface CsvColumn {
  readonly name: string;
  readonly cell: (
    item: CsvItem,
    article: Analysis,
    names: ReadonlyMap<string, Entity>,
  ) => CellValue;
}

const column = (name: string, cell: CsvColumn['cell']): CsvColumn => ({ name, cell });

const HEAD: readonly CsvColumn[] = [
  column('id', (_, { id }) => id),
  column('source', (_, { source }) => source),
  column('published', (_, { date }) => date),
];
const SPAN: readonly CsvColumn[] = [
  column('start', (item) => spanOf(item)?.start),
  column('end', (item) => spanOf(item)?.end),
  column('text', (item) => spanOf(item)?.text),
];
const TYPE = column('type', ({ entity, date, quote }) => entity?.type ?? date?.type ?? quote?.kind);
const SCORE = column('score', ({ mention, quote }) => mention?.score ?? quote?.score);
const NAME: readonly CsvColumn[] = [
  column('name', ({ entity }) => entity?.name),
  column('entity', ({ entity }) => entity?.id),
];
const PLACE: readonly CsvColumn[] = [
  column('country', ({ entity }) => entity?.place?.country),
  column('lat', ({ entity }) => entity?.place?.lat),
  column('lon', ({ entity }) => entity?.place?.lon),
];
const TIME: readonly CsvColumn[] = [
  column('value', ({ date }) => date?.value),
  column('mod', ({ date }) => date?.mod),
  column('from', ({ date }) => date?.from),
  column('to', ({ date }) => date?.to),
];
const SPEECH: readonly CsvColumn[] = [
  column('speaker', ({ quote }, _, names) => speakerName(quote, names)),
  column('speaker_entity', ({ quote }) => quote?.speaker?.entity),
  column('speaker_text', ({ quote }) => quote?.speaker?.text),
  column('cue', ({ quote }) => quote?.cue?.text),
];

/** The columns of each view, in order. */
export const CSV_COLUMNS = {
  summary: [
    ...HEAD,
    column('row', ({ row }) => row),
    ...SPAN,
    TYPE,
    SCORE,
    ...NAME,
    ...PLACE,
    ...TIME,
    ...SPEECH,
  ],
  entities: [...HEAD, ...SPAN, TYPE, SCORE, ...NAME, ...PLACE],
  dates: [...HEAD, ...SPAN, TYPE, ...TIME],
  quotes: [...HEAD, ...SPAN, TYPE, SCORE, ...SPEECH],
} satisfies Record<string, readonly CsvColumn[]>;

function spanOf({ mention, date, quote }: CsvItem) {
  return mention ?? date ?? quote;
}

function speakerName(
  quote: Quote | undefined,
  names: ReadonlyMap<string, Entity>,
): string | null | undefined {
  const id = quote?.speaker?.entity;
  return (id ? names.get(id)?.name : undefined) ?? quote?.speaker?.text;
}
