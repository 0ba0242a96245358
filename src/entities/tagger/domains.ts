import type { FoundName } from './find-names.ts';
import { PERSON } from './labels.ts';
import type { TaggedToken } from './sequences.ts';

const DOMAINS: ReadonlySet<string> = new Set(['com', 'org', 'net', 'co', 'info', 'io', 'tv']);

/** Lets what is called by its address on the web be one name: "Rappler.com". */
export function withDomains(names: readonly FoundName[]): readonly FoundName[] {
  if (!names.some(isBeforeDomain)) return names;
  return names.map((name) => (isBeforeDomain(name) ? { ...name, last: name.last + 2 } : name));
}

function isBeforeDomain({ sequence: { tokens }, last, type }: FoundName): boolean {
  const domain = tokens[last + 2];
  if (domain === undefined || type === PERSON || !DOMAINS.has(domain.word.text)) return false;
  const { end } = tokens[last] as TaggedToken;
  const stop = tokens[last + 1] as TaggedToken;
  return stop.word.text === '.' && stop.start === end && stop.end === domain.start;
}
