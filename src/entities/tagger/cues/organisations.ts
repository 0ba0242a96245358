import { wordAt } from '../sequences.ts';
import { type Beside, ORG, PERSON } from './beside.ts';
import type { CueLists, OrganisationWords } from './cue-lists.ts';

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);

/** Whether what looks like a person's name, or like nothing that the model knows, has what only an organisation has: shares, a founder, analysts. */
export function typeOfOrganisation(
  beside: Beside,
  { companies, organisations }: CueLists,
): number | null {
  const { type, sure } = beside;
  if (type === PERSON && has(beside, companies)) return ORG;
  return !sure && type !== ORG && has(beside, organisations) ? ORG : null;
}

function has(beside: Beside, words: OrganisationWords): boolean {
  const { tokens, last, twoBefore, before, after, twoAfter } = beside;
  if (words.behind.has(after.lower)) return true;
  if (POSSESSIVE.has(after.text)) return words.possessive.has(twoAfter.lower);
  if (after.text === ',') {
    if (words.comma.has(twoAfter.lower)) return true;
    if (twoAfter.text === 'whose' && words.whose.has(wordAt(tokens, last + 3).lower)) return true;
  }
  switch (before.text) {
    case 'of':
    case 'in':
      return words.ofOrIn.has(twoBefore.lower);
    case 'at':
    case 'with':
      return words.atOrWith.has(twoBefore.lower);
    case 'for':
      return words.for.has(twoBefore.lower);
    default:
      return false;
  }
}
