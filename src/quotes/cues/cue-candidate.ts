import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { RuleLists } from '../words/rule-words.ts';

/** How source and cue stand to each other. */
export const CUE_ORDERS = [
  'subject-verb',
  'verb-subject',
  'shared-subject',
  'participle',
  'relative',
  'according-to',
  'colon',
  'dash',
  'noun',
  'bare',
] as const;

/** One of them. */
export type CueOrder = (typeof CUE_ORDERS)[number];

/** Precision from which on a cue reports more often than not. */
export const STRONG = 0.5;
/** Verbs that report less often than this tell of no speech. */
export const SELDOM = 0.2;

/** A possible cue in a sentence, with item indexes; `first`/`last` cover cue and source, `after` is where content may begin. */
export interface CueCandidate {
  readonly verb: number;
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly source: NounPhrase | null;
  readonly order: CueOrder;
  readonly first: number;
  readonly last: number;
  readonly after: number;
  readonly lemma: string;
  /** The lists that hold the lemma. */
  readonly lists: RuleLists;
  readonly precision: number;
  readonly quoting: number;
  /** See `CueVerb.group`. */
  readonly group: string;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Has a subject of its own, so that later verbs may share it. */
  readonly finite: boolean;
}

/** What tells who speaks without a verb, with what its lemma stands for. */
export type CueKind = Pick<CueCandidate, 'order' | 'lemma' | 'lists' | 'precision' | 'quoting'>;

/** A cue that is no verb: "according to", a noun, a mark. */
export function wordCue(
  { order, lemma, lists, precision, quoting }: CueKind,
  cueFirst: number,
  cueLast: number,
  source: NounPhrase,
  first: number,
  last: number,
): CueCandidate {
  return {
    verb: cueFirst,
    cueFirst,
    cueLast,
    lemma,
    lists,
    precision,
    quoting,
    group: 'speech',
    passive: false,
    negated: false,
    source,
    order,
    first,
    last,
    after: last + 1,
    finite: false,
  };
}
