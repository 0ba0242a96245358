import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMadeFiles } from '../../src/batch/made-files.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  path = join(folder, 'made.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const none = async () => [];

test('names are remembered, each once, whatever they hold', async () => {
  const names = ['a.txt.json', 'line\nfeed.json', 'a.txt.json'];
  const first = await openMadeFiles(path, none);
  await first.add(names);
  await first.add(['a.txt.json']);
  await first.close();
  const second = await openMadeFiles(path, none);
  expect([...names, 'b.json'].map(second.has)).toEqual([true, true, true, false]);
  await second.close();
});

test('a new list begins with what is known from before, one that is there does not', async () => {
  for (const known of ['old.json', 'other.json']) {
    const made = await openMadeFiles(path, async () => [known]);
    expect(['old.json', 'other.json'].map(made.has)).toEqual([true, false]);
    await made.close();
  }
});

test('a torn end and a spoiled line name nothing and do no harm', async () => {
  writeFileSync(path, '"a.json"\n\0\0\0\n');
  appendFileSync(path, '"b.js');
  const made = await openMadeFiles(path, none);
  expect(['a.json', 'b.js', 'b.json'].map(made.has)).toEqual([true, false, false]);
  await made.add(['c.json']);
  await made.close();
  expect(readFileSync(path, 'utf8')).toBe('"a.json"\n\0\0\0\n"c.json"\n');
});
