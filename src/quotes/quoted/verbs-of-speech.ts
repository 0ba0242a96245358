import { isCapital } from '../../document/characters.ts';
import { itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import type { Clause, QuotedSpan } from '../types.ts';

const ENDS = ',.!?…';

/**
 * Without verbs that no list of verbs of speech holds, where the words in marks are but a piece of their sentence: "The port
 * will be “stable”, Hill said" is not of the port; but "“Never,” he rumbled", "Hill grew angry: “never again”".
 */
export function verbsOfSpeech(
  cues: readonly CueCandidate[],
  text: string,
  span: QuotedSpan,
  { items }: Clause,
  at: number,
): readonly CueCandidate[] {
  if (!cues.some(isUnlisted)) return cues;
  const last = text[span.end - 1] ?? '';
  if (isCapital(text.codePointAt(span.start) ?? 0) && ENDS.includes(last)) return cues;
  const mark = itemAt(items, at - 1)?.text;
  if (mark === ':' || mark === ',') return cues;
  return cues.filter((cue) => !isUnlisted(cue) || (last === ',' && cue.first === at + 1));
}

function isUnlisted({ group }: CueCandidate): boolean {
  return group === 'unknown';
}
