import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binary } from '../cli/spawn.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const recipes = [
  ...readFileSync(`${ROOT}docs/recipes.md`, 'utf8').matchAll(/^(.+)\n\n```sh\n([\s\S]+?)\n```/gm),
].map(([, title, script]) => [title, script] as [string, string]);
const hasJq = spawnSync('jq', ['--version']).status === 0;

describe.skipIf(!hasJq)('every recipe runs and prints something', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
    mkdirSync(join(folder, 'bin'));
    symlinkSync(binary, join(folder, 'bin/article-nlp'));
    cpSync(`${ROOT}fixtures/articles`, join(folder, 'articles'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(recipes)('%s', (_title, script) => {
    const out = execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    });
    expect(out.trim()).not.toBe('');
  });
});

test('there are at least twelve', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(12);
});
