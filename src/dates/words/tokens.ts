import type { Context } from './contexts.ts';
import { spellMark, spellNumber, spellWord } from './spelling.ts';
import { DateToken } from './token.ts';
import { UNKNOWN_WORD, type WordInfo } from './word-info.ts';

/** What stands before a token: 0 nothing, 1 blanks, 2 an empty line. */
export type Gap = 0 | 1 | 2;

/** What a token is made of: letters, digits, or one mark. */
export type TokenKind = 'word' | 'number' | 'mark';

/** The kinds by their numbers in the columns. */
const KINDS: readonly TokenKind[] = ['word', 'number', 'mark'];
export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** The columns: where a token starts and ends, its paragraph, and its marks. */
const COLUMNS = 4;
const DOT = 46;

/** The marks: two bits of kind, two of the gap from here on, one for a capital. */
const KIND = 3;
const GAP = 2;
const CAPITAL = 16;

/** Room that is kept from text to text; longer texts bring their own. */
const ROOM = 4096;

/** The tokens of a text, in columns that the next text uses again: most are never looked at one by one. */
export class Tokens {
  length = 0;
  /** How many texts there have been: tells one from the next. */
  turn = 0;
  private text = '';
  private columns = new Int32Array(COLUMNS * ROOM);
  private infos: WordInfo[] = [];

  /** Forgets the text before; tokens of another are to come. */
  begin(text: string): void {
    this.text = text;
    this.length = 0;
    this.turn++;
    if (this.infos.length <= ROOM) return;
    this.columns = new Int32Array(COLUMNS * ROOM);
    this.infos = [];
  }

  /** Tells where the next token stands. */
  place(start: number, gap: Gap, paragraph: number): void {
    const at = COLUMNS * this.length;
    if (at === this.columns.length) this.grow();
    this.columns[at] = start;
    this.columns[at + 2] = paragraph;
    this.columns[at + 3] = gap << GAP;
  }

  /** Adds it behind the others, and gives its end. */
  add(kind: number, end: number, capital: boolean, info: WordInfo): number {
    const { columns, infos } = this;
    const at = COLUMNS * this.length;
    columns[at + 1] = end;
    columns[at + 3] = (columns[at + 3] as number) | kind | (capital ? CAPITAL : 0);
    if (info.continues && this.length > 0) {
      const last = infos[this.length - 1] as WordInfo;
      if (last.before !== null) infos[this.length - 1] = last.before(info) ?? last;
    }
    infos[this.length++] = info;
    return end;
  }

  /** A token to look at closely; none before the first and behind the last. */
  at(i: number): DateToken | undefined {
    return this.has(i) ? new DateToken(this, i) : undefined;
  }

  /** Where a token starts. */
  start(i: number): number {
    return this.columns[COLUMNS * i] as number;
  }

  /** Where it ends. */
  end(i: number): number {
    return this.columns[COLUMNS * i + 1] as number;
  }

  kind(i: number): TokenKind | undefined {
    return this.has(i) ? KINDS[this.marks(i) & KIND] : undefined;
  }

  gap(i: number): Gap | undefined {
    return this.has(i) ? (((this.marks(i) >> GAP) & 3) as Gap) : undefined;
  }

  isCapital(i: number): boolean {
    return this.has(i) && (this.marks(i) & CAPITAL) !== 0;
  }

  /** The number of its paragraph. */
  paragraph(i: number): number {
    return this.columns[COLUMNS * i + 2] as number;
  }

  /** What the vocabulary knows of it, in sight of the token that follows. */
  info(i: number): WordInfo {
    return this.has(i) ? (this.infos[i] as WordInfo) : UNKNOWN_WORD;
  }

  /** The first token from here on with which a match can begin, or the number of all. */
  nextBeginning(from: number): number {
    const { infos, length } = this;
    let i = from;
    while (i < length && !(infos[i] as WordInfo).begins) i++;
    return i;
  }

  /** Lower-cased letters; digits as written; a mark as itself, dashes as "–", apostrophes as "'"; "" where no token is. */
  word(i: number): string {
    if (!this.has(i)) return '';
    return (this.infos[i] as WordInfo).word || this.spell(i);
  }

  /** Is it this word? Told without spelling most others. */
  is(i: number, word: string): boolean {
    if (!this.has(i)) return false;
    const known = (this.infos[i] as WordInfo).word;
    if (known !== '') return known === word;
    return this.size(i) === word.length && this.spell(i) === word;
  }

  /** Is it one of a list of words? */
  isIn(i: number, context: Context): boolean {
    return this.info(i).contexts.has(context);
  }

  /** Has it a reading of one of these categories of `words.json`? */
  isOf(i: number, ...categories: readonly string[]): boolean {
    return this.info(i).entries.some(({ category }) => categories.includes(category));
  }

  /** The words from one token to before another, with a blank between. */
  words(from: number, to: number): string {
    let words = this.word(from);
    for (let i = from + 1; i < to; i++) words += ` ${this.word(i)}`;
    return words;
  }

  /** The text of a token as it stands. */
  source(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** Does the word end in these two letters? Known without spelling it. */
  endsIn(i: number, letters: string): boolean {
    if (!this.has(i)) return false;
    if (this.isDotted(i)) return this.word(i).endsWith(letters);
    const end = this.end(i);
    return (
      end - this.start(i) >= letters.length &&
      (this.text.charCodeAt(end - 2) | 32) === letters.charCodeAt(0) &&
      (this.text.charCodeAt(end - 1) | 32) === letters.charCodeAt(1)
    );
  }

  /** The number of the word's letters. */
  size(i: number): number {
    return this.isDotted(i) ? this.word(i).length : this.end(i) - this.start(i);
  }

  /** "a.m." has fewer letters than it takes room. */
  private isDotted(i: number): boolean {
    return this.text.charCodeAt(this.start(i) + 1) === DOT;
  }

  private spell(i: number): string {
    const kind = this.marks(i) & KIND;
    const source = this.source(i);
    return kind === WORD
      ? spellWord(source)
      : kind === NUMBER
        ? spellNumber(source)
        : spellMark(source);
  }

  private has(i: number): boolean {
    return i >= 0 && i < this.length;
  }

  private marks(i: number): number {
    return this.columns[COLUMNS * i + 3] as number;
  }

  private grow(): void {
    const { columns } = this;
    this.columns = new Int32Array(2 * columns.length);
    this.columns.set(columns);
  }
}
