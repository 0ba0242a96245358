/**
 * Counts how often each verb reports what somebody says or thinks (PolNeAR train, numbers only, no text), joins the
 * hand-made list beside this file, and writes data/lexicons/quotes/cue-verbs.json. The rows of cue-verbs-by-hand.json stand
 * whatever the counts say: verbs too rare there to be counted, those of which only some forms report ("termed"), and
 * "offer" and "predict", of which the learned weights know a share that is a hundredth lower than what is counted now.
 * Run: node --import tsx training/quotes/count-cue-verbs.ts <quotes-polnear-train.jsonl>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readJsonLines } from '../corpora/read-jsonl.ts';
import { type GoldAttribution, overlap, referenceSpans } from '../eval/reference-marks.ts';

/** Counts of one verb: uses outside quotation marks, of these in a cue, and of these with quoted content. */
interface Tally {
  uses: number;
  cues: number;
  quoting: number;
  readonly forms: Map<string, number>;
}

/** A verb of the hand-made list with its group's usual precision. */
interface Listed {
  readonly precision: number;
  readonly group: string;
  readonly forms: string[];
}

const path = process.argv[2] ?? '../shared/corpora/quotes-polnear-train.jsonl';
const nlp = winkNLP(model, ['sbd', 'pos']);
const tallies = new Map<string, Tally>();
for (const article of readJsonLines<{ text: string; attributions: GoldAttribution[] }>(path))
  countArticle(article.text, article.attributions);

/** Precision, share with quotation marks, group, forms. */
type Row = [number, number, string, ...string[]];

const verbs: Record<string, Row> = {};
const listed = readListed();
for (const [lemma, tally] of tallies) {
  if (!listed.has(lemma) && (tally.cues < 4 || tally.cues / tally.uses < 0.12)) continue;
  const known = tally.uses >= 4;
  const prior = listed.get(lemma)?.precision ?? 0.3;
  const precision = known ? (tally.cues + 2 * prior) / (tally.uses + 2) : prior;
  const quoting = (tally.quoting + 1) / (tally.cues + 2);
  const forms = listed.get(lemma)?.forms ?? inflect(lemma, tally.forms);
  verbs[lemma] = [round(precision), round(quoting), listed.get(lemma)?.group ?? 'other', ...forms];
}
for (const [lemma, { precision, group, forms }] of listed)
  verbs[lemma] ??= [precision, group === 'manner' ? 0.8 : 0.5, group, ...forms];
Object.assign(verbs, readByHand());
const sorted = Object.entries(verbs).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../../data/lexicons/quotes/cue-verbs.json', import.meta.url),
  `{\n${sorted.map(([lemma, row]) => `${JSON.stringify(lemma)}: ${JSON.stringify(row)}`).join(',\n')}\n}\n`,
);

function countArticle(text: string, attributions: readonly GoldAttribution[]): void {
  const spans = referenceSpans(text, attributions);
  const cue = new Map<number, boolean>();
  for (const one of attributions) {
    const quoting = one.content.some((part) =>
      spans.some((span) => overlap(part, [span.start, span.end]) > 0),
    );
    for (const [start, end] of one.cue)
      for (let at = start; at < end; at++) cue.set(at, quoting || cue.get(at) === true);
  }
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(nlp.its.value) as string[];
  const tags = tokens.out(nlp.its.pos) as string[];
  const lemmas = tokens.out(nlp.its.lemma as never) as unknown as string[];
  let cursor = 0;
  let next = 0;
  values.forEach((value, at) => {
    const start = text.indexOf(value, cursor);
    if (start < 0 || value.trim() === '') return;
    cursor = start + value.length;
    while (next < spans.length && (spans[next] as { end: number }).end <= start) next++;
    if (tags[at] !== 'VERB' || start >= (spans[next]?.start ?? Number.POSITIVE_INFINITY)) return;
    const lemma = lemmas[at] as string;
    if (!/^[a-z]+(-[a-z]+)?$/.test(lemma)) return;
    const tally = tallies.get(lemma) ?? { uses: 0, cues: 0, quoting: 0, forms: new Map() };
    tally.uses++;
    if (cue.has(start)) tally.cues++;
    if (cue.get(start)) tally.quoting++;
    const form = value.toLowerCase();
    tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
    tallies.set(lemma, tally);
  });
}

function readListed(): Map<string, Listed> {
  const found = new Map<string, Listed>();
  let precision = 0.5;
  let group = 'speech';
  const lines = readFileSync(new URL('reporting-verbs.txt', import.meta.url), 'utf8').split('\n');
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('=')) {
      group = line.split(' ')[1] as string;
      precision = Number(line.split(' ')[2]);
    } else {
      const [lemma, ...rest] = line.split(' ') as [string, ...string[]];
      if (found.has(lemma)) continue;
      const forms = rest.length > 0 ? [third(lemma), ...rest] : inflect(lemma, new Map());
      found.set(lemma, { precision, group, forms: [...new Set([lemma, ...forms])] });
    }
  }
  return found;
}

function readByHand(): Record<string, Row> {
  return JSON.parse(readFileSync(new URL('cue-verbs-by-hand.json', import.meta.url), 'utf8'));
}

/** Base, third person, past and -ing form; forms that were seen for an irregular or doubling verb are added. */
function inflect(lemma: string, seen: ReadonlyMap<string, number>): string[] {
  const stem = lemma.replace(/e$/, '');
  const past = /[^aeiou]y$/.test(lemma) ? lemma.replace(/y$/, 'ied') : `${stem}ed`;
  const regular = seen.size === 0 ? [third(lemma), past, `${stem}ing`] : [third(lemma)];
  const usual = [...seen].filter(([form]) => /^[a-z-]+$/.test(form)).map(([form]) => form);
  return [...new Set([lemma, ...regular, ...usual, ...british(lemma, usual)])].sort();
}

/** "signalled", "signalling", beside "signaled". */
function british(lemma: string, seen: readonly string[]): string[] {
  const doubles = /[^aeiou][aeiou]l$/.test(lemma) && seen.includes(`${lemma}ed`);
  return doubles ? [`${lemma}led`, `${lemma}ling`] : [];
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return lemma.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
