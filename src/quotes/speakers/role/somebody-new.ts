import type { Entity } from '../../../types.ts';
import { LEAD, type Reading } from '../reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import { bareRole, calledLater, unnamedPerson } from './role-without-name.ts';
import { isIntroduced } from './role-words.ts';

/** What stands before the noun of somebody new. */
const NEW: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

/** Of whom a case has one. */
const JUDGES: ReadonlySet<string> = new Set(['judge', 'magistrate', 'coroner', 'sheriff']);

/** The paragraphs, headline among them, in which "a prosecutor said" may mean the one who is named next. */
const OPENING = 2;

/** "a judge", "officials", "police chief": the only one of the case whom the article names further on, who was called just so, or nobody. */
export function somebodyNew(role: RolePhrase, reading: Reading): Entity | null {
  const { phrase, noun, opening, start } = role;
  const { items, first, core, head } = phrase;
  if (reading.kinds.oftenUnnamed.has(noun)) reading.unnamed.set(noun, start);
  if (isIntroduced(phrase, reading)) return null;
  const later = isNamedLater(role, reading) ? calledLater(noun, [], start, reading) : null;
  if (later) return later;
  if (NEW.has(opening)) reading.introduced.set(noun, start);
  const bare = head === core ? bareRole(items, first, core, reading) : null;
  return bare ?? unnamedPerson(noun, opening, reading);
}

/** "A judge ruled on Friday", whom the article names further on. */
function isNamedLater({ phrase, noun, opening }: RolePhrase, { paragraph }: Reading): boolean {
  if (!NEW.has(opening)) return false;
  return noun === 'prosecutor'
    ? phrase.first + 1 === phrase.core && paragraph < OPENING
    : paragraph < LEAD && JUDGES.has(noun);
}
