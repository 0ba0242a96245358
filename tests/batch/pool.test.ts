import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../src/batch/pool.ts';
import { DEFAULT_FIELDS } from '../../src/input/article.ts';

/** A worker that does what its unit's id says. */
const WORKER = `
  const work = async ({ unit }) => {
    if (unit.id === 'exit') process.exit(3);
    if (unit.id === 'hang') for (;;);
    if (unit.id === 'late') { setTimeout(() => { throw new Error('later'); }, 5); await new Promise((go) => setTimeout(go, 5000)); }
    if (unit.id === 'throw') throw new Error('on purpose');
    if (unit.id === 'fill') { const all = []; for (;;) all.push(new Array(100_000).fill(Math.random())); }
    if (unit.id.startsWith('slow')) await new Promise((go) => setTimeout(go, 400));
    return { kind: 'done', hash: '', id: unit.id, output: new Uint8Array(), names: 0, quotes: 0 };
  };
  export default async ({ pieces, begun, slot }) => {
    const outcomes = [];
    for (const piece of pieces) { Atomics.add(begun, slot, 1); outcomes.push(await work(piece)); }
    return outcomes;
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

test('the time limit is for each article, not for those that are sent together', async () => {
  const ids = Array.from({ length: 12 }, (_, at) => `slow ${at}`);
  const outcomes = await Promise.all(ids.map(run));
  expect(outcomes).toMatchObject(ids.map((id) => ({ kind: 'done', id })));
});

test('of many articles sent together only the bad one is lost', async () => {
  const ids = Array.from({ length: 60 }, (_, at) => (at === 31 ? 'exit' : String(at)));
  const outcomes = await Promise.all(ids.map(run));
  expect(outcomes.map(({ kind }) => kind)).toEqual(
    ids.map((id) => (id === 'exit' ? 'failed' : 'done')),
  );
});
