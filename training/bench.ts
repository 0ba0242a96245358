import { execFileSync } from 'node:child_process';
import { generateArticles } from './bench/articles.ts';
import { measureMemory } from './bench/memory.ts';
import { measureStartUp } from './bench/start-up.ts';
import { measureThroughput } from './bench/throughput.ts';
import { measureWorkers } from './bench/workers.ts';
import { formatTable } from './table.ts';

interface Measure {
  readonly title: string;
  readonly head: readonly string[];
  readonly run: () => string[][] | Promise<string[][]>;
}

const MEASURES: Readonly<Record<string, Measure>> = {
  'start-up': {
    title:
      'Start-up: a whole process on one article, beside a script that only loads wink-nlp and reads it',
    head: ['command', 'median', 'ratio, median of pairs'],
    run: () => measureStartUp(),
  },
  throughput: {
    title: 'One thread, the same 2,000 articles made from paragraphs of the fixtures',
    head: ['what', 'articles', 'bytes', 'wink tokens', 'time'],
    run: () => measureThroughput(generateArticles(2000)),
  },
  workers: {
    title:
      'Workers: whole runs of batch over the same 2,000 articles and over 20,000, start-up taken away',
    head: ['what', 'articles', 'bytes', 'ratio, median of pairs'],
    run: () => [
      ...measureWorkers(generateArticles(2000), 3),
      ...measureWorkers(generateArticles(20_000), 1),
    ],
  },
  memory: {
    title: 'Peak memory (resident) of whole runs of batch',
    head: ['what', 'peak', 'ratio'],
    run: () => measureMemory(),
  },
};

/** The measures that are asked for, all where none is; throws where one is unknown. */
function chooseMeasures(names: readonly string[]): Measure[] {
  const known = Object.keys(MEASURES);
  return (names.length > 0 ? names : known).map((name) => {
    const measure = Object.hasOwn(MEASURES, name) ? MEASURES[name] : undefined;
    if (!measure) throw new Error(`Unknown measure "${name}", there are: ${known.join(', ')}`);
    return measure;
  });
}

const chosen = chooseMeasures(process.argv.slice(2));
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
for (const { title, head, run } of chosen)
  process.stdout.write(`${title}\n\n${formatTable([head, ...(await run())])}\n\n`);
