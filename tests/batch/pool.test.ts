import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../src/batch/pool.ts';
import { DEFAULT_FIELDS } from '../../src/input/article.ts';

/** A worker that does what its unit's id says. */
const WORKER = `
  import { parentPort } from 'node:worker_threads';
  export default async ({ task, unit }) => {
    parentPort.postMessage({ begun: task });
    if (unit.id === 'exit') process.exit(3);
    if (unit.id === 'hang') for (;;);
    if (unit.id === 'late') { setTimeout(() => { throw new Error('later'); }, 5); await new Promise((go) => setTimeout(go, 5000)); }
    if (unit.id === 'throw') throw new Error('on purpose');
    if (unit.id === 'fill') { const all = []; for (;;) all.push(new Array(100_000).fill(Math.random())); }
    return { kind: 'done', hash: '', id: unit.id, output: '', names: 0, quotes: 0 };
  };`;

let folder: string;
let pool: Pool;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  writeFileSync(join(folder, 'worker.mjs'), WORKER);
  pool = createPool(
    pathToFileURL(join(folder, 'worker.mjs')).href,
    {
      view: 'summary',
      format: 'ndjson',
      withText: false,
      names: [],
      minCount: 1,
      maxSize: 1000,
      fields: DEFAULT_FIELDS,
    },
    { jobs: 2, timeout: 1000, memory: 64_000_000 },
  );
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (id: string) =>
  pool.run({
    unit: {
      kind: 'record',
      name: `file:${id}`,
      id,
      bytes: new Uint8Array([1]),
      notices: [],
      place: 'file',
    },
  });

describe('an article that ends its worker is reported, and the workers go on', () => {
  test.each([
    ['exit', /made its worker crash: .*code: 3/],
    ['throw', /made its worker crash: on purpose/],
    ['late', /made its worker crash: later/],
    ['hang', /took longer than 1 s/],
    ['fill', /needs more memory than 64 MB/],
  ])('%s', async (id, error) => {
    const outcomes = await Promise.all(['before', id, 'beside', 'after'].map(run));
    expect(outcomes).toMatchObject([
      { kind: 'done', id: 'before' },
      {
        kind: 'failed',
        hash: expect.any(String),
        failure: { source: `file:${id}`, error: expect.stringMatching(error) },
      },
      { kind: 'done', id: 'beside' },
      { kind: 'done', id: 'after' },
    ]);
  });
});
