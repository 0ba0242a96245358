import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

/** Tokens between the names, at most: "Ann Hill, who is also popularly known as “Corva”". */
const MOST_BETWEEN = 7;
const PASSED_OVER: ReadonlySet<string> = new Set([
  ',',
  '(',
  '"',
  '“',
  '‘',
  "'",
  'the',
  'who',
  'is',
  'was',
]);

/** Makes a person of what somebody is known as: "Paul Hill, popularly known as Kafu of Orwick". */
export function withByNames(
  names: readonly FoundName[],
  { byNames }: Pick<MendingWords, 'byNames'>,
): readonly FoundName[] {
  return mendEach(names, (name, at) => {
    const before = names[at - 1];
    if (name.type === PERSON || before?.type !== PERSON || before.sequence !== name.sequence)
      return name;
    const isByName = tellsByName(before, name, byNames);
    return isByName ? sureOver(name, name.first, name.last, PERSON) : name;
  });
}

/** Whether nothing but "known as" and what may stand with it is between two names. */
function tellsByName(before: FoundName, name: FoundName, byNames: ReadonlySet<string>): boolean {
  if (name.first - before.last > MOST_BETWEEN + 1) return false;
  const { tokens } = name.sequence;
  let isKnown = false;
  let isAs = false;
  for (let at = before.last + 1; at < name.first; at++) {
    const { text } = wordAt(tokens, at);
    if (text === 'known') isKnown = true;
    else if (text === 'as' && isKnown) isAs = true;
    else if (!PASSED_OVER.has(text) && !byNames.has(text)) return false;
  }
  return isAs;
}
