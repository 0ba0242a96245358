import { type Attribution, spanOf } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { ownerBefore } from '../cues/noun-cues.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import { LIST } from '../words/rule-words.ts';

const SCORE = 0.8;

/** "cries of “Shame!”", "a chant of “Hill! Hill!”": words that many or unnamed people call out. */
function isCried(items: readonly Item[], at: number): boolean {
  return (
    itemAt(items, at - 1)?.lower === 'of' && itemAt(items, at - 2)?.entry.isIn(LIST.cries) === true
  );
}

/** Who cries out the words at `at`: whose cries they are ("their chants of"), or who breaks into them ("the crowd erupted in cheers of"); else nobody is told. Null where the words are no cry. */
export function cryOf(
  span: QuotedSpan,
  index: number,
  clause: Clause,
  cues: readonly CueCandidate[],
  at: number,
): Attribution | null {
  const { items, paragraph } = clause;
  if (!isCried(items, at)) return null;
  const source = ownerBefore(items, at - 2) ?? crierOf(items, cues, at - 2);
  return {
    source: source && spanOf(clause, source.first, source.last),
    cue: spanOf(clause, at - 2, at - 2),
    content: [{ start: span.open, end: span.close }],
    quoted: [index],
    clause,
    candidate: null,
    cueClause: clause,
    paragraph,
    score: SCORE,
    attitude: false,
  };
}

/** Words between a verb and the noun: "broke into loud chants". */
const LONGEST_BREAK = 5;

/** "The crowd broke into chants", "Marchers, who erupted in loud cheers" */
function crierOf(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  noun: number,
): NounPhrase | null {
  const cue = cues.findLast(({ verb }) => verb < noun);
  if (!cue?.source || cue.passive || noun - cue.verb > LONGEST_BREAK) return null;
  return itemAt(items, cue.verb)?.entry.isIn(LIST.breaksInto) ? cue.source : null;
}
