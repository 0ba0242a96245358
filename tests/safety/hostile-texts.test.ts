import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../src/batch/pool.ts';
import type { WorkSettings } from '../../src/batch/work.ts';
import { WORKER_FILE } from '../../src/cli/worker-options.ts';
import { DEFAULT_FIELDS } from '../../src/input/article.ts';
import { hostileTexts } from './hostile-texts.ts';

const LENGTH = 1_000_000;
const FIXTURE = new URL('../../fixtures/articles/sinai-province-2018-01-05.txt', import.meta.url);
const TEXTS = Object.entries(hostileTexts(LENGTH));

const SETTINGS: WorkSettings = {
  view: 'summary',
  format: 'ndjson',
  withText: false,
  names: [],
  minCount: 1,
  maxSize: 20_000_000,
  fields: DEFAULT_FIELDS,
  date: '2018-01-05',
  types: ['PERSON', 'ORG', 'LOC', 'NORP', 'MISC', 'MONEY', 'PERCENT', 'EMAIL', 'URL', 'HASHTAG'],
};

let pool: Pool;
/** Milliseconds for 1 MB of ordinary news, while the other worker is as busy as later. */
let ordinary: number;

function run(text: string) {
  const bytes = new TextEncoder().encode(text);
  return pool.run({
    unit: {
      kind: 'document',
      format: 'txt',
      name: 'text',
      source: null,
      id: 'a',
      bytes,
      place: 'a',
    },
  });
}

beforeAll(async () => {
  const open = (timeout: number) =>
    createPool(WORKER_FILE, SETTINGS, { jobs: 2, timeout, memory: 4_000_000_000 });
  const article = readFileSync(FIXTURE, 'utf8');
  const news = article.repeat(Math.ceil(LENGTH / article.length)).slice(0, LENGTH);
  pool = open(300_000);
  await Promise.all([run('Oslo.'), run('Bergen.')]);
  const start = performance.now();
  const outcomes = await Promise.all([run(news), run(news)]);
  ordinary = performance.now() - start;
  expect(outcomes).toMatchObject([{ kind: 'done' }, { kind: 'done' }]);
  await pool.close();
  pool = open(10 * ordinary);
});
afterAll(() => pool.close());

describe('1 MB of anything takes at most ten times as long as 1 MB of news', () => {
  expect(TEXTS.length).toBeGreaterThanOrEqual(20);
  const all = TEXTS.map(([name, text]) => [name, () => run(text)] as const);
  // Both workers are kept busy; the pool itself gives up a text that runs over ten times the ordinary time.
  test.concurrent.each(all)('%s', { timeout: 1_200_000 }, async (_name, start) => {
    expect(await start()).toMatchObject({ kind: 'done' });
  });
});
