import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';

let folder: string;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new file and one that is there, with nothing left beside them', async () => {
  writeFileSync(path('old'), 'before, and longer');
  await writeWhole(path('old'), 'after');
  await writeWhole(path('new'), 'after');
  expect([read('old'), read('new')]).toEqual(['after', 'after']);
  expect(readdirSync(folder).sort()).toEqual(['new', 'old']);
});

describe.skipIf(process.platform === 'win32')('what is there stays what it is', () => {
  test.each([0o600, 0o640, 0o664, 0o755])('a file of mode %o', async (mode) => {
    writeFileSync(path('page'), 'before');
    chmodSync(path('page'), mode);
    await writeWhole(path('page'), 'after');
    expect(statSync(path('page')).mode & 0o777).toBe(mode);
    expect(read('page')).toBe('after');
  });

  test('a link, over other links, to a file', async () => {
    mkdirSync(path('deep'));
    writeFileSync(path('deep/page'), 'before');
    symlinkSync('deep/page', path('near'));
    symlinkSync('near', path('far'));
    await writeWhole(path('far'), 'after');
    expect(lstatSync(path('far')).isSymbolicLink()).toBe(true);
    expect(read('deep/page')).toBe('after');
  });

  test('a link that leads to nothing yet', async () => {
    mkdirSync(path('deep'));
    symlinkSync('deep/page', path('link'));
    await writeWhole(path('link'), 'after');
    expect(lstatSync(path('link')).isSymbolicLink()).toBe(true);
    expect(read('deep/page')).toBe('after');
  });

  test('a named pipe', async () => {
    execFileSync('mkfifo', [path('pipe')]);
    const [text] = await Promise.all([
      readFile(path('pipe'), 'utf8'),
      writeWhole(path('pipe'), 'through'),
    ]);
    expect(text).toBe('through');
    expect(lstatSync(path('pipe')).isFIFO()).toBe(true);
  });
});

describe('what cannot be written is one line', () => {
  test.each([
    ['a folder', '.', /: cannot be written: is a folder$/],
    ['in no folder', 'none/page', /none\/page: cannot be written: no such folder; check the path$/],
  ])('%s', async (_name, name, message) => {
    await expect(writeWhole(path(name), 'x')).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a link to itself', async () => {
    symlinkSync('loop', path('loop'));
    await expect(writeWhole(path('loop'), 'x')).rejects.toThrow(/loop: cannot be written: ELOOP/);
  });
});
