import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDocumentReader } from '../src/document/read-document.ts';
import { loadWink } from '../src/document/wink/load-wink.ts';
import { createAnalyzer } from '../src/node.ts';
import { createQuoteFinder } from '../src/quotes/index.ts';
import { onlyStatements } from '../src/quotes/only-statements.ts';
import { readPackagedResource } from '../src/resources/node-reader.ts';
import { createResources } from '../src/resources/resources.ts';
import { readGoldFolder } from './corpora/read-gold.ts';
import { readTimexCorpus, scoreTimexes, toTimexArticles } from './eval/dates.ts';
import { scoreEntities, scoreGrouping } from './eval/entities.ts';
import { createTextTagger, type NameScores, readNamedSets, scoreNames } from './eval/names.ts';
import { goldEntities, scoreQuotesOnGold } from './eval/quote-gold.ts';
import { fScore, percent, type QuoteFigures } from './eval/quotes.ts';
import { scoreSpeechCorpus } from './eval/speech-answer.ts';
import { formatTable } from './table.ts';

/**
 * `npm run eval [-- --corpora DIR]`: scores names, entities, dates and quotes on the own gold articles (only those
 * that nothing was tuned on; names also on those that only rules were read on) and, where the shared corpora are at hand, on their development files.
 */
const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
const corpora = values.corpora ?? null;
const GOLD = new URL('../fixtures/gold/test', import.meta.url).pathname;
/** Gold articles that rules for dates and speakers were read on, but from which the model of names has not learned. */
const UNLEARNED = new URL('../fixtures/gold/unlearned', import.meta.url).pathname;
const gold = readGoldFolder(GOLD);
const analyzer = createAnalyzer();
const inCorpora = (file: string) => {
  const path = corpora === null ? '' : join(corpora, file);
  return existsSync(path) ? path : null;
};
const print = (title: string, rows: string[][]) =>
  process.stdout.write(`\n${title}\n\n${formatTable(rows)}\n`);
const figure = (value: number) => value.toFixed(1);

function nameRow(name: string, scores: NameScores): string[] {
  const types = (['PERSON', 'ORG', 'LOC', 'NORP', 'MISC'] as const).map((type) =>
    scores[type].gold === 0 ? '–' : figure(scores[type].f1),
  );
  const { precision, recall, f1 } = scores.micro;
  return [name, figure(f1), figure(precision), figure(recall), ...types];
}

const tag = createTextTagger();
print('Names: exact span and type; micro-F1 over PERSON, ORG and LOC, and F1 of each type', [
  ['set', 'F1', 'P', 'R', 'PERSON', 'ORG', 'LOC', 'NORP', 'MISC'],
  ...readNamedSets(corpora, { gold: GOLD, 'gold, unlearned': UNLEARNED }).map(
    ({ name, documents }) => nameRow(name, scoreNames(documents, tag)),
  ),
]);

const share = (value: number) => figure(100 * value);
const whole = scoreEntities(gold, analyzer);
const grouping = scoreGrouping(gold);
print('Entities: B-cubed on the own gold articles', [
  ['', 'F1', 'P', 'R'],
  ['names found and grouped', share(whole.f1), share(whole.precision), share(whole.recall)],
  ['gold names, grouped', share(grouping.f1), share(grouping.precision), share(grouping.recall)],
]);

const timebank = inCorpora('dates-timebank.jsonl');
const dateSets = [
  ...(timebank ? [{ name: 'timebank, aquaint', articles: readTimexCorpus(timebank) }] : []),
  { name: 'gold', articles: toTimexArticles(gold) },
];
print('Dates: TempEval-3 F1 of spans (relaxed, strict) and values; recall of values', [
  ['set', 'relaxed', 'strict', 'value', 'value recall'],
  ...dateSets.map(({ name, articles }) => {
    const scores = scoreTimexes(
      articles,
      ({ text, date }) =>
        analyzer.analyze(text, { date, parts: { entities: false, quotes: false } }).dates,
    );
    return [name, scores.relaxed, scores.strict, scores.value, scores.valueRecall].map((value) =>
      typeof value === 'string' ? value : figure(value),
    );
  }),
]);

const rowsOf = (figures: QuoteFigures) =>
  Object.entries(figures).map(([name, value]) => [
    name,
    figure(percent(value)),
    `${value.hits} of ${value.of}`,
  ]);
const polnear = inCorpora('quotes-polnear-dev.jsonl');
if (polnear) {
  const figures = scoreSpeechCorpus(polnear);
  const f = (name: string) => {
    const [precision, recall] = [figures[`${name} precision`], figures[`${name} recall`]];
    return precision && recall ? figure(fScore(precision, recall)) : '–';
  };
  print('Quotes: PolNeAR, development articles', [
    ['figure', '%', 'counts'],
    ['quotation marks paired, F', f('pairs'), ''],
    ['non-statements, F', f('non-statement'), ''],
    ['attribution, F', f('attribution'), ''],
    ...rowsOf(figures),
  ]);
}

const withFoundNames = (index: number) => {
  const { text, date } = gold[index] as (typeof gold)[number];
  const { quotes, entities } = analyzer.analyze(text, { date, parts: { dates: false } });
  return { quotes: onlyStatements(quotes), entities };
};
print('Quotes: the own gold articles, statements only, with the names that the tool finds', [
  ['figure', '%', 'counts'],
  ...rowsOf(scoreQuotesOnGold(gold, withFoundNames)),
]);

const resources = createResources(readPackagedResource);
const readDocument = createDocumentReader(loadWink(), resources);
const findQuotes = createQuoteFinder(resources);
const withGoldNames = (index: number) => {
  const article = gold[index] as (typeof gold)[number];
  const entities = goldEntities(article);
  const document = readDocument(article.text);
  return { quotes: onlyStatements(findQuotes(document, entities)), entities };
};
print('Quotes: the own gold articles, statements only, with the gold names', [
  ['figure', '%', 'counts'],
  ...rowsOf(scoreQuotesOnGold(gold, withGoldNames)),
]);
