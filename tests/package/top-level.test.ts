import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDERS = ['bin', 'data', 'docs', 'fixtures', 'src', 'tests', 'training'];
const FILES = ['CHANGELOG.md', 'LICENSE', 'README.md', 'biome.json', 'package-lock.json'];
const OTHER = /^(\..+|package\.json|tsconfig(\.[a-z]+)?\.json|vitest\.config\.ts)$/;

/** A scratch file that `git add .` swept up may hold a corpus's text, which is not ours to give away. */
test.skipIf(!existsSync(`${ROOT}.git`))('nothing but the project is committed', () => {
  const tops = new Set(
    execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
      .map((path) => path.split('/')[0] ?? ''),
  );
  const known = (top: string) => FOLDERS.includes(top) || FILES.includes(top) || OTHER.test(top);
  expect([...tops].filter((top) => !known(top))).toEqual([]);
  expect(tops).toContain('src');
});
