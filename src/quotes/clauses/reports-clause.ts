import type { LexicalEntry } from '../words/lexical-entry.ts';
import { isPlural } from './is-plural.ts';
import { type Item, itemAt } from './item.ts';

/** Verbs that look like nouns and report a clause without "that" do so at least this often. */
const OFTEN = 0.35;
/** So many words the subject of such a clause has at most. */
const LONGEST_SUBJECT = 6;

/**
 * Whether "claims", "fears" or "reports" behind the noun of who may say something is a verb, told by the clause behind it:
 * "The union claims drivers were sacked", "Ames fears homes could be lost"; not "the union claims office", "insurance claims
 * teams have".
 */
export function reportsClause(items: readonly Item[], at: number): boolean {
  const { entry } = items[at] as Item;
  if (entry.cue === null || entry.cue.precision < OFTEN || entry.endsInIng) return false;
  const subject = items[at - 1] as Item;
  // "forecast" has no s in the past.
  if (entry.endsInS ? isPlural(subject) : !isPlural(subject) && !entry.samePast) return false;
  return (subject.word === 'name' || maySay(subject.entry)) && opensBareClause(items, at + 1);
}

/** "minister", "union", "report" */
function maySay({ role, document, organisationKind, person }: LexicalEntry): boolean {
  return role !== null || document || organisationKind || person;
}

/** "drivers were", "some homes in Ames could": a noun in the plural, and an auxiliary. */
export function opensBareClause(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + LONGEST_SUBJECT; at++) {
    const item = itemAt(items, at);
    if (!item || item.form === 'mark') return false;
    const { closed, verb, verbOrNoun } = item.entry;
    if (closed === 'auxiliary') return at > from && isPlural(items[at - 1] as Item);
    if (closed !== null || (verb && !verbOrNoun)) return false;
  }
  return false;
}
