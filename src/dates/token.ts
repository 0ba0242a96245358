import type { LexiconEntry } from './lexicon.ts';
import type { WordInfo } from './word-info.ts';

const LONGEST_NUMBER = 15;

/** A piece of text as the date grammar sees it; its word and value are worked out when asked for, as most are never. */
export class DateToken {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** What stands before: 0 nothing, 1 blanks, 2 an empty line. */
  readonly gap: 0 | 1 | 2;
  /** The number of its paragraph. */
  readonly paragraph: number;
  readonly capital: boolean;
  /** Letters glued to a number: "s", "th", "pm"; "," or "." when the number is grouped or has decimals. */
  readonly suffix: string;
  /** What the vocabulary knows of it, in sight of the token that follows. */
  info: WordInfo;
  private readonly source: string;
  private spelled: string | null;

  constructor(
    source: string,
    start: number,
    end: number,
    spelled: string | null,
    kind: DateToken['kind'],
    gap: DateToken['gap'],
    paragraph: number,
    capital: boolean,
    suffix: string,
    info: WordInfo,
  ) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.gap = gap;
    this.paragraph = paragraph;
    this.capital = capital;
    this.suffix = suffix;
    this.info = info;
    this.source = source;
    this.spelled = spelled;
  }

  /** Lower-cased letters; digits as written; a mark as itself, dashes as "–", apostrophes as "'". */
  get word(): string {
    this.spelled ??= this.source.slice(this.start, this.end).toLowerCase();
    return this.spelled;
  }

  /** The length of the word, known without spelling it. */
  get length(): number {
    return this.spelled === null ? this.end - this.start : this.spelled.length;
  }

  /** Does the word end in these two letters? Known without spelling it. */
  endsIn(letters: string): boolean {
    if (this.spelled !== null) return this.spelled.endsWith(letters);
    const { source, end } = this;
    return (
      (source.charCodeAt(end - 2) | 32) === letters.charCodeAt(0) &&
      (source.charCodeAt(end - 1) | 32) === letters.charCodeAt(1) &&
      end - this.start >= 2
    );
  }

  /** A number's value, else NaN. */
  get value(): number {
    if (this.kind !== 'number' || this.word.length > LONGEST_NUMBER) return Number.NaN;
    return Number(this.suffix === '' ? this.word : this.word.replaceAll(',', ''));
  }

  /** The readings of the word in the lexicon. */
  get entries(): readonly LexiconEntry[] {
    return this.info.entries;
  }
}
