import type { Corpus } from '../../corpus/types.ts';
import { csvRow } from '../csv-cell.ts';

const COLUMNS = [
  'name',
  'type',
  'aliases',
  'articles',
  'count',
  'first',
  'last',
  'country',
  'lat',
  'lon',
  'quoted_direct',
  'quoted_mixed',
  'quoted_indirect',
  'article_ids',
];

/** A corpus as CSV: one row a name, in the corpus's order; aliases and article ids are parted by "|". */
export function* renderCorpusCsv({ articles, names }: Corpus): Generator<string> {
  yield csvRow(COLUMNS);
  for (const entry of names)
    yield csvRow([
      entry.name,
      entry.type,
      entry.aliases.join('|'),
      entry.articles.length,
      entry.count,
      entry.first,
      entry.last,
      entry.place?.country,
      entry.place?.lat,
      entry.place?.lon,
      entry.quoted.direct,
      entry.quoted.mixed,
      entry.quoted.indirect,
      entry.articles.map((at) => articles[at]?.id ?? '').join('|'),
    ]);
}
