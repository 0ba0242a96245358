import { failure, type InputResult } from './article.ts';

/** Reads one record: an object with `text` and perhaps `id`, `date`, `title`, `url`. `where` names it in errors. */
export function readRecord(value: unknown, where: string, fallbackId: string): InputResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure(where, 'is not an object with a "text" field');
  const record = value as Record<string, unknown>;
  const { id, text, title, date, url } = record;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : fallbackId;
  if (typeof text !== 'string')
    return {
      failure: { source: where, id: name, error: 'has no "text" field that is a string' },
    };
  return {
    article: {
      id: name,
      source: null,
      text,
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof date === 'string' ? { recordDate: date } : {}),
      ...(typeof url === 'string' ? { url } : {}),
      notices: [],
    },
  };
}

/** Parses a JSON text that holds a record or an array of records. */
export function* readJson(text: string, source: string, id: string): Generator<InputResult> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield failure(source, `is not valid JSON: ${(error as Error).message}`);
    return;
  }
  if (!Array.isArray(value)) {
    yield readRecord(value, source, id);
    return;
  }
  for (const [at, item] of value.entries())
    yield readRecord(item, `${source}[${at}]`, `${id}-${at + 1}`);
}

/** Parses newline-delimited JSON; a bad line fails alone. */
export function* readNdjson(text: string, source: string, id: string): Generator<InputResult> {
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() !== '') yield readNdjsonLine(line, `${source}:${number}`, `${id}-${number}`);
  }
}

/** Parses one line of NDJSON. */
export function readNdjsonLine(line: string, where: string, fallbackId: string): InputResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failure(where, `is not valid JSON: ${(error as Error).message}`);
  }
  return readRecord(value, where, fallbackId);
}
