// The bare script that start-up is measured against: load wink-nlp and its model, read one article.
import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);
const doc = nlp.readDoc(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${doc.tokens().length()}\n`);
