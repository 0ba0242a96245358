import type { FoundName } from './find-names.ts';
import { PERSON } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import type { TaggedToken } from './sequences.ts';

type DomainWords = Pick<MendingWords, 'domains'>;

/** Lets what is called by its address on the web be one name: "Rappler.com". */
export function withDomains(names: readonly FoundName[], words: DomainWords): readonly FoundName[] {
  if (!names.some((name) => isBeforeDomain(name, words))) return names;
  return names.map((name) =>
    isBeforeDomain(name, words) ? { ...name, last: name.last + 2 } : name,
  );
}

function isBeforeDomain(
  { sequence: { tokens }, last, type }: FoundName,
  { domains }: DomainWords,
): boolean {
  const domain = tokens[last + 2];
  if (domain === undefined || type === PERSON || !domains.has(domain.word.text)) return false;
  const { end } = tokens[last] as TaggedToken;
  const stop = tokens[last + 1] as TaggedToken;
  return stop.word.text === '.' && stop.start === end && stop.end === domain.start;
}
