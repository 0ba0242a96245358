import type { Notice } from '../types.ts';
import { failure, type InputResult, type RecordFields } from './article.ts';

/** Reads one record: an object with a text (or `html`) and perhaps an id, date, title and `url`. `where` names it in errors. */
export async function readRecord(
  value: unknown,
  where: string,
  fallbackId: string,
  fields: RecordFields,
): Promise<InputResult> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure(where, `is not an object with a "${fields.text}" field`);
  const record = value as Readonly<Record<string, unknown>>;
  const id = readText(record, fields.id) ?? fallbackId;
  const page =
    typeof record[fields.text] !== 'string' && typeof record.html === 'string'
      ? await readPage(record.html)
      : null;
  if (page && 'error' in page) return { failure: { source: where, id, error: page.error } };
  const text = page ? page.text : record[fields.text];
  if (typeof text !== 'string')
    return { failure: { source: where, id, error: whyNoText(record, fields.text) } };
  const title = readText(record, fields.title) ?? page?.title;
  const recordDate = readText(record, fields.date);
  const notices = [...(page?.notices ?? []), ...noticesOfDate(record, fields.date)];
  const url = readText(record, 'url') ?? page?.url;
  return {
    article: {
      id,
      source: null,
      text,
      ...(title === undefined ? {} : { title }),
      ...(recordDate === undefined ? {} : { recordDate }),
      ...(page?.metadataDate === undefined ? {} : { metadataDate: page.metadataDate }),
      ...(url === undefined ? {} : { url }),
      notices,
    },
  };
}

function whyNoText({ schema, notices }: Readonly<Record<string, unknown>>, field: string): string {
  return schema === 1 && Array.isArray(notices)
    ? 'is a result of article-nlp, without its text; give the article, or the result to corpus'
    : `has no "${field}" field that is a string`;
}

/** A date that is an object, as database exports have it, cannot be read; that there is none (null) needs no notice. */
function noticesOfDate(record: Readonly<Record<string, unknown>>, field: string): Notice[] {
  const value = Object.hasOwn(record, field) ? record[field] : null;
  if (value === null || typeof value === 'string' || typeof value === 'number') return [];
  const message = `its "${field}" is neither text nor a number, so its date is not known`;
  return [{ level: 'warning', message, start: null, end: null }];
}

async function readPage(html: string) {
  const { readHtml } = await import('./html/read-html.ts');
  return readHtml(html);
}

/** A field's text; numbers count, empty text does not. */
function readText(record: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = Object.hasOwn(record, field) ? record[field] : undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
