/**
 * Counts how wink-nlp's tagger reads each lower-case word form over the corpora that may train, and writes
 * data/lexicons/quotes/word-classes.json: forms that are always verbs, forms that are now verb, now noun, and adverbs.
 * Run: node --import tsx training/quotes/count-word-classes.ts <corpora folder>/train
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readJsonLines } from '../corpora/read-jsonl.ts';

const CORPORA = ['ner-own', 'ner-gmb', 'ner-wikigold', 'ner-crossner', 'ner-re3d', 'ner-gum'];
const folder = process.argv[2] ?? '../shared/corpora/train';
const nlp = winkNLP(model, ['sbd', 'pos']);
const counts = new Map<string, Map<string, number>>();

for (const corpus of CORPORA) {
  for (const { text } of readJsonLines<{ text: string }>(join(folder, `${corpus}.jsonl`))) {
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out(nlp.its.value) as string[];
    const tags = tokens.out(nlp.its.pos) as string[];
    values.forEach((value, at) => {
      if (!/^[a-z][a-z’'-]+$/.test(value)) return;
      const tally = counts.get(value) ?? new Map<string, number>();
      const tag = tags[at] ?? 'X';
      tally.set(tag, (tally.get(tag) ?? 0) + 1);
      counts.set(value, tally);
    });
  }
}

const lists: Record<'verb' | 'verbOrNoun' | 'adverb', string[]> = {
  verb: [],
  verbOrNoun: [],
  adverb: [],
};
for (const [word, tally] of counts) {
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
  const share = (tag: string) => (tally.get(tag) ?? 0) / total;
  if (total < 3) continue;
  if (share('VERB') >= 0.85) lists.verb.push(word);
  else if (share('VERB') >= 0.15) lists.verbOrNoun.push(word);
  else if (share('ADV') >= 0.7) lists.adverb.push(word);
}
for (const list of Object.values(lists)) list.sort();
writeFileSync(
  new URL('../../data/lexicons/quotes/word-classes.json', import.meta.url),
  `${JSON.stringify(lists, null, 1)}\n`,
);
