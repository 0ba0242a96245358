import type { Entity } from '../../types.ts';
import type { Attribution } from '../attribution.ts';
import type { Called } from '../descriptions/called.ts';
import type { Lead } from '../descriptions/describe-lead.ts';
import type { BodyLead } from '../descriptions/find-body-lead.ts';
import type { Genders } from '../descriptions/person-gender.ts';
import type { MentionIndex } from '../mentions/mention-index.ts';
import type { Origins } from '../mentions/origins.ts';
import type { Salience } from '../mentions/salience.ts';
import type { KindLexicon } from '../words/kinds.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import type { Relative } from './relatives.ts';

/** Presence of somebody in the sentence at hand or the one before. */
export const SPOKEN_OF = 1;

/** Presence of somebody of whom the sentence before this one was. */
export const SUBJECT = 1.2;

/** So many paragraphs bring somebody in before the name is given. */
export const LEAD = 4;

/** What is known of the article while its speakers are resolved, sentence by sentence. */
export interface Reading {
  readonly mentions: MentionIndex;
  readonly called: Called;
  /** Whom the article brings in before it gives the name. */
  readonly lead: Lead | null;
  /** The organisation that speaks in the opening lines before it is named; looked for when first asked for. */
  readonly bodyLead: () => BodyLead | null;
  readonly genders: Genders;
  readonly salience: Salience;
  readonly lexicon: QuoteLexicon;
  readonly kinds: KindLexicon;
  /** Where a speaker without a name was last called by a noun: "an official said". */
  readonly unnamed: Map<string, number>;
  /** Where somebody was last brought in by a noun without a name: "a donor has promised". */
  readonly introduced: Map<string, number>;
  /** The noun of an office by which somebody was last meant: "the chancellor". */
  readonly offices: Map<Entity, string>;
  /** Who last uttered something in "a statement", "a letter". */
  readonly utterers: Map<string, Utterer>;
  /** The countries that the article's persons come from. */
  readonly origins: Origins;
  /** By which nation somebody was last meant: "the Spaniard". */
  readonly nations: Map<Entity, Entity>;
  /** Whom a noun last meant: "the minister", of one who is called so nowhere. */
  readonly meant: Map<string, Meant>;
  /** Who is named in quoted words of the sentence at hand. */
  readonly spokenOf: Set<Entity>;
  /** What a headline says behind a label, so that nobody says it. */
  readonly labels: Set<Attribution>;
  /** Who spoke last. */
  lastSpeaker: Entity | null;
  /** The organisation whose he or she was told to be: "said Jane Hill of Green Watch". */
  spokeFor: Entity | null;
  /** The paragraph in which that was. */
  spokeIn: number;
  /** The paragraph of the sentence at hand. */
  paragraph: number;
  /** Whose turn of a transcript the paragraph is, "HILL: I said …"; null where it is none. */
  turn: { readonly paragraph: number; readonly entity: Entity | null } | null;
  /** Who spoke last asked somebody a question. */
  wasAsked: boolean;
  /** The words at hand answer somebody. */
  answers: boolean;
  /** The words whose speaker is looked for; null for a mention by the way. */
  said: Attribution | null;
  /** Who spoke last by a role without a name that may follow. */
  awaited: Awaited | null;
  /** Whose name is the subject of the sentence at hand. */
  subject: Entity | null;
  /** Whose name was that of the sentence before. */
  subjectBefore: Entity | null;
  /** Whose relatives the article names. */
  readonly relatives: Relative[];
  /** Whose relative without a name was last told of in the past: "Her mother sang." */
  ownerBefore: Entity | null;
  /** The sentence at hand opens its paragraph. */
  opensParagraph: boolean;
  /** It does so with quoted words. */
  opensQuoted: boolean;
  /** The sentence at hand belongs to the headline. */
  inHeadline: boolean;
}

/** An entity that a noun meant, with the words before the noun. */
export interface Meant {
  readonly entity: Entity;
  readonly modifiers: readonly string[];
}

/** Who uttered something, and where that is told. */
export interface Utterer {
  readonly entity: Entity;
  readonly at: number;
}

/** Somebody who spoke by a role, "its sponsor", whose name the article may give with the next words. */
export interface Awaited {
  readonly noun: string;
  /** Where the words for the speaker begin. */
  readonly start: number;
  readonly paragraph: number;
  /** It may be anybody: "a guide". */
  readonly anybody: boolean;
}
