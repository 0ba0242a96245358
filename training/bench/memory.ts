import { generateArticles } from './articles.ts';
import { runBatchOnce, withArticles } from './workers.ts';

const COUNTS: readonly number[] = [200, 2000, 20_000];
const JOBS = 2;

/** Peak memory of `batch` over ever more articles, beside that of 2,000. */
export function measureMemory(): string[][] {
  const peaks = COUNTS.map((count) =>
    withArticles(
      generateArticles(count),
      (path, folder) => runBatchOnce(path, folder, JOBS).memory,
    ),
  );
  const base = peaks[COUNTS.indexOf(2000)] as number;
  return COUNTS.map((count, at) => {
    const peak = peaks[at] as number;
    return [
      `batch --jobs ${JOBS}, ${count} articles`,
      `${(peak / 1e6).toFixed(0)} MB`,
      `${(peak / base).toFixed(2)} × that of 2000`,
    ];
  });
}
