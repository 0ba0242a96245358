import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from './spawn.ts';

let folder: string;
const run = async (...args: string[]) => {
  const { code, stdout } = await article([...args, 'a.txt'], { cwd: folder });
  expect(code).toBe(0);
  return stdout;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  writeFileSync(
    join(folder, 'a.txt'),
    'Hillary Clinton met the World Bank in Oslo on Monday. “We will stay,” she said.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a speaker keeps the full name when that name was not asked for', () => {
  test.each([[['--types', 'ORG']], [['--min-count', '9']]])('%j', async (options) => {
    const [, row = ''] = (await run('quotes', ...options, '--format', 'csv')).split('\n');
    expect(row).toMatch(/,Hillary Clinton,e\d+,she,said$/);
    for (const view of [['quotes'], ['quotes', '--by', 'speaker'], ['summary']])
      expect(await run(...view, ...options)).toMatch(/^ {2}Hillary Clinton /m);
    expect(await run('summary', ...options, '--format', 'html')).toContain('>Hillary Clinton</b>');
  });
});

test('JSON has the id that the speaker has in every view, and no entity that was not asked for', async () => {
  const { entities, quotes } = JSON.parse(await run('summary', '--types', 'ORG', '--json'));
  const whole = JSON.parse(await run('summary', '--json'));
  expect(entities.map(({ type }: { type: string }) => type)).toEqual(['ORG']);
  expect(Object.keys(whole)).toContain('entities');
  expect(Object.keys(JSON.parse(await run('summary', '--types', 'ORG', '--json')))).toEqual(
    Object.keys(whole),
  );
  expect(quotes).toEqual(whole.quotes);
});
