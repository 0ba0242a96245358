import { failure, type InputOptions, type InputResult } from './article.ts';
import { BinaryInputError, decode } from './bytes/decode.ts';
import { readFileBytes } from './bytes/read-bytes.ts';
import { describe } from './expand-inputs.ts';
import { parseKeepingDigits } from './keep-digits.ts';
import { readRecord } from './read-record.ts';
import type { DocumentUnit, RecordUnit, Unit } from './units.ts';

/** Reads the article of a unit; never throws for bad input. */
export async function readUnit(unit: Unit, options: InputOptions): Promise<InputResult> {
  if (unit.kind === 'failed') return unit;
  try {
    return await parseUnit(unit, await readUnitBytes(unit, options), options);
  } catch (error) {
    return failure(unit.name, describe(error as NodeJS.ErrnoException));
  }
}

/** The bytes of a unit, decompressed. @throws Error when the file cannot be read or is too large. */
export async function readUnitBytes(
  unit: DocumentUnit | RecordUnit,
  { maxSize }: InputOptions,
): Promise<Uint8Array> {
  if (unit.kind === 'record') return unit.bytes;
  return unit.bytes ?? readFileBytes(unit.source as string, maxSize);
}

/** Makes the article out of a unit's bytes. */
export async function parseUnit(
  unit: DocumentUnit | RecordUnit,
  bytes: Uint8Array,
  options: InputOptions,
): Promise<InputResult> {
  try {
    return unit.kind === 'record'
      ? await parseRecord(unit, bytes, options)
      : await parseDocument(unit, bytes, options);
  } catch (error) {
    if (error instanceof BinaryInputError || error instanceof RangeError)
      return failure(unit.name, error.message);
    throw error;
  }
}

async function parseRecord(
  unit: RecordUnit,
  bytes: Uint8Array,
  { fields }: InputOptions,
): Promise<InputResult> {
  const { text, notices } = decode(bytes);
  let value: unknown;
  try {
    value = parseKeepingDigits(text, fields.id);
  } catch (error) {
    return failure(unit.name, `is not valid JSON: ${(error as Error).message}`);
  }
  const result = await readRecord(value, unit.name, unit.id, fields);
  if ('failure' in result) return result;
  return {
    article: {
      ...result.article,
      notices: [...unit.notices, ...notices, ...result.article.notices],
    },
  };
}

async function parseDocument(
  { format, name, source, id }: DocumentUnit,
  bytes: Uint8Array,
  { encoding }: InputOptions,
): Promise<InputResult> {
  if (format === 'html') {
    const { decodeHtml } = await import('./html/decode-html.ts');
    const { readHtml } = await import('./html/read-html.ts');
    const { text: html, notices } = decodeHtml(bytes, encoding);
    const page = readHtml(html);
    return 'error' in page
      ? failure(name, page.error)
      : { article: { id, source, ...page, notices: [...notices, ...page.notices] } };
  }
  const { text, notices } = decode(bytes, encoding);
  if (format === 'txt') return { article: { id, source, text, notices } };
  const { readMarkdown } = await import('./read-markdown.ts');
  return { article: { id, source, ...readMarkdown(text), notices } };
}
