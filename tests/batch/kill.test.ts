import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binary } from '../cli/spawn.ts';

const ARTICLES = 120;
let folder: string;
/** Kills that met a run in the middle of its work. */
let midway = 0;
let random = 20180105;

/** Numbers in [0, 1) from a fixed seed (a linear congruential generator). */
function next(): number {
  random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
  return random / 2 ** 32;
}

function writeArticle(number: number, word: string): void {
  const text = `Kofi Annan, aged ${number}, spoke in Accra on Wednesday.\n\n“We will stay ${word},” he said. The mayor of Oslo left for Bergen in July 2015.\n\n`;
  writeFileSync(
    join(folder, 'news', `${String(number).padStart(3, '0')}.txt`),
    text.repeat(5 + (number % 7)),
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  mkdirSync(join(folder, 'news'));
  for (let number = 0; number < ARTICLES; number++) writeArticle(number, 'here');
  writeFileSync(join(folder, 'news/017.txt'), '%PDF-1.7');
  writeFileSync(join(folder, 'news/records.ndjson'), '{"id":"a","text":"Rome."}\nbad\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(out: string) {
  const args = [binary, 'batch', 'news', '--out', out, '--jobs', '2'];
  return spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
}

async function runWhole(out: string): Promise<void> {
  const [code] = (await once(start(out), 'exit')) as [number | null];
  // 1: two of the inputs cannot be analysed.
  expect(code).toBe(1);
}

/** How many units the state of a run speaks of. */
function settled(out: string): number {
  const [file, inside] = [`${out}.state`, join(out, '.article-nlp/state.ndjson')];
  const path = [file, inside].map((name) => join(folder, name)).find((name) => existsSync(name));
  return path === undefined ? 0 : readFileSync(path, 'utf8').split('\n').length - 2;
}

/** Starts a run and kills it at a random moment of its work, now and then at its very start; it may also be done before. */
async function killOnce(out: string): Promise<void> {
  const before = Math.max(0, settled(out));
  const target = next() < 0.15 ? -1 : before + Math.floor(next() * (ARTICLES - before));
  const child = start(out);
  const exit = once(child, 'exit');
  const running = () => child.exitCode === null && child.signalCode === null;
  if (target < 0) await wait(next() * 500);
  while (running() && target >= 0 && settled(out) <= target) await wait(2);
  await wait(next() * 15);
  if (running() && settled(out) < ARTICLES) midway++;
  child.kill(next() < 0.2 ? 'SIGINT' : 'SIGKILL');
  await exit;
}

/** Every result and the list of failures, by path; the state of the run is not compared. */
function snapshot(out: string): Record<string, string> {
  const root = join(folder, out);
  const failures = join(folder, out.replace(/\.[a-z]+$/, '.failures.ndjson'));
  const files = statSync(root).isDirectory()
    ? (readdirSync(root, { recursive: true }) as string[])
        .map((name) => join(root, name))
        .filter((path) => !path.includes('.article-nlp') && statSync(path).isFile())
        .sort()
    : [root, failures];
  return Object.fromEntries(
    files.map((path) => [
      relative(folder, path).replace(out.split('.')[0] as string, 'OUT'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

describe.sequential('killed at random moments and started again, the end result is the same, byte for byte', () => {
  test.each([
    ['a folder', 'folder', 17],
    ['NDJSON', 'lines.ndjson', 17],
    ['CSV', 'rows.csv', 6],
  ])('%s', async (_name, out, kills) => {
    const undisturbed = `whole-${out}`;
    await runWhole(undisturbed);
    for (let kill = 0; kill < kills; kill++) {
      // Every few kills all starts again, so that early and late moments are met alike.
      if (kill % 4 === 0) {
        rmSync(join(folder, out), { recursive: true, force: true });
        rmSync(join(folder, `${out}.state`), { force: true });
      }
      await killOnce(out);
    }
    await runWhole(out);
    expect(snapshot(out)).toEqual(snapshot(undisturbed));
  });

  test('NDJSON whose articles changed in the middle', async () => {
    const out = 'changed.ndjson';
    await runWhole(out);
    for (const number of [5, 20, 21, 33]) writeArticle(number, 'there');
    await runWhole('whole-changed.ndjson');
    for (let kill = 0; kill < 10; kill++) {
      await killOnce(out);
      if (kill === 5) writeArticle(8, 'elsewhere');
    }
    expect(midway).toBeGreaterThan(10);
    await runWhole(out);
    await runWhole('whole-changed.ndjson');
    expect(snapshot(out)).toEqual(snapshot('whole-changed.ndjson'));
    const left = readdirSync(folder).filter((name) =>
      /\.(?:old|tmp|results|state\.failures)$/.test(name),
    );
    expect(left).toEqual([]);
  });
});
