import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from '../cli/spawn.ts';

const HOSTILE =
  '\u001b]0;owned\u0007\u001b[2J“=1+1” said \u202eEvil Corp\u202c <script>alert(1)</script>.';
/** Control characters other than tab and line feed, and bidi controls. */
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  mkdirSync(path('in/deep'), { recursive: true });
  writeFileSync(path('in/a.txt'), HOSTILE);
  writeFileSync(path('in/deep/\u001b[31mred.txt'), '%PDF-');
  writeFileSync(path('in/bomb.txt.gz'), gzipSync(Buffer.alloc(30_000_000, 'a ')));
  writeFileSync(path('in/large.txt'), Buffer.alloc(21_000_000, 'word '));
  writeFileSync(
    path('in/r.ndjson'),
    '{"id":"../../../outside","text":"Oslo."}\n{"id":"/etc/x","text":"Rome."}\n',
  );
  symlinkSync('..', path('in/loop'));
  symlinkSync('/dev/zero', path('in/zero.txt'));
  execFileSync('mkfifo', [path('in/pipe.txt')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what an article holds never reaches the terminal as it is', () => {
  test.each([['summary'], ['entities'], ['quotes'], ['dates']])(
    '%s, as text and as CSV',
    async (view) => {
      for (const format of ['text', 'csv']) {
        const { stdout, stderr } = await article(
          [view, 'in/a.txt', '--format', format, '--color', 'never'],
          { cwd: folder },
        );
        expect(stdout).not.toMatch(UNSAFE);
        expect(stderr).not.toMatch(UNSAFE);
      }
    },
  );

  test('nor does a file name', async () => {
    const { stderr } = await article(['summary', 'in/deep'], { cwd: folder });
    expect(stderr).toMatch(/red\.txt: is a PDF/);
    expect(stderr).not.toMatch(UNSAFE);
  });
});

test('batch over a folder of traps: links, devices and pipes are passed over, bombs and large files refused, nothing is written outside', async () => {
  const { stderr, code } = await article(['batch', 'in', '--out', 'out', '--jobs', '1'], {
    cwd: folder,
  });
  expect(code).toBe(1);
  expect(stderr).not.toMatch(UNSAFE);
  expect(stderr).toMatch(/bomb\.txt\.gz: .*--max-size/);
  expect(stderr).toMatch(/large\.txt: is larger \(21\.0 MB\)/);
  expect(stderr).toMatch(/3 articles analysed, 3 failed/);
  expect(readdirSync(folder).sort()).toEqual(['in', 'out']);
  expect(readdirSync(path('out/r.ndjson')).sort()).toEqual(['etc_x.json', 'outside.json']);
  const failures = readFileSync(path('out/failures.ndjson'), 'utf8');
  expect(failures.trim().split('\n')).toHaveLength(3);
});

test.each([['/dev/zero'], ['in/zero.txt']])(
  'a device that is named is refused: %s',
  async (name) => {
    const { code, stderr } = await article(['summary', name], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/is neither a file nor a pipe/);
  },
);

test('--max-size lets a large file in', async () => {
  const { code } = await article(['dates', 'in/large.txt', '--max-size', '22M', '--json'], {
    cwd: folder,
  });
  expect(code).toBe(0);
});
