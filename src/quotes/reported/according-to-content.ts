import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { LIST } from '../words/rule-words.ts';
import { clauseStart } from './clause-start.ts';
import { goesOn, opensRest } from './content-around.ts';
import { firstWord, hasMainClause, isFiniteVerb, lastWord } from './content-edges.ts';
import type { ReportedContent } from './reported-content.ts';

/** "According to Hill, the dam is safe", "The dam is safe, according to Hill", "The dam, according to Hill, is safe": the clause beside "according to". */
export function accordingToContent(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  end: number,
): ReportedContent | null {
  if (cue.verb <= 1) {
    const first = firstWord(items, behindCiting(items, cue.after, end));
    return first <= end ? { first, last: end, rest: null, position: 'after', opener: '' } : null;
  }
  const comma = itemAt(items, cue.first - 1)?.text === ',';
  const opener = itemAt(items, comma ? cue.first - 2 : cue.first - 1);
  // "He said that, according to the poll, the party had won"
  if (opener && opensRest(opener) && itemAt(items, cue.after)?.text === ',' && cue.after < end)
    return { first: cue.after + 1, last: end, rest: null, position: 'around', opener: '' };
  const first = firstWord(items, clauseStart(items, cue.first));
  const last = lastWord(items, cue.first - 1);
  // "However, according to Hill, the dam is safe"
  if (last <= first)
    return last === 0 && itemAt(items, cue.after)?.text === ',' && cue.after < end
      ? { first: cue.after + 1, last: end, rest: null, position: 'around', opener: '' }
      : null;
  if (takesRest(items, cue, cues, first, end))
    return { first, last, rest: [cue.after + 1, end], position: 'around', opener: '' };
  return { first, last, rest: null, position: 'before', opener: '' };
}

/** Behind the source that a source names: "According to SANA, citing the army, two died". */
function behindCiting(items: readonly Item[], comma: number, end: number): number {
  if (itemAt(items, comma)?.text !== ',' || !itemAt(items, comma + 1)?.entry.isIn(LIST.citing))
    return comma;
  for (let at = comma + 2; at < end; at++) if ((items[at] as Item).text === ',') return at;
  return comma;
}

/** Whether the words behind "…, according to Hill," are reported too: those before are no clause, or "and" joins one to them. */
function takesRest(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  first: number,
  end: number,
): boolean {
  if (itemAt(items, cue.after)?.text !== ',' || cue.after + 1 >= end) return false;
  // "To date, according to the data, …"
  const infinitive = itemAt(items, first)?.lower === 'to';
  const clause = hasMainClause(items, infinitive ? first + 2 : first, cue.first);
  if (clause && addsPhrase(items, cue.after + 1, end)) return true;
  if (clause && itemAt(items, cue.after + 1)?.lower !== 'and') return false;
  return goesOn(items, cues, cue.after, clause);
}

const WHEN_AND_WHERE: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'by',
  'for',
  'from',
  'with',
]);

/** "It should arrive, according to Hill, in the second week of May", "…, most of them children"; not "…, in a report". */
function addsPhrase(items: readonly Item[], from: number, end: number): boolean {
  const { word, lower, entry } = items[from] as Item;
  const partly = entry.isIn(LIST.part) && itemAt(items, from + 1)?.lower === 'of';
  if (!partly && (word !== 'preposition' || !WHEN_AND_WHERE.has(lower))) return false;
  for (let at = from; at <= end; at++) {
    const item = items[at] as Item;
    if (item.entry.medium || item.entry.document || item.word === 'quote') return false;
    if (isFiniteVerb(item) || item.word === 'relative' || item.word === 'punctuation') return false;
  }
  return true;
}
