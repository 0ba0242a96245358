import type { ArticleDocument, Paragraph, Token } from '../document/types.ts';
import { classifyWords } from './classify-words.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { Clause, Item, QuotedSpan } from './types.ts';
import { formOf } from './word-form.ts';

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
  const outer = spans.map((span, index) => ({ span, index })).filter(({ span }) => !span.nested);
  const clauses: Clause[] = [];
  let next = 0;
  document.paragraphs.forEach((paragraph, index) => {
    const items: Item[] = [];
    next = readItems(document.tokens, paragraph, outer, next, items);
    for (const sentence of split(document.text, items, lexicon)) {
      classifyWords(sentence, lexicon);
      clauses.push({ items: sentence, paragraph: index });
    }
  });
  return clauses;
}

function readItems(
  tokens: readonly Token[],
  paragraph: Paragraph,
  outer: readonly { span: QuotedSpan; index: number }[],
  from: number,
  items: Item[],
): number {
  let next = from;
  for (let at = paragraph.firstToken; at < paragraph.endToken; at++) {
    const token = tokens[at] as Token;
    while (next < outer.length && token.start >= (outer[next] as { span: QuotedSpan }).span.close)
      next++;
    const here = outer[next];
    if (here && token.end > here.span.open && token.start < here.span.close) {
      if (items.at(-1)?.quoted === here.index) continue;
      const { open, close } = here.span;
      items.push({
        start: open,
        end: close,
        text: '',
        lower: '',
        form: 'mark',
        word: 'quote',
        quoted: here.index,
      });
      continue;
    }
    const { start, end, text } = token;
    items.push({
      start,
      end,
      text,
      lower: text.toLowerCase(),
      form: formOf(text),
      word: 'noun',
      quoted: -1,
    });
  }
  return next;
}

function split(text: string, items: readonly Item[], lexicon: QuoteLexicon): Item[][] {
  const sentences: Item[][] = [];
  let sentence: Item[] = [];
  items.forEach((item, at) => {
    sentence.push(item);
    const next = items[at + 1];
    if (!next || sentence.length >= LONGEST || endsHere(text, items, at, next, lexicon)) {
      sentences.push(sentence);
      sentence = [];
    }
  });
  return sentences;
}

function endsHere(
  text: string,
  items: readonly Item[],
  at: number,
  next: Item,
  lexicon: QuoteLexicon,
): boolean {
  const item = items[at] as Item;
  const startsNew = next.word === 'quote' || /^[\p{Lu}\d(["“‘]/u.test(next.text);
  if (!startsNew) return false;
  if (item.word === 'quote') {
    const last = text
      .slice(Math.max(item.start, item.end - 3), item.end)
      .replace(/["”»'’\s]+$/u, '');
    if (!ENDS_SENTENCE.test(last)) return false;
    if (next.word === 'quote') return last.endsWith('.');
    // "Why?" Smith asked. and "Go." Smith said belong together; "Go." He said nothing more. does not.
    return !cueFollows(items, at + 1, lexicon, /[!?]$/.test(last));
  }
  if (!STOP.test(item.text)) return false;
  if (!/\s/.test(text[item.end] ?? ' ') && next.word !== 'quote') return false;
  const before = items[at - 1];
  return !(
    item.text === '.' &&
    before &&
    ABBREVIATION.test(before.text) &&
    before.end === item.start
  );
}

/** A verb of speech among the next few words, with a stop soon after it. */
function cueFollows(
  items: readonly Item[],
  from: number,
  lexicon: QuoteLexicon,
  asked: boolean,
): boolean {
  for (let at = from; at < Math.min(items.length, from + 5); at++) {
    const { lower, word } = items[at] as Item;
    if (word === 'quote' || /^[,.;:]$/.test(lower)) return false;
    const verb = lexicon.cueVerbs.get(lower);
    if (!verb || at === from) continue;
    // "Why?" Smith asked the crowd; after a full stop the sentence must end with the cue: "Go." Smith said.
    const ends = /^[.,]$/.test(items[at + 1]?.text ?? '.');
    if (ends || (asked && verb.precision * verb.quoting > 0.2)) return true;
  }
  return false;
}
