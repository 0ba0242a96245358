import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../src/batch/pool.ts';
import { DEFAULT_FIELDS } from '../../src/input/article.ts';

/** A worker that does what its unit's id says. */
const WORKER = `
  import { workerData } from 'node:worker_threads';
  const { most } = workerData;
  const work = async ({ unit }) => {
    if (unit.id === 'exit') process.exit(3);
    if (unit.id === 'hang') for (;;);
    if (unit.id === 'late') { setTimeout(() => { throw new Error('later'); }, 5); await new Promise((go) => setTimeout(go, 5000)); }
    if (unit.id === 'throw') throw new Error('on purpose');
    if (unit.id === 'fill') { const all = []; for (;;) all.push(new Array(100_000).fill(Math.random())); }
    if (unit.id === 'huge' || (unit.id === 'big' && most < 2_000_000)) return { kind: 'large', hash: unit.id };
    if (unit.id === 'wide') { const all = []; while (all.length < 700) all.push(new Array(100_000).fill(Math.random())); }
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
let roomy: Pool;
const start = (memory: number, timeout: number, worker = 'worker.mjs') =>
  createPool(
    pathToFileURL(join(folder, worker)).href,
    {
      view: 'summary',
      format: 'ndjson',
      withText: false,
      names: [],
      minCount: 1,
      maxSize: 1000,
      fields: DEFAULT_FIELDS,
    },
    { jobs: 2, timeout, memory },
  );
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  writeFileSync(join(folder, 'worker.mjs'), WORKER);
  writeFileSync(join(folder, 'broken.mjs'), "throw new Error('has lost its model')");
  writeFileSync(
    join(folder, 'greedy.mjs'),
    `const all = []; for (;;) all.push(new Array(100_000).fill(Math.random()));`,
  );
  pool = start(64_000_000, 1000);
  roomy = start(1_200_000_000, 60_000);
});
afterAll(async () => {
  await pool.close();
  await roomy.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (id: string) => runIn(pool, id);
const runIn = (threads: Pool, id: string) =>
  threads.run({
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

describe('threads that cannot start fail what is asked of them, at once and later', () => {
  test.each([
    ['broken.mjs', /made its worker crash: .*has lost its model/],
    ['greedy.mjs', /needs more memory than 64 MB/],
  ])('%s', async (worker, error) => {
    const unable = start(64_000_000, 60_000, worker);
    const early = await Promise.all(['a', 'b', 'c'].map((id) => runIn(unable, id)));
    await new Promise((go) => setTimeout(go, 500));
    const late = await runIn(unable, 'd');
    for (const outcome of [...early, late])
      expect(outcome).toMatchObject({
        kind: 'failed',
        failure: { error: expect.stringMatching(error) },
      });
    await unable.close();
  });

  test('also when they die before anything is asked of them', async () => {
    const unable = start(64_000_000, 60_000, 'broken.mjs');
    await new Promise((go) => setTimeout(go, 500));
    expect(await runIn(unable, 'a')).toMatchObject({ kind: 'failed' });
    await unable.close();
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

describe('an article that is too much for an ordinary worker has one of its own with all of the memory', () => {
  test.each([
    ['big', 'told by its bytes', { kind: 'done', id: 'big' }],
    ['wide', 'told by its running out of memory', { kind: 'done', id: 'wide' }],
    [
      'huge',
      'too much for all of the memory',
      { kind: 'failed', hash: 'huge', failure: { error: expect.stringMatching(/than 1200 MB/) } },
    ],
  ])(
    '%s: %s',
    async (id, _how, outcome) => {
      const outcomes = await Promise.all(['before', id, 'after'].map((one) => runIn(roomy, one)));
      expect(outcomes).toMatchObject([
        { kind: 'done', id: 'before' },
        outcome,
        { kind: 'done', id: 'after' },
      ]);
    },
    60_000,
  );
});
