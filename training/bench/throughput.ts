import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Analyzer } from '../../src/types.ts';
import { median } from './median.ts';

/** compromise is slow, so it reads only so many of the articles. */
const FOR_COMPROMISE = 100;
const ROUNDS = 5;

/** Times one thread over the same articles, all contenders in turn; the unit is bare wink-nlp's `readDoc`. */
export async function measureThroughput(articles: readonly string[]): Promise<string[][]> {
  const nlp = winkNLP(model);
  const analyzer = await loadBuilt();
  const tokens = articles.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0);
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const part = (parts: { entities: boolean; dates: boolean; quotes: boolean }) => (text: string) =>
    analyzer.analyze(text, { date: '2018-01-05', parts });
  const contenders: Record<string, { run: (text: string) => unknown; share: number }> = {
    'wink-nlp readDoc': { run: (text) => nlp.readDoc(text), share: 1 },
    'names, dates and quotes': {
      run: part({ entities: true, dates: true, quotes: true }),
      share: 1,
    },
    'names only': { run: part({ entities: true, dates: false, quotes: false }), share: 1 },
    'dates only': { run: part({ entities: false, dates: true, quotes: false }), share: 1 },
    'names and quotes': { run: part({ entities: true, dates: false, quotes: true }), share: 1 },
    'compromise people, places, organizations, quotations': {
      run: readWithCompromise,
      share: Math.min(1, FOR_COMPROMISE / articles.length),
    },
  };
  const times = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, { run, share }] of Object.entries(contenders)) {
      if (share < 1 && round > 1) continue;
      const some = articles.slice(0, Math.ceil(articles.length * share));
      const start = performance.now();
      for (const text of some) run(text);
      const whole = (performance.now() - start) / share;
      if (round > 0 || share < 1) times.set(name, [...(times.get(name) ?? []), whole]);
    }
  const unit = median(times.get('wink-nlp readDoc') as number[]);
  return Object.keys(contenders).map((name) => {
    const ms = median(times.get(name) as number[]);
    return [
      name,
      `${((articles.length / ms) * 1000).toFixed(0)} articles/s`,
      `${(bytes / 1e3 / ms).toFixed(2)} MB/s`,
      `${((tokens / ms) * 1000).toFixed(0)} tokens/s`,
      `${(ms / unit).toFixed(2)} × readDoc`,
    ];
  });
}

function readWithCompromise(text: string): unknown {
  const doc = compromise(text);
  return [
    doc.people().out('array'),
    doc.places().out('array'),
    doc.organizations().out('array'),
    doc.quotations().out('array'),
  ];
}

/** The library as it is built: run from its sources, each function would carry the loader's wrappers. */
async function loadBuilt(): Promise<Analyzer> {
  const built = new URL('../../dist/node.js', import.meta.url).href;
  const { createAnalyzer } = (await import(built)) as { createAnalyzer: () => Analyzer };
  return createAnalyzer();
}
