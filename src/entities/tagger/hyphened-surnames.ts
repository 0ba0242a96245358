import { TITLE_CASE } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { PERSON } from './labels.ts';
import { type TaggedToken, wordAt } from './sequences.ts';

/** Lets people keep what is joined to their last name, "Zahava Tal|-Or". Names are in text order. */
export function withHyphened(names: readonly FoundName[]): readonly FoundName[] {
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    if (name.type !== PERSON) continue;
    const last = lastWithJoined(name, names[at + 1]);
    if (last === name.last) continue;
    all ??= names.slice();
    all[at] = { ...name, last };
  }
  return all ?? names;
}

function lastWithJoined(
  { sequence: { tokens }, first, last, sequence }: FoundName,
  behind: FoundName | undefined,
): number {
  if (first === last || wordAt(tokens, last + 1).text !== '-') return last;
  const [name, hyphen, word] = [tokens[last], tokens[last + 1], tokens[last + 2]] as TaggedToken[];
  if (word?.word.casing !== TITLE_CASE) return last;
  if (name?.end !== hyphen?.start || hyphen?.end !== word.start) return last;
  const isOther = behind?.sequence === sequence && behind.first <= last + 2;
  return isOther ? last : last + 2;
}
