import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, binary } from './spawn.ts';

let folder: string;
const TEXT = 'Kofi Annan spoke in Accra.';
const NAMES = 'name,type,aliases\nQuux,ORG,\n';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  mkdirSync(join(folder, 'news'));
  for (const name of ['a.txt', 'news/b.html']) writeFileSync(join(folder, name), TEXT);
  writeFileSync(join(folder, 'names.csv'), NAMES);
  symlinkSync('a.txt', join(folder, 'link.html'));
  linkSync(join(folder, 'a.txt'), join(folder, 'second.html'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a page never takes the place of what it is made of', () => {
  test.each([
    ['the input', ['a.txt', '-o', 'a.txt'], /a\.txt: is one of the inputs; choose another file/],
    ['by a link', ['a.txt', '-o', 'link.html'], /link\.html: is one of the inputs/],
    ['by another name', ['a.txt', '-o', 'second.html'], /second\.html: is one of the inputs/],
    ['in a folder', ['news', '-o', 'news/b.html'], /news\/b\.html: is one of the inputs/],
    ['the names', ['a.txt', '-o', 'names.csv', '--names', 'names.csv'], /is the file of --names/],
  ])('%s', async (_name, args, message) => {
    const { code, stderr } = await article(['report', ...args], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect([read('a.txt'), read('news/b.html'), read('names.csv')]).toEqual([TEXT, TEXT, NAMES]);
  });

  test.skipIf(process.platform === 'win32')('the file on stdin', () => {
    const script = `"${process.execPath}" "${binary}" report -o a.txt < a.txt; echo $?`;
    const out = execFileSync('bash', ['-c', script], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    expect(out.toString()).toBe('2\n');
    expect(read('a.txt')).toBe(TEXT);
  });
});

test.skipIf(process.platform === 'win32')('a device may stand on both sides', () => {
  const script = `"${process.execPath}" "${binary}" report -o /dev/null < /dev/null`;
  execFileSync('bash', ['-c', script], { cwd: folder, stdio: 'pipe' });
});

test('a page beside its input', async () => {
  const { code, stderr } = await article(['report', 'a.txt', '-o', 'a.html'], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(read('a.html')).toMatch(/<!doctype html>/i);
});
