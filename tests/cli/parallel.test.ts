import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binary } from './spawn.ts';

const RECORDS = 2000;
const ROOT = new URL('../../', import.meta.url).pathname;
let folder: string;
let single: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  const lines = Array.from({ length: RECORDS }, (_, at) =>
    at % 500 === 77
      ? 'not json'
      : JSON.stringify({
          id: `r${at}`,
          date: '2018-01-05',
          text: `Kofi Annan number ${at} spoke in Accra on Wednesday. “We stay,” he said.`,
        }),
  );
  writeFileSync(join(folder, 'in.ndjson'), `${lines.join('\n')}\n`);
  single = stream();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The results, with the line numbers of failures taken out: each process counts its own lines. */
function comparable(output: string): string[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/stdin:\d+/, 'stdin:N'));
}

function stream(...args: string[]): string {
  const { stdout } = spawnSync(process.execPath, [binary, 'stream', ...args], {
    input: readFileSync(join(folder, 'in.ndjson')),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return stdout;
}

function has(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

test('one process gives one line for each record, in order', () => {
  const lines = comparable(single);
  expect(lines).toHaveLength(RECORDS);
  expect(lines.filter((line) => line.includes('"error"'))).toHaveLength(4);
  expect(JSON.parse(lines[1999] as string)).toMatchObject({ schema: 1, id: 'r1999' });
});

test('stream --jobs 2 gives the same bytes', () => {
  expect(stream('--jobs', '2')).toBe(single);
});

describe('GNU parallel', () => {
  // Where the project is checked it must be there; elsewhere the test is passed over.
  const found = has('parallel', '--version');
  test.skipIf(!found && !process.env.CI)(
    '2,000 records over 4 jobs give the lines of a single run, in order',
    () => {
      const { stdout } = spawnSync(
        'bash',
        [
          '-c',
          `parallel --pipe -k -j 4 --block 64k '${process.execPath} ${binary} stream' < in.ndjson`,
        ],
        { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 },
      );
      expect(comparable(stdout)).toEqual(comparable(single));
    },
  );
});

describe('Apache Spark', () => {
  const found = has('java', '-version') && has('python3', '-c', 'import pyspark');
  test.skipIf(!found)('docs/spark/analyze.py gives what a single run gives', () => {
    const input = join(ROOT, 'docs/spark/articles.ndjson');
    const out = execFileSync(
      'python3',
      [
        join(ROOT, 'docs/spark/analyze.py'),
        input,
        join(folder, 'spark'),
        '--partitions',
        '4',
        '--command',
        `${process.execPath} ${binary} stream`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(out).toMatch(/^24 records, 22 results, 2 failures$/m);
    const results = execFileSync('bash', ['-c', 'cat spark/results/part-*'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { stdout } = spawnSync(process.execPath, [binary, 'stream'], {
      input: readFileSync(input),
      encoding: 'utf8',
    });
    const expected = stdout.split('\n').filter((line) => line.includes('"schema"'));
    expect(results.trimEnd().split('\n')).toEqual(expected);
  });
});
