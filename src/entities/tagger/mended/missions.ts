import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, ORG } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';

type MissionWords = Pick<MendingWords, 'missions' | 'senders' | 'campuses'>;

/** Lets the missions of the United Nations and the like keep the country that is part of their name: "UN Mission|in South Sudan"; and universities their town: "University of Texas|at Austin". Names are in text order. */
export function withMissions(
  names: readonly FoundName[],
  words: MissionWords,
): readonly FoundName[] {
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const country = names[at + 1];
    if (country && isMissionIn(name, country, words)) {
      all ??= names.slice(0, at);
      all.push(nameOver(name, name.first, country.last));
      at++;
    } else all?.push(name);
  }
  return all ?? names;
}

function isMissionIn(
  { sequence, first, last, type }: FoundName,
  country: FoundName,
  { missions, senders, campuses }: MissionWords,
): boolean {
  if (type !== ORG || country.type !== LOC || country.sequence !== sequence) return false;
  const { tokens } = sequence;
  if (wordAt(tokens, first).text === 'University')
    return (
      campuses.has(wordAt(tokens, last).lower) &&
      wordAt(tokens, last + 1).text === 'at' &&
      country.first === last + 2
    );
  if (!missions.has(wordAt(tokens, last).lower)) return false;
  if (!senders.has(wordAt(tokens, first).lower)) return false;
  const at = wordAt(tokens, last + 2).lower === 'the' ? last + 3 : last + 2;
  return wordAt(tokens, last + 1).text === 'in' && country.first === at;
}
