import { type Item, itemAt } from '../clauses/item.ts';
import { hasFiniteVerb, hasMainClause, isFiniteVerb } from './content-edges.ts';

/** Where the words begin that a cue behind them may report: past a semicolon, or past a label ("Rome:"). */
export function clauseStart(items: readonly Item[], to: number): number {
  for (let at = to - 1; at > 0; at--) {
    const { text } = items[at] as Item;
    if (text === ':' && (!hasFiniteVerb(items, 0, at) || isOfSpeaker(items, at, to))) return at + 1;
    if (text === ';') return endsClause(items, at, to) ? at + 1 : 0;
  }
  return 0;
}

/** "Jane Hill was less cheerful: the fee would rise, she noted": of the person who speaks behind the colon, not "The plan was simple: it would rise, she said". */
function isOfSpeaker(items: readonly Item[], colon: number, to: number): boolean {
  const speaker = itemAt(items, to + 1)?.lower ?? '';
  if (!SPEAKERS.has(speaker) || !hasMainClause(items, colon + 1, to)) return false;
  let verb = 1;
  while (verb < colon && !isFiniteVerb(items[verb] as Item)) verb++;
  const { lower } = items[verb] as Item;
  if (lower !== 'was' && lower !== 'were') return false;
  const comma = itemAt(items, verb - 1)?.text === ',';
  const subject = items[comma ? verb - 2 : verb - 1] as Item;
  return subject.word === 'name' || subject.entry.role !== null;
}

/** Subjects of a cue behind a colon. */
const SPEAKERS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** "Few see a doctor; in Kenya, he wrote", not "pumps; wells; and roads, he said". */
function endsClause(items: readonly Item[], semicolon: number, to: number): boolean {
  if (hasMainClause(items, semicolon + 1, to)) return true;
  if (itemAt(items, semicolon + 1)?.word === 'conjunction') return false;
  for (let at = 0; at < semicolon; at++) if ((items[at] as Item).text === ';') return false;
  return true;
}
