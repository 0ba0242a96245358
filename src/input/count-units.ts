import { openFile } from './bytes/read-bytes.ts';
import type { InputPath } from './expand-inputs.ts';
import { formatOfName } from './input-format.ts';
import { isDocument } from './units.ts';

const NEWLINE = 10;

/** Counts the articles behind paths ahead of time, for a person who waits; null when that would mean reading CSV, JSON or stdin twice. */
export async function countUnits(paths: AsyncIterable<InputPath>): Promise<number | null> {
  let count = 0;
  for await (const input of paths) {
    if ('error' in input) {
      count++;
      continue;
    }
    const format = input.path === '-' ? 'json' : (formatOfName(input.path) ?? 'txt');
    if (isDocument(format)) count++;
    else if (format === 'ndjson') count += await countLines(input.path);
    else return null;
  }
  return count;
}

async function countLines(path: string): Promise<number> {
  try {
    const { bytes } = await openFile(path, Number.POSITIVE_INFINITY);
    let lines = 0;
    for await (const chunk of bytes)
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines++;
    return lines;
  } catch {
    return 1;
  }
}
