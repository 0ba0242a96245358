import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { median } from './median.ts';

const SCRIPT = new URL('contender.mjs', import.meta.url).pathname;
/** What is timed, as the table and `contender.mjs` name it; compromise is slow, so it reads only so many of the articles. */
const CONTENDERS: readonly { title: string; name: string; most?: number }[] = [
  { title: 'wink-nlp readDoc', name: 'wink-nlp' },
  { title: 'names, dates and quotes', name: 'all' },
  { title: 'names only', name: 'names' },
  { title: 'dates only', name: 'dates' },
  { title: 'names and quotes', name: 'names-quotes' },
  {
    title: 'compromise people, places, organizations, quotations',
    name: 'compromise',
    most: 100,
  },
];
const UNIT = 'wink-nlp';
const PASSES = 3;
const ROUNDS = 5;

/**
 * Times one thread over the same articles, each contender in a process of its own as its users run it, all in turn, three
 * times over; the unit is bare wink-nlp's `readDoc`, and a ratio is the median of those within one turn.
 */
export function measureThroughput(articles: readonly string[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'article-nlp-bench-'));
  const file = join(folder, 'articles.json');
  writeFileSync(file, JSON.stringify(articles));
  try {
    const times = new Map<string, number[]>();
    for (let pass = 0; pass < PASSES; pass++)
      for (const { name, most = articles.length } of CONTENDERS) {
        const ms = time(name, file, most) * (articles.length / most);
        times.set(name, [...(times.get(name) ?? []), ms]);
      }
    return asRows(times, articles);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asRows(times: ReadonlyMap<string, number[]>, articles: readonly string[]): string[][] {
  const nlp = winkNLP(model);
  const tokens = articles.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0);
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const unit = times.get(UNIT) as number[];
  return CONTENDERS.map(({ title, name }) => {
    const own = times.get(name) as number[];
    const ms = median(own);
    const ratio = median(own.map((one, pass) => one / (unit[pass] as number)));
    return [
      title,
      `${((articles.length / ms) * 1000).toFixed(0)} articles/s`,
      `${(bytes / 1e3 / ms).toFixed(2)} MB/s`,
      `${((tokens / ms) * 1000).toFixed(0)} tokens/s`,
      `${ratio.toFixed(2)} × readDoc`,
    ];
  });
}

/** Milliseconds that a contender takes for the first `most` articles of a file, in a fresh process that has read them once: the median of some rounds. */
function time(name: string, file: string, most: number): number {
  const args = [SCRIPT, name, file, String(most), String(ROUNDS)];
  return median(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as number[]);
}
