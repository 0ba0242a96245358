import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { MISC, ORG } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';

/** Lets conferences keep what they are on: "the Global Conference| on the |Elimination of Child Labour"; but not "the Security Conference on Syria". Names are in text order. */
export function withGatherings(
  names: readonly FoundName[],
  { gatherings }: Pick<MendingWords, 'gatherings'>,
): readonly FoundName[] {
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const matter = names[at + 1];
    if (matter && isThing(name) && isThing(matter) && isOnMatter(name, matter, gatherings)) {
      all ??= names.slice(0, at);
      all.push(sureOver(name, name.first, matter.last, MISC));
      at++;
    } else all?.push(name);
  }
  return all ?? names;
}

function isThing({ type }: FoundName): boolean {
  return type === ORG || type === MISC;
}

function isOnMatter(
  { sequence, first, last }: FoundName,
  matter: FoundName,
  gatherings: ReadonlySet<string>,
): boolean {
  const { tokens } = sequence;
  if (matter.sequence !== sequence || first === last) return false;
  if (!gatherings.has(wordAt(tokens, last).lower) || wordAt(tokens, last + 1).text !== 'on')
    return false;
  return matter.first === (wordAt(tokens, last + 2).text === 'the' ? last + 3 : last + 2);
}
