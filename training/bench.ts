import { execFileSync } from 'node:child_process';
import { generateArticles } from './bench/articles.ts';
import { measureMemory } from './bench/memory.ts';
import { measureStartUp } from './bench/start-up.ts';
import { measureThroughput } from './bench/throughput.ts';
import { measureWorkers } from './bench/workers.ts';
import { formatTable } from './table.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
print(
  'Start-up: a whole process on one article, beside a script that only loads wink-nlp and reads it\n',
);
print(formatTable([['command', 'median', 'ratio, median of pairs'], ...measureStartUp()]));
print('\nOne thread, the same 2,000 articles made from paragraphs of the fixtures\n');
print(
  formatTable([
    ['what', 'articles', 'bytes', 'wink tokens', 'time'],
    ...(await measureThroughput(generateArticles(2000))),
  ]),
);
print(
  '\nWorkers: whole runs of batch over the same 2,000 articles and over 20,000, start-up taken away\n',
);
print(
  formatTable([
    ['what', 'articles', 'bytes', 'ratio, median of pairs'],
    ...measureWorkers(generateArticles(2000), 3),
    ...measureWorkers(generateArticles(20_000), 1),
  ]),
);
print('\nPeak memory (resident) of whole runs of batch\n');
print(formatTable([['what', 'peak', 'ratio'], ...measureMemory()]));
