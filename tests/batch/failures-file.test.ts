import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFailuresFile, isFailuresFile } from '../../src/batch/failures-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a list that was written is known again, however long', async () => {
  const path = join(folder, 'list');
  const failures = createFailuresFile(path, join(folder, 'draft'));
  for (let at = 0; at < 2000; at++)
    await failures.add({
      source: `news/${at}.txt`,
      ...(at % 2 ? { id: `é${at}` } : {}),
      error: 'x',
    });
  await failures.finish();
  expect(await isFailuresFile(path)).toBe(true);
});

describe('what is no such list', () => {
  test.each([
    ['text', 'my own file\n'],
    ['nothing', ''],
    ['records', '{"id":"a","text":"Oslo."}\n'],
    ['errors of stream', '{"id":"a","error":"stdin:1: is broken"}\n'],
    ['more than a failure', '{"source":"a","error":"b","note":"mine"}\n'],
    ['a line of another kind', '{"source":"a","error":"b"}\nmine\n'],
    ['no line feed', '{"source":"a","error":"b"}'],
    ['null', 'null\n'],
  ])('%s', async (_name, content) => {
    const path = join(folder, 'other');
    writeFileSync(path, content);
    expect(await isFailuresFile(path)).toBe(false);
  });
  test('a folder, and none at all', async () => {
    expect(await isFailuresFile(folder)).toBe(false);
    expect(await isFailuresFile(join(folder, 'gone'))).toBe(false);
  });
});
