import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_TYPES } from '../../../src/entities/tagger/labels.ts';
import type { NameType } from '../../../src/types.ts';
import type { MarkedName, TrainingDocument } from './training-document.ts';

/** Reads the articles written for this project: `=== slug | date` opens one, `[[TYPE surface]]` marks a name. Throws on a bad mark. */
export function readOwnNews(folder: string): TrainingDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((article) => parseArticle(article, file)),
    );
}

const MARK = /\[\[([A-Z]+) ([^\]]*)\]\]/g;

function parseArticle(source: string, file: string): TrainingDocument {
  const headEnd = source.indexOf('\n');
  const id = `${file}:${source.slice(0, headEnd).split('|')[0]?.trim()}`;
  const body = source.slice(headEnd).trim();
  const names: MarkedName[] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(MARK)) {
    const [mark, type, surface] = match as unknown as [string, NameType, string];
    if (!NAME_TYPES.includes(type)) throw new Error(`${id}: unknown type in ${mark}`);
    text += body.slice(at, match.index);
    names.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
    at = match.index + mark.length;
  }
  text += body.slice(at);
  if (text.includes('[[') || text.includes(']]')) throw new Error(`${id}: a mark is not closed`);
  return { id, text, names, unmarked: [] };
}
