/** The public result of an analysis: the JSON contract, `schema: 1`. All offsets are half-open UTF-16 indexes into the article's text. */

/** A stretch of the article's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The types of names that the recogniser finds. */
export type NameType = 'PERSON' | 'ORG' | 'LOC' | 'NORP' | 'MISC';

/** The types that come from wink-nlp itself and are given only when asked for. */
export type PatternType = 'MONEY' | 'PERCENT' | 'EMAIL' | 'URL' | 'HASHTAG' | 'MENTION';

/** Every type an entity can have. */
export type EntityType = NameType | PatternType;

/** One occurrence of a name; `score` is the calibrated probability (0–1) that span and type are right. */
export interface Mention extends Span {
  readonly text: string;
  readonly score: number;
}

/** What a gazetteer knows of a place: ISO 3166 alpha-2 country, kind, degrees. */
export interface Place {
  readonly country: string | null;
  readonly kind: 'country' | 'city' | 'region' | 'other';
  readonly lat: number | null;
  readonly lon: number | null;
}

/** One real-world thing with all its mentions, in text order. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly count: number;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  readonly place: Place | null;
}

/** TIMEX3 types (TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers (TimeML). */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** One temporal expression with its TIMEX3 value; `from`/`to` are inclusive calendar days (YYYY-MM-DD), null where the value has none. */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Links the two ends of a range ("from 3 to 5 May"): both carry the same span and bounds. */
  readonly range?: DateRange;
}

/** The whole of a range of dates: its span in the text and its inclusive bounds. */
export interface DateRange extends Span {
  readonly from: string | null;
  readonly to: string | null;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Who speaks: the words used (offsets null when the speaker is only inferred) and the id of the entity when it is known. */
export interface Speaker {
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly entity: string | null;
}

/** The words or mark that introduce speech ("said", "according to", ":"). */
export interface Cue extends Span {
  readonly text: string;
}

/** One statement: the words inside the marks, or the content clause of indirect speech. */
export interface Quote extends Span {
  readonly text: string;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  readonly score: number;
  /** The pieces of an interrupted utterance, in text order, when there are more than one. */
  readonly parts?: readonly Span[];
}

/** Something the reader should know about this result. */
export interface Notice {
  readonly level: 'info' | 'warning';
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Where the publication date came from. */
export type DateSource = 'option' | 'record' | 'metadata' | 'url' | 'text' | 'filename';

/** The whole result of one article. */
export interface Analysis {
  readonly schema: 1;
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly dateSource: DateSource | null;
  readonly text?: string;
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly notices: readonly Notice[];
}

/** A name the user brings along (`--names`): it adds to and overrides the recogniser. */
export interface UserName {
  readonly name: string;
  readonly type: NameType;
  readonly aliases?: readonly string[];
}

/** What an analyzer is built with. */
export interface AnalyzerOptions {
  /** The user's own names, which win over the recogniser. */
  readonly names?: readonly UserName[];
  readonly dateOrder?: 'dmy' | 'mdy';
}

/** Which parts to work out; all by default. Quotes need names, which are then found in any case. */
export interface Parts {
  readonly entities?: boolean;
  readonly dates?: boolean;
  readonly quotes?: boolean;
}

/** What is known of an article beside its text; null says the same as nothing. */
export interface ArticleOptions {
  readonly id?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** Publication date, YYYY-MM-DD. */
  readonly date?: string | null | undefined;
  /** Date clues that are weaker than `date`, in this order; a number is seconds or milliseconds since 1970. */
  readonly recordDate?: string | number | null | undefined;
  readonly metadataDate?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly withText?: boolean | undefined;
  readonly parts?: Parts | undefined;
  /** Types of entities wanted, all names when it is left out; wink's own patterns (MONEY, URL, …) are looked for only when named here. */
  readonly types?: readonly EntityType[] | undefined;
}

/** Analyses articles, one at a time. Each result depends on its own article only, never on what came before. */
export interface Analyzer {
  /** Gives the whole result for one article's text. Never throws on any string. @throws TypeError for a text that is none. */
  readonly analyze: (text: string, options?: ArticleOptions) => Analysis;
}
