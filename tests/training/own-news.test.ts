import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOwnNews } from '../../training/ner/corpora/read-own-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-news-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(source: string) {
  writeFileSync(join(folder, 'one.txt'), source);
  return readOwnNews(folder);
}

describe('reading own news', () => {
  it('takes the marks out and keeps their places', () => {
    const [first, second] = read(
      '=== cocoa | 2023-11-14\n\n[[LOC Accra]] waits for [[ORG Cocobod]].\n\n=== rain | 2024-01-02\n\nIt rained.\n',
    );
    expect(first?.text).toBe('Accra waits for Cocobod.');
    expect(
      first?.names.map(({ start, end, type }) => [type, first.text.slice(start, end)]),
    ).toEqual([
      ['LOC', 'Accra'],
      ['ORG', 'Cocobod'],
    ]);
    expect(second).toMatchObject({ text: 'It rained.', names: [] });
  });

  it.each([
    ['=== a | 2024-01-02\n\n[[CITY Accra]] waits.', 'unknown type'],
    ['=== a | 2024-01-02\n\n[[LOC Accra] waits.', 'not closed'],
  ])('refuses %j', (source, message) => {
    expect(() => read(source)).toThrow(message);
  });
});
