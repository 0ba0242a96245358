import type { LexiconEntry } from './lexicon.ts';
import { spellNumber } from './spelling.ts';
import type { Gap, TokenKind, Tokens } from './tokens.ts';

const LONGEST_NUMBER = 15;

/** One token as the date grammar sees it. */
export class DateToken {
  private readonly tokens: Tokens;
  private readonly index: number;

  constructor(tokens: Tokens, index: number) {
    this.tokens = tokens;
    this.index = index;
  }

  get kind(): TokenKind {
    return this.tokens.kind(this.index) as TokenKind;
  }

  get gap(): Gap {
    return this.tokens.gap(this.index) as Gap;
  }

  get capital(): boolean {
    return this.tokens.isCapital(this.index);
  }

  get word(): string {
    return this.tokens.word(this.index);
  }

  /** The readings of the word in the lexicon. */
  get entries(): readonly LexiconEntry[] {
    return this.tokens.info(this.index).entries;
  }

  /** Letters glued to a number: "s", "th", "pm"; "," or "." before them when the number is grouped or has decimals. */
  get suffix(): string {
    if (this.kind !== 'number') return '';
    const source = this.tokens.source(this.index);
    const digits = spellNumber(source);
    const mark = digits.includes('.') ? '.' : digits.includes(',') ? ',' : '';
    return mark + source.slice(digits.length).toLowerCase();
  }

  /** A number's value, else NaN. */
  get value(): number {
    if (this.kind !== 'number') return Number.NaN;
    const { word } = this;
    if (word.length > LONGEST_NUMBER) return Number.NaN;
    return Number(word.includes(',') ? word.replaceAll(',', '') : word);
  }
}
