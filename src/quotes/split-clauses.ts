import { isBlank } from '../document/characters.ts';
import type { ArticleDocument, Paragraph, Token } from '../document/types.ts';
import { classifyWords } from './classify-words.ts';
import type { LexicalEntry } from './lexical-entry.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { Clause, Item, QuotedSpan } from './types.ts';

/** Longest sentence in items: longer ones are cut, so that work per sentence stays bounded. */
const LONGEST = 120;
const STOP = /^[.!?…]+$/;
const ENDS_SENTENCE = /[.!?…]$/;
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|No|vs|Lt|Col|Sgt|Rev|Prof|Hon|Capt|Maj|[A-Z]|[A-Z]\.[A-Z])$/;

/** Splits each paragraph into sentences in which a quoted span is one item, so that full stops inside quotation marks do not end them. */
export function splitClauses(
  document: ArticleDocument,
  spans: readonly QuotedSpan[],
  lexicon: QuoteLexicon,
): Clause[] {
  const outer: OuterSpan[] = [];
  spans.forEach((span, index) => {
    if (!span.nested) outer.push({ span, index });
  });
  const clauses: Clause[] = [];
  let next = 0;
  document.paragraphs.forEach((paragraph, index) => {
    const items: Item[] = [];
    next = readItems(document.tokens, paragraph, outer, next, lexicon, items);
    for (const sentence of split(document.text, items)) {
      classifyWords(sentence);
      clauses.push({ items: sentence, quotes: countQuotes(sentence), paragraph: index });
    }
  });
  return clauses;
}

/** A quoted span that lies in no other, with its index among all. */
interface OuterSpan {
  readonly span: QuotedSpan;
  readonly index: number;
}

function readItems(
  tokens: readonly Token[],
  paragraph: Paragraph,
  outer: readonly OuterSpan[],
  from: number,
  lexicon: QuoteLexicon,
  items: Item[],
): number {
  const quoteEntry = lexicon.entry('');
  let next = from;
  let here = outer[next];
  for (let at = paragraph.firstToken; at < paragraph.endToken; at++) {
    const { start, end, text } = tokens[at] as Token;
    while (here && start >= here.span.close) here = outer[++next];
    if (!here || end <= here.span.open) {
      items.push(wordItem(lexicon.entry(text), start, end));
      continue;
    }
    if (items.at(-1)?.quoted !== here.index) items.push(quoteItem(here, quoteEntry));
  }
  return next;
}

function wordItem(entry: LexicalEntry, start: number, end: number): Item {
  const { text, lower, form } = entry;
  return { start, end, text, lower, form, word: 'noun', entry, quoted: -1 };
}

function quoteItem({ span, index }: OuterSpan, entry: LexicalEntry): Item {
  return {
    start: span.open,
    end: span.close,
    text: '',
    lower: '',
    form: 'mark',
    word: 'quote',
    entry,
    quoted: index,
  };
}

function countQuotes(items: readonly Item[]): number {
  let count = 0;
  for (const { word } of items) if (word === 'quote') count++;
  return count;
}

function split(text: string, items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  let first = 0;
  for (let at = 0; at < items.length; at++) {
    const next = items[at + 1];
    if (next && at - first + 1 < LONGEST && !endsHere(text, items, at, next)) continue;
    sentences.push(items.slice(first, at + 1));
    first = at + 1;
  }
  return sentences;
}

function endsHere(text: string, items: readonly Item[], at: number, next: Item): boolean {
  if (next.word !== 'quote' && !next.entry.opens) return false;
  const item = items[at] as Item;
  if (item.word === 'quote') return endsBehindQuote(text, items, at, next);
  if (item.form !== 'mark' || !STOP.test(item.text)) return false;
  if (!isBlank(text.charCodeAt(item.end)) && next.word !== 'quote') return false;
  const before = items[at - 1];
  return !(
    item.text === '.' &&
    before &&
    ABBREVIATION.test(before.text) &&
    before.end === item.start
  );
}

function endsBehindQuote(text: string, items: readonly Item[], at: number, next: Item): boolean {
  const { start, end } = items[at] as Item;
  const last = text.slice(Math.max(start, end - 3), end).replace(/["”»'’\s]+$/u, '');
  if (!ENDS_SENTENCE.test(last)) return false;
  if (next.word === 'quote') return last.endsWith('.');
  // "Why?" Smith asked. and "Go." Smith said belong together; "Go." He said nothing more. does not.
  return !cueFollows(items, at + 1, /[!?]$/.test(last));
}

/** A verb of speech among the next few words, with a stop soon after it. */
function cueFollows(items: readonly Item[], from: number, asked: boolean): boolean {
  for (let at = from; at < Math.min(items.length, from + 5); at++) {
    const { lower, word, entry } = items[at] as Item;
    if (word === 'quote' || /^[,.;:]$/.test(lower)) return false;
    const verb = entry.cue;
    if (!verb || at === from) continue;
    // "Why?" Smith asked the crowd; after a full stop the sentence must end with the cue: "Go." Smith said.
    const ends = /^[.,]$/.test(items[at + 1]?.text ?? '.');
    if (ends || (asked && verb.precision * verb.quoting > 0.2)) return true;
  }
  return false;
}
