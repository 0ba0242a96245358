import type { FoundName } from './find-names.ts';
import { NORP, ORG, surelyOf } from './labels.ts';
import { wordAt } from './sequences.ts';

/** Lets ministries keep the people before them, which is part of their name: "the Afghan|Interior Ministry". Names are in text order. */
export function withMinistries(names: readonly FoundName[]): readonly FoundName[] {
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const ministry = names[at + 1];
    if (ministry && name.type === NORP && isMinistryOf(ministry, name)) {
      all ??= names.slice(0, at);
      all.push({ ...ministry, first: name.first, probabilities: surelyOf(ORG) });
      at++;
    } else all?.push(name);
  }
  return all ?? names;
}

function isMinistryOf({ sequence, first, last, type }: FoundName, people: FoundName): boolean {
  if (type !== ORG || people.sequence !== sequence || people.last !== first - 1) return false;
  return first < last && wordAt(sequence.tokens, last).text === 'Ministry';
}
