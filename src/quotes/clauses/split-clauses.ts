import { isBlank } from '../../document/characters.ts';
import { endsShortened, FAR_BEHIND } from '../../document/ends-shortened.ts';
import type { SentenceWords } from '../../document/sentence-words.ts';
import type { ArticleDocument, Paragraph } from '../../document/types.ts';
import type { Word } from '../../entities/tagger/word.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { classifyWords } from './classify-words.ts';
import { datelineEnd } from './dateline.ts';
import { type Item, itemAt } from './item.ts';
import { openingDateEnd } from './opening-date.ts';
import { ItemReader } from './read-items.ts';

/** Longest sentence in items: longer ones are cut, so that work per sentence stays bounded. */
const LONGEST = 120;
const ENDS_SENTENCE = /[.!?…]$/;

/** Splits each paragraph into sentences in which a quoted span is one item, so that full stops inside quotation marks do not end them. */
export function splitClauses(
  document: ArticleDocument,
  spans: readonly QuotedSpan[],
  lexicon: QuoteLexicon,
  words?: readonly Word[],
): Clause[] {
  const reader = new ItemReader(document, spans, lexicon, words ?? []);
  const clauses: Clause[] = [];
  for (let at = 0; at < document.paragraphs.length; at++)
    splitParagraph(
      document.text,
      reader.read(document.paragraphs[at] as Paragraph),
      at,
      clauses,
      lexicon.sentenceWords,
    );
  return clauses;
}

/** Cuts the items of a paragraph into sentences; a dateline or the date of the article is one by itself. */
function splitParagraph(
  text: string,
  all: readonly Item[],
  paragraph: number,
  clauses: Clause[],
  words: SentenceWords,
): void {
  let first = datelineEnd(text, all) || openingDateEnd(text, all);
  let quotes = 0;
  if (first > 0) {
    const items = all.slice(0, first);
    classifyWords(items);
    clauses.push({ index: clauses.length, items, quotes, paragraph });
  }
  for (let at = first; at < all.length; at++) {
    const { word, entry } = all[at] as Item;
    const isQuote = word === 'quote';
    if (isQuote) quotes++;
    const isLast = at + 1 === all.length || at - first + 1 >= LONGEST;
    if (!isLast && !isQuote && !entry.stop && !entry.cutShort) continue;
    const ends =
      isLast ||
      ((isQuote || entry.stop) && endsHere(text, all, at)) ||
      endsCutShort(text, all, at, words);
    if (!ends) continue;
    const items = first === 0 && at + 1 === all.length ? all : all.slice(first, at + 1);
    classifyWords(items);
    clauses.push({ index: clauses.length, items, quotes, paragraph });
    first = at + 1;
    quotes = 0;
  }
}

/** Whether a sentence ends with initials, with a word cut short or behind a letter: "in Washington, D.C. The car …", "on X. “Good,” he …"; not with a title. */
function endsCutShort(
  text: string,
  items: readonly Item[],
  at: number,
  words: SentenceWords,
): boolean {
  const { entry, form, end } = items[at] as Item;
  const mayEnd =
    form === 'mark'
      ? entry.text === '.' && itemAt(items, at - 1)?.text.length === 1
      : entry.cutShort;
  return mayEnd && endsShortened(text.slice(end, end + FAR_BEHIND), words);
}

/** Whether a sentence of a paragraph ends with a stop or quoted span. */
function endsHere(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const next = items[at + 1] as Item;
  if (next.word !== 'quote' && !next.entry.opens) return false;
  if (item.word === 'quote') return endsBehindQuote(text, items, at, next);
  // "by 3am. Jane Hill"
  if (item.form === 'digit') return true;
  // "The river came in. The site was wet": but "at 5 p.m. Monday".
  if (item.form !== 'mark')
    return next.form === 'capital' && (next.entry.closed !== null || next.entry.cuePreposition);
  if (!isBlank(text.charCodeAt(item.end)) && next.word !== 'quote') return false;
  if (item.text !== '.' || at === 0) return true;
  const before = items[at - 1] as Item;
  return !(before.entry.abbreviation && before.end === item.start);
}

function endsBehindQuote(text: string, items: readonly Item[], at: number, next: Item): boolean {
  const { start, end } = items[at] as Item;
  const last = text.slice(Math.max(start, end - 3), end).replace(/["”»'’\s]+$/u, '');
  if (!ENDS_SENTENCE.test(last)) return false;
  if (next.word === 'quote') return last.endsWith('.');
  // Hill asked: "Why?" Poe replied that it was late.
  if (isIntroduced(items, at)) return true;
  // "Why?" Smith asked. and "Go." Smith said belong together; "Go." He said nothing more. does not.
  return !cueFollows(items, at + 1, /[!?]$/.test(last));
}

/** Whether a cue with a comma or colon stands right before quoted words, or with an adverb: "will say softly, “…”". */
function isIntroduced(items: readonly Item[], quote: number): boolean {
  const mark = itemAt(items, quote - 1)?.text;
  if (mark !== ',' && mark !== ':') return false;
  const cue = itemAt(items, quote - 2)?.entry.adverbial ? quote - 3 : quote - 2;
  return (itemAt(items, cue)?.entry.cue ?? null) !== null;
}

/** Between quoted words and a cue that is not theirs. */
const PARTS_CUE: ReadonlySet<string> = new Set(',.;:');

/** A verb of speech among the next few words, with a stop soon after it. */
function cueFollows(items: readonly Item[], from: number, asked: boolean): boolean {
  for (let at = from; at < Math.min(items.length, from + 5); at++) {
    const { lower, word, entry } = items[at] as Item;
    if (word === 'quote' || PARTS_CUE.has(lower)) return false;
    // "It was loud." The cause was not disclosed. Police declined to comment.
    if (!asked && (entry.closed === 'auxiliary' || lower === 'to')) return false;
    const verb = entry.cue;
    if (!verb || at === from) continue;
    // "“Is it far?” Hill smiles and says, “It is.”"
    if (itemAt(items, at - 1)?.lower === 'and' && isIntroduced(items, at + 2)) return false;
    // "Why?" Smith asked the crowd; after a full stop the sentence must end with the cue: "Go." Smith said.
    const ends = /^[.,]$/.test(itemAt(items, at + 1)?.text ?? '.');
    if (ends || (asked && verb.precision * verb.quoting > 0.1)) return true;
  }
  return false;
}
