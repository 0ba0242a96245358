import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.ts';

const BINARY = new URL('../../bin/article-nlp.js', import.meta.url).pathname;

/** What one run of the real binary took. */
export interface BatchCost {
  readonly ms: number;
  /** Largest resident memory of the process, in bytes. */
  readonly memory: number;
}

/** Writes articles as one NDJSON file in a folder of its own, hands it to `use`, and removes it. */
export function withArticles<T>(
  articles: Iterable<string>,
  use: (path: string, folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'article-nlp-bench-'));
  try {
    const path = join(folder, 'articles.ndjson');
    for (const [at, text] of [...articles].entries())
      writeFileSync(path, `${JSON.stringify({ id: String(at), text, date: '2018-01-05' })}\n`, {
        flag: 'a',
      });
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `batch` once over a file of records and says what it took. */
export function runBatchOnce(path: string, folder: string, jobs: number): BatchCost {
  const out = join(folder, 'out.ndjson');
  const script = `
    process.argv.splice(1, 0, 'node');
    process.on('exit', () => { require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'memory'))}, String(process.resourceUsage().maxRSS * 1024)); });
    import(${JSON.stringify(BINARY)});`;
  const args = ['-e', script, 'batch', path, '--out', out, '--force', '--quiet'];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args, '--jobs', String(jobs)], {
    encoding: 'utf8',
  });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`batch failed: ${stderr}`);
  return { ms, memory: Number(readFileSync(join(folder, 'memory'), 'utf8')) };
}

/** Times `batch` with one and two workers in turn, `rounds` times; start-up is left out by taking away a run over one article. */
export function measureWorkers(articles: readonly string[], rounds: number): string[][] {
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return withArticles(articles, (path, folder) =>
    withArticles(articles.slice(0, 1), (onePath, oneFolder) => {
      const times: Record<number, number[]> = { 1: [], 2: [] };
      const ratios: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const [one, two] = [1, 2].map((jobs) => {
          const startUp = runBatchOnce(onePath, oneFolder, jobs).ms;
          const ms = runBatchOnce(path, folder, jobs).ms - startUp;
          times[jobs]?.push(ms);
          return ms;
        }) as [number, number];
        ratios.push(one / two);
      }
      return [1, 2].map((jobs) => {
        const ms = median(times[jobs] as number[]);
        return [
          `batch --jobs ${jobs}, ${articles.length} articles`,
          `${((articles.length / ms) * 1000).toFixed(0)} articles/s`,
          `${(bytes / 1e3 / ms).toFixed(2)} MB/s`,
          `${(jobs === 1 ? 1 : median(ratios)).toFixed(2)} × one worker`,
        ];
      });
    }),
  );
}
