import type { Span } from '../types.ts';
import { itemAt } from './clauses/item.ts';
import type { CueCandidate } from './cues/cue-candidate.ts';
import type { Clause } from './types.ts';
import { LIST } from './words/rule-words.ts';

/** Who (source) says (cue) what: `content` holds the reported words with what stands outside quotation marks, `quoted` the indexes of quoted spans. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Span[];
  readonly quoted: number[];
  readonly clause: Clause;
  readonly candidate: CueCandidate | null;
  /** The sentence that the candidate's indexes belong to. */
  readonly cueClause: Clause;
  readonly paragraph: number;
  /** Probability that this is a statement and its speaker is right. */
  score: number;
  /** Tells of an act or a view ("asked for help", "praised the plan"), as PolNeAR counts it too, but quotes no statement. */
  attitude: boolean;
}

/**
 * The span of a candidate's source in the text. An apposition before the verb brings its closing comma along
 * ("Jane Hill, the mayor, said"), as PolNeAR marks sources (Newell, Margolin & Ruths 2018).
 */
export function sourceSpan(clause: Clause, candidate: CueCandidate): Span | null {
  const { source } = candidate;
  if (!source || isNotWhoSpeaks(candidate) || isTold(clause, candidate)) return null;
  const closing = itemAt(clause.items, source.last + 1);
  const apposed =
    source.last > source.head && source.last < candidate.cueFirst && closing?.text === ',';
  return spanOf(clause, source.first, apposed ? source.last + 1 : source.last);
}

/** Verbs whose subject does not speak: "Hill seemed to know", so it seems to the writer; "the court heard that". */
const SPEAKERLESS: ReadonlySet<string> = new Set(['seem', 'appear', 'hear']);

/** "Hill was asked whether", "it was announced": who does is not told; but "was quoted as saying". */
function isNotWhoSpeaks({ lemma, lists, passive }: CueCandidate): boolean {
  return (passive && !lists.has(LIST.quotedAs)) || SPEAKERLESS.has(lemma);
}

/** "Clerk stole to feed children, court told": at the end of a headline who is told hears it. */
function isTold({ items }: Clause, { lemma, verb, order }: CueCandidate): boolean {
  return (
    lemma === 'tell' &&
    order === 'subject-verb' &&
    verb === items.length - 1 &&
    itemAt(items, verb)?.lower === 'told'
  );
}

/** The span of a candidate's cue in the text. */
export function cueSpan(clause: Clause, candidate: CueCandidate): Span {
  let first = candidate.cueFirst;
  while (first < candidate.cueLast && itemAt(clause.items, first)?.word === 'adverb') first++;
  return spanOf(clause, first, candidate.cueLast);
}

/** The span of an inclusive range of items. */
export function spanOf(clause: Clause, first: number, last: number): Span {
  const start = itemAt(clause.items, first)?.start ?? 0;
  return { start, end: itemAt(clause.items, last)?.end ?? start };
}
