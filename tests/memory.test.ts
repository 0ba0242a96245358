import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const LIBRARY = new URL('../dist/node.js', import.meta.url).href;

/** Reads documents full of words never seen before and prints the heap in use (bytes) after each quarter. */
const SCRIPT = `
  const { createAnalyzer } = await import(${JSON.stringify(LIBRARY)});
  const analyzer = createAnalyzer();
  const used = [];
  let first = '';
  const article = (n) => 'Mr. Qwx' + n + 'ov of Zrt' + n + 'burg told the Xy-' + n + '-led U.S. board on Wednesday: “We kl' + n + 'n.” ';
  for (let n = 0; n <= 20000; n++) {
    const result = JSON.stringify(analyzer.analyze(article(n).repeat(3) + article(0), { date: '2020-02-05' }));
    if (n === 7) first = result;
    if (n % 5000 === 0 && n > 0) { gc(); used.push(process.memoryUsage().heapUsed); }
  }
  const again = JSON.stringify(analyzer.analyze(article(7).repeat(3) + article(0), { date: '2020-02-05' }));
  console.log(JSON.stringify({ used, same: again === first }));
`;

test('20,000 documents full of new words in one process: memory stays flat, an early text still gives the same result', () => {
  const out = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', SCRIPT], {
    encoding: 'utf8',
  });
  const { used, same } = JSON.parse(out) as { used: number[]; same: boolean };
  expect(same).toBe(true);
  const megabytes = used.map((bytes) => bytes / 1e6);
  expect(Math.max(...megabytes) - Math.min(...megabytes)).toBeLessThan(20);
});
