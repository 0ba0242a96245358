import { isLetter } from '../../document/characters.ts';
import type { ArticleDocument, Paragraph, Token } from '../../document/types.ts';
import type { Word } from '../../entities/tagger/word.ts';
import type { QuotedSpan } from '../types.ts';
import type { LexicalEntry } from '../words/lexical-entry.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { isInTitleCase } from '../words/title-case.ts';
import { Item, itemAt } from './item.ts';

const ASCII = 128;
/** Longest word in UTF-16 units; other writing has no blanks. */
const LONGEST_WORD = 40;

/** Reads the items of an article, paragraph by paragraph in text order. */
export class ItemReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #spans: readonly QuotedSpan[];
  readonly #words: readonly Word[];
  readonly #lexicon: QuoteLexicon;
  readonly #quote: LexicalEntry;
  /** The index of the first quoted span that lies in no other and does not end before the next token. */
  #next: number;

  /** `words` are the tagger's, one for each token, or none. */
  constructor(
    { text, tokens }: ArticleDocument,
    spans: readonly QuotedSpan[],
    lexicon: QuoteLexicon,
    words: readonly Word[],
  ) {
    this.#text = text;
    this.#tokens = tokens;
    this.#spans = spans;
    this.#words = words;
    this.#lexicon = lexicon;
    this.#quote = lexicon.entry('');
    this.#next = outerFrom(spans, 0);
  }

  /** The items of a paragraph: a quoted span is one of them, with all that lies in it. */
  read({ firstToken, endToken }: Paragraph): Item[] {
    const items: Item[] = [];
    let here = this.#spans[this.#next];
    let last = -1;
    for (let at = firstToken; at < endToken; at++) {
      const { start, end } = this.#tokens[at] as Token;
      while (here && start >= here.close) here = this.#pass();
      if (!here || end <= here.open) {
        const word = itemAt(items, items.length - 1);
        if (word?.end === start && end - word.start <= LONGEST_WORD && this.#isOneWord(at))
          items[items.length - 1] = this.#wordOf(word.start, end);
        else items.push(new Item(start, end, 'noun', this.#entry(at), -1));
      } else if (last !== this.#next) {
        last = this.#next;
        const titled = isInTitleCase(this.#text, here, this.#lexicon);
        items.push(new Item(here.open, here.close, 'quote', this.#quote, last, titled));
      }
    }
    return items;
  }

  /** Goes on to the next span. */
  #pass(): QuotedSpan | undefined {
    this.#next = outerFrom(this.#spans, this.#next + 1);
    return this.#spans[this.#next];
  }

  /** "Erdo", "ğ", "an": whether a token goes on with the word before it, which the tokeniser parts at letters that it does not know. */
  #isOneWord(at: number): boolean {
    const { start } = this.#tokens[at] as Token;
    const before = this.#text.charCodeAt(start - 1);
    const here = this.#text.charCodeAt(start);
    return (before >= ASCII || here >= ASCII) && isLetter(before) && isLetter(here);
  }

  #wordOf(start: number, end: number): Item {
    return new Item(start, end, 'noun', this.#lexicon.entry(this.#text.slice(start, end)), -1);
  }

  #entry(at: number): LexicalEntry {
    if (at >= this.#words.length) return this.#lexicon.entry((this.#tokens[at] as Token).text);
    const word = this.#words[at] as Word;
    word.speech ??= this.#lexicon.entry((this.#tokens[at] as Token).text);
    return word.speech;
  }
}

/** The index of the first span from an index on that lies in no other. */
function outerFrom(spans: readonly QuotedSpan[], from: number): number {
  let at = from;
  while (spans[at]?.nested) at++;
  return at;
}
