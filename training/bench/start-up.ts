import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const ARTICLE = `${ROOT}fixtures/articles/sinai-province-2018-01-05.txt`;
const BARE = [`${ROOT}training/bench/bare-wink.mjs`, ARTICLE];
const BINARY = `${ROOT}bin/article-nlp.js`;
const COMMANDS: readonly (readonly string[])[] = [
  ['entities', ARTICLE, '--json'],
  ['dates', ARTICLE, '--json'],
  ['quotes', ARTICLE, '--json'],
  ['summary', ARTICLE],
  ['report', ARTICLE, '-o', join(tmpdir(), 'article-nlp-bench.html')],
  ['corpus', ARTICLE, '--json'],
];

/** Times whole processes, each command in turn with the bare wink-nlp script, and gives the median of the ratios pair by pair. */
export function measureStartUp(pairs = 11): string[][] {
  return COMMANDS.map((args) => {
    const ratios: number[] = [];
    const times: number[] = [];
    for (let pair = 0; pair <= pairs; pair++) {
      const bare = time(BARE);
      const own = time([BINARY, ...args]);
      if (pair === 0) continue;
      ratios.push(own / bare);
      times.push(own);
    }
    return [
      `article-nlp ${args[0]}`,
      `${median(times).toFixed(0)} ms`,
      `${median(ratios).toFixed(2)} × bare wink-nlp`,
    ];
  });
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return performance.now() - start;
}
