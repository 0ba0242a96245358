// One contender of the bench in a process of its own: `node contender.mjs NAME ARTICLES.json MOST ROUNDS` reads the first MOST
// articles once to warm up, then ROUNDS times, and prints the milliseconds of each round as JSON. It runs the library as it is built.
import { readFileSync } from 'node:fs';

/** @type {Record<string, () => Promise<(text: string) => unknown>>} */
const CONTENDERS = {
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model);
    return (text) => nlp.readDoc(text);
  },
  compromise: async () => {
    const { default: compromise } = await import('compromise');
    return (text) => {
      const doc = compromise(text);
      return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((found) =>
        found.out('array'),
      );
    };
  },
  all: () => own({ entities: true, dates: true, quotes: true }),
  names: () => own({ entities: true, dates: false, quotes: false }),
  dates: () => own({ entities: false, dates: true, quotes: false }),
  'names-quotes': () => own({ entities: true, dates: false, quotes: true }),
};

async function own(parts) {
  const { createAnalyzer } = await import(new URL('../../dist/node.js', import.meta.url).href);
  const analyzer = createAnalyzer();
  return (text) => analyzer.analyze(text, { date: '2018-01-05', parts });
}

const [name, file, most, rounds] = process.argv.slice(2);
const articles = JSON.parse(readFileSync(file, 'utf8')).slice(0, Number(most));
const run = await CONTENDERS[name]();
const times = [];
for (let round = 0; round <= Number(rounds); round++) {
  const start = performance.now();
  for (const text of articles) run(text);
  if (round > 0) times.push(performance.now() - start);
}
process.stdout.write(JSON.stringify(times));
