import { PERSON } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import { isAge } from './ages.ts';
import type { Beside } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

const INITIALS = /^\p{Lu}\.\p{Lu}\.$/u;

/** Whether the words beside initials tell that somebody is named by no more: "the initials D.V.", "identified only as D.V.", "M.K. (34)", "M.K., 34,". */
export function typeOfInitials(beside: Beside, { identified }: CueLists): number | null {
  const { tokens, first, last, before, twoBefore, after, twoAfter } = beside;
  if (first !== last || !INITIALS.test(wordAt(tokens, first).text)) return null;
  const isNamed =
    before.text === 'initials' || (before.text === 'as' && identified.has(twoBefore.text));
  const hasAge = (after.text === '(' || after.text === ',') && isAge(twoAfter);
  return isNamed || hasAge ? PERSON : null;
}
