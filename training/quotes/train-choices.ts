/**
 * Trains the weights that pick the speaker of a quoted span (log-linear over choices) and writes
 * data/models/quote-choices.json. Only these few dozen weights leave the corpus.
 * Run: node --import tsx training/quotes/train-choices.ts [--keep-quoted | --keep-reported] <quotes-polnear-train.jsonl>
 * With --keep-quoted only the weights for speech without marks are learnt anew, with --keep-reported only those for quoted words.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { usedCandidates } from '../../src/quotes/attribute-speech.ts';
import { cueSpan, sourceSpan, spanOf } from '../../src/quotes/attribution.ts';
import { splitClauses } from '../../src/quotes/clauses/split-clauses.ts';
import type { CueCandidate } from '../../src/quotes/cues/cue-candidate.ts';
import { WeightTable } from '../../src/quotes/log-linear.ts';
import { pairMarks } from '../../src/quotes/marks/pair-marks.ts';
import type { QuoteWeights } from '../../src/quotes/quote-model.ts';
import { attributeQuotes, cueClauses } from '../../src/quotes/quoted/attribute-quotes.ts';
import { decideByWeights, likeliest } from '../../src/quotes/quoted/decide.ts';
import type { QuoteChoice } from '../../src/quotes/quoted/quote-choices.ts';
import { reportSituations } from '../../src/quotes/reported/attribute-reports.ts';
import { visitEnds } from '../../src/quotes/reported/content-end.ts';
import {
  addReportFeatures,
  type ReportSituation,
} from '../../src/quotes/reported/report-features.ts';
import type { Clause } from '../../src/quotes/types.ts';
import {
  type GoldAttribution,
  overlap,
  type ReferenceSpan,
  referenceSpans,
} from '../eval/reference-marks.ts';
import { NamedFeatures } from './named-features.ts';
import { readArticles } from './read-articles.ts';
import { type Example, trainChoices, trainYes } from './train-log-linear.ts';

const { values, positionals } = parseArgs({
  options: {
    'keep-quoted': { type: 'boolean', default: false },
    'keep-reported': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const path = positionals[0] ?? '../shared/corpora/quotes-polnear-train.jsonl';
const file = new URL('../../data/models/quote-choices.json', import.meta.url);
const { articles, lexicon } = readArticles(path);
const kept = () => JSON.parse(readFileSync(file, 'utf8')) as QuoteWeights;
let weights: Readonly<Record<string, number>> | null = values['keep-quoted'] ? kept().quoted : null;
const rounds = weights ? 0 : 3;
for (let round = 0; round < rounds; round++) {
  const examples: Example[] = [];
  for (const { document, attributions } of articles) {
    const reference = referenceSpans(document.text, attributions);
    const spans = pairMarks(document);
    const clauses = cueClauses(splitClauses(document, spans, lexicon));
    const table = weights ? new WeightTable(weights) : undefined;
    const features = () => new NamedFeatures(table);
    attributeQuotes(document, spans, clauses, lexicon, {
      features,
      decide: (choices, situation) => {
        const gold = reference.find(
          (one) => one.start === situation.span.open && one.end === situation.span.close,
        );
        const right = gold ? rightChoices(choices, gold) : [];
        if (right.length > 0 && right.length < choices.length)
          examples.push({
            choices: choices.map((choice) => choice.features as NamedFeatures),
            right,
          });
        if (weights) return likeliest(choices, { whole: false, called: situation.called });
        const pick =
          right.length > 0
            ? (choices[right[0] as number] as QuoteChoice)
            : (choices.at(-2) as QuoteChoice);
        return { choice: pick, score: 1 };
      },
    });
  }
  weights = trainChoices(examples);
}
const model: QuoteWeights = {
  quoted: weights ?? {},
  reported: values['keep-reported'] ? kept().reported : trainReported(weights ?? {}),
};
mkdirSync(new URL('.', file), { recursive: true });
writeFileSync(file, `${JSON.stringify(model, null, 1)}\n`);

/** The weights for speech without marks: where a reported clause ends, and which cue reports, by those for quoted words. */
function trainReported(quoted: Readonly<Record<string, number>>): QuoteWeights['reported'] {
  const ends = trainYes(
    articles.flatMap(({ document, attributions }) => {
      const spans = pairMarks(document);
      return cueClauses(splitClauses(document, spans, lexicon)).flatMap(({ clause, cues }) =>
        cues.flatMap((cue) => endExamples(clause, cue, cues, attributions)),
      );
    }),
  );
  const reports = articles.flatMap(({ document, attributions }) => {
    const spans = pairMarks(document);
    const clauses = cueClauses(splitClauses(document, spans, lexicon));
    const model = decideByWeights(new WeightTable(quoted));
    const used = usedCandidates(attributeQuotes(document, spans, clauses, lexicon, model));
    return reportSituations(document, clauses, used, new WeightTable(ends)).map(
      ({ clause, situation }) => {
        const features = new NamedFeatures();
        addReportFeatures(features, situation);
        return { features, yes: attributions.some((gold) => isReport(gold, clause, situation)) };
      },
    );
  });
  return { reports: trainYes(reports), ends };
}

function rightChoices(choices: readonly QuoteChoice[], gold: ReferenceSpan): number[] {
  if (!gold.statement) return [choices.length - 1];
  const graded = choices.map((choice) => grade(choice, gold));
  const best = Math.max(...graded);
  if (best === 0)
    return gold.attributions.some((one) => one.source.length > 0) ? [] : [choices.length - 2];
  return graded.flatMap((one, index) => (one === best ? [index] : []));
}

/** 3 for cue and source right, 2 for the source alone, 0 for neither. */
function grade(choice: QuoteChoice, gold: ReferenceSpan): number {
  const source =
    choice.candidate && choice.clause
      ? sourceSpan(choice.clause, choice.candidate)
      : (choice.attribution?.source ?? null);
  const cue =
    choice.candidate && choice.clause
      ? cueSpan(choice.clause, choice.candidate)
      : (choice.attribution?.cue ?? null);
  let best = 0;
  for (const one of gold.attributions) {
    const sourceRight =
      source !== null && one.source.some((part) => overlap(part, [source.start, source.end]) > 0);
    const cueRight =
      cue !== null && one.cue.some((part) => overlap(part, [cue.start, cue.end]) > 0);
    if (sourceRight && cueRight) best = Math.max(best, 3);
    else if (sourceRight) best = Math.max(best, 2);
    else if (cueRight && one.source.length === 0) best = Math.max(best, 3);
  }
  return best;
}

/** Places where a reported clause ends or goes on, for a cue whose gold content follows it as one piece. */
function endExamples(
  clause: Clause,
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  attributions: readonly GoldAttribution[],
): { features: NamedFeatures; yes: boolean }[] {
  const span = cueSpan(clause, cue);
  const gold = attributions.find((one) =>
    one.cue.some((part) => overlap(part, [span.start, span.end]) > 0),
  );
  const [content] = gold?.content ?? [];
  if (!content || gold?.content.length !== 1 || content[0] < span.end) return [];
  const { items } = clause;
  const first = items.findIndex((item) => item.start >= content[0]);
  if (first < 0 || first <= cue.cueLast) return [];
  const points: { at: number; features: NamedFeatures }[] = [];
  visitEnds(
    items,
    cue,
    cues,
    first,
    items.length - 1,
    () => new NamedFeatures(),
    ({ at, features }) => {
      points.push({ at, features: features as NamedFeatures });
      return false;
    },
  );
  const end = points.findIndex(({ at }) => (items[at]?.start ?? 0) >= content[1] - 1);
  if (end < 0) return points.map(({ features }) => ({ features, yes: false }));
  const before = points.slice(0, end).map(({ features }) => ({ features, yes: false }));
  const here = points[end] as (typeof points)[number];
  const close = (items[here.at]?.start ?? 0) - content[1] < 4;
  return close ? [...before, { features: here.features, yes: true }] : before;
}

/** The gold has an attribution with this cue, and source and content touch. */
function isReport(
  gold: GoldAttribution,
  clause: Clause,
  { cue, content }: ReportSituation,
): boolean {
  const touches = (parts: GoldAttribution['cue'], span: { start: number; end: number } | null) =>
    span !== null && parts.some((part) => overlap(part, [span.start, span.end]) > 0);
  const source = sourceSpan(clause, cue);
  return (
    touches(gold.cue, cueSpan(clause, cue)) &&
    (gold.source.length === 0 || touches(gold.source, source)) &&
    touches(gold.content, spanOf(clause, content.first, content.last))
  );
}
