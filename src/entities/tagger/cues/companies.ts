import { wordAt } from '../sequences.ts';
import { type Beside, ORG, PERSON } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);

/** Whether what looks like a person's name has what only a company has: shares, a founder, analysts. */
export function typeOfCompany(beside: Beside, { companies }: CueLists): number | null {
  const { tokens, last, type, twoBefore, before, after, twoAfter } = beside;
  if (type !== PERSON) return null;
  const isPossessive = POSSESSIVE.has(after.text);
  const has =
    companies.behind.has(after.lower) ||
    (isPossessive && companies.possessive.has(twoAfter.lower)) ||
    (after.text === ',' &&
      (companies.comma.has(twoAfter.lower) ||
        (twoAfter.text === 'whose' && companies.whose.has(wordAt(tokens, last + 3).lower))));
  // "the chief executive of Ann Smith's campaign".
  const isOf =
    !isPossessive &&
    (((before.text === 'of' || before.text === 'in') && companies.ofOrIn.has(twoBefore.lower)) ||
      ((before.text === 'at' || before.text === 'with') &&
        companies.atOrWith.has(twoBefore.lower)));
  return has || isOf ? ORG : null;
}
