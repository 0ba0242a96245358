import type { Span } from '../../types.ts';
import type { WordClass, WordForm } from '../types.ts';
import type { LexicalEntry } from '../words/lexical-entry.ts';

/** One word outside quotation marks, or a whole quoted span standing for itself. */
export class Item implements Span {
  /** "May" as a month: its neighbours say so. */
  public isMonth = false;

  constructor(
    readonly start: number,
    readonly end: number,
    public word: WordClass,
    /** What the word tells on its own. */
    readonly entry: LexicalEntry,
    /** Index into the quoted spans, or -1. */
    readonly quoted: number,
    /** Quoted words written as a title is: “The Long Road”. */
    readonly titled = false,
  ) {}

  /** A day, a month or another word of the calendar. */
  get calendar(): boolean {
    return this.entry.calendar || this.isMonth;
  }

  get text(): string {
    return this.entry.text;
  }

  get lower(): string {
    return this.entry.lower;
  }

  get form(): WordForm {
    return this.entry.form;
  }
}

/** The item at an index of a sentence; undefined before its first and behind its last. */
export function itemAt(items: readonly Item[], at: number): Item | undefined {
  // An index that an array lacks is slow to ask for.
  return at >= 0 && at < items.length ? items[at] : undefined;
}
