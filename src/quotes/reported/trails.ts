import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { LIST } from '../words/rule-words.ts';
import { hasHearer, hasMainClause } from './content-edges.ts';
import { pastAside, pastHearer, WHEN } from './past-aside.ts';

/** "The dam is safe, officials said (on Monday)." */
export function trails(items: readonly Item[], cue: CueCandidate, end: number): boolean {
  const comma = itemAt(items, cue.first - 1);
  if (comma?.text !== ',' || cue.first < 3 || cue.order === 'relative') return false;
  // "The dam was safe, the agency quoted an official as saying."
  if (!cue.finite) return cue.after > end && isOther(cue) && hasMainClause(items, 0, cue.first);
  if (isCharge(items, cue)) return false;
  const opening = items[0] as Item;
  if (opening.word === 'preposition' && cue.first < 9) return false;
  const finite = hasMainClause(items, 0, cue.first);
  // "Repair dams by June, minister tells engineers"
  if (!finite && isInHeadline(items) && hasHearer(items, cue.verb))
    return pastHearer(items, cue.after, end) > end;
  // "When counsel sought time to read it, the judge refused"
  if (opening.word === 'subordinator' && (!finite || cue.group !== 'speech')) return false;
  // "Asked about the deal, he shrugged"
  if (opening.entry.endsInEd && opening.word === 'verb' && !finite) return false;
  if (opening.entry.endsInIng && opening.word === 'verb' && (!finite || reports(opening)))
    return false;
  // "At Ames, where tape still hung from a pole, students shrugged"
  if (!finite && opening.word === 'preposition' && cue.group !== 'speech') return false;
  // Nothing after the cue: the words before must be its content, known verb or not.
  if (!finite && (cue.after <= end || (cue.first < 5 && !isInHeadline(items)))) return false;
  const at = pastAside(items, cue, end);
  return at > end || ENDS.has((items[at] as Item).text) || endsInAside(items, at, end);
}

/** "It says they smuggled arms, a charge Oslo denies": the noun and who denies it are no subject. */
function isCharge(items: readonly Item[], { source }: CueCandidate): boolean {
  if (source === null || source.last === source.first) return false;
  const { lower } = items[source.first] as Item;
  if (lower !== 'a' && lower !== 'an') return false;
  const { entry } = items[source.first + 1] as Item;
  if (source.last === source.first + 1 || entry.document || entry.medium) return false;
  return entry.cueNoun || entry.isIn(LIST.figure);
}

/** Whether a participle has a subject of its own: whom somebody quotes. */
function isOther({ order, source, first, verb }: CueCandidate): boolean {
  return order === 'participle' && source !== null && first < verb && source.last < verb;
}

/** A line that ends without a stop. */
function isInHeadline(items: readonly Item[]): boolean {
  return items.at(-1)?.word !== 'punctuation';
}

/** "Noting that the plan had failed, he told": a participle that reports itself. */
function reports({ entry }: Item): boolean {
  return entry.cue?.group === 'speech' && entry.cue.precision > 0.5;
}

const ENDS: ReadonlySet<string> = new Set([',', ';']);

/** "in Rome", "after the talks", and no "that" up to the end: when and where it was said. */
function endsInAside(items: readonly Item[], from: number, end: number): boolean {
  const { word, lower } = items[from] as Item;
  if (word !== 'preposition' && !WHEN.has(lower)) return false;
  for (let at = from; at <= end; at++) if ((items[at] as Item).lower === 'that') return false;
  return true;
}
