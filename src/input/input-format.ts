/** How the bytes of an input are to be understood. */
export type InputFormat = 'txt' | 'md' | 'html' | 'json' | 'ndjson' | 'csv';

/** Every input format, as `--input-format` takes them. */
export const INPUT_FORMATS: readonly InputFormat[] = ['txt', 'md', 'html', 'json', 'ndjson', 'csv'];

const FORMAT_OF_ENDING: Readonly<Record<string, InputFormat>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
};

/** Endings of the files that are taken from a folder; each may be followed by `.gz`. */
export const ARTICLE_ENDINGS: readonly string[] = Object.keys(FORMAT_OF_ENDING);

const ENDING = /\.[^./\\]+$/;
const GZIP = /\.gz$/i;

/** The format that a file's name tells, or null for another ending. `.gz` is looked through. */
export function formatOfName(name: string): InputFormat | null {
  const ending = ENDING.exec(name.replace(GZIP, ''))?.[0].toLowerCase();
  return (ending !== undefined && FORMAT_OF_ENDING[ending]) || null;
}

/** A file's name without its ending (and without `.gz`): the id of its article. */
export function stem(name: string): string {
  return name.replace(/(?<=.)\.gz$/i, '').replace(/(?<=.)\.[^.]+$/, '');
}
