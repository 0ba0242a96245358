import { describe, expect, test } from 'vitest';
import { createOutputNames } from '../../src/batch/output-name.ts';

describe('no name leads outside the output folder', () => {
  test.each([
    ['2018/a.txt', null, '2018/a.txt.json'],
    ['../../etc/passwd', null, 'etc/passwd.json'],
    ['/etc/passwd', null, 'etc/passwd.json'],
    ['..\\..\\windows', null, 'windows.json'],
    ['..', null, 'article.json'],
    ['r.ndjson', 'x7', 'r.ndjson/x7.json'],
    ['r.ndjson', '../../x', 'r.ndjson/x.json'],
    ['r.ndjson', '/', 'r.ndjson/article.json'],
    ['r.ndjson', '', 'r.ndjson/article.json'],
    ['r.ndjson', '.hidden', 'r.ndjson/hidden.json'],
    ['r.ndjson', 'https://x.org/a?b=1', 'r.ndjson/https_x.org_a_b_1.json'],
    ['r.ndjson', 'nul\0\n\u202e', 'r.ndjson/nul_.json'],
    ['r.ndjson', 'Ana Sá', 'r.ndjson/Ana_Sá.json'],
  ])('%j %j', (place, id, name) => expect(createOutputNames()(place, id)).toBe(name));
});

test('a name that comes twice gets a number, also where only the case differs', () => {
  const name = createOutputNames();
  expect([name('r', 'x'), name('r', 'x'), name('r', 'X'), name('r', 'y')]).toEqual([
    'r/x.json',
    'r/x~2.json',
    'r/X~3.json',
    'r/y.json',
  ]);
});

test('long ids are cut to what file systems take, never inside a character', () => {
  const name = createOutputNames()('r', `${'😀'.repeat(3)}${'ü'.repeat(500)}`);
  expect(Buffer.byteLength(name)).toBeLessThan(200);
  expect(createOutputNames()('r', '𝔘'.repeat(300))).not.toMatch(
    /[\ud800-\udbff](?![\udc00-\udfff])/,
  );
});
