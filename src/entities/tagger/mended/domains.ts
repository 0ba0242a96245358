import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { areGlued, wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

type DomainWords = Pick<MendingWords, 'domains'>;

/** Lets what is called by its address on the web be one name: "Rappler.com". */
export function withDomains(names: readonly FoundName[], words: DomainWords): readonly FoundName[] {
  return mendEach(names, (name) =>
    isBeforeDomain(name, words) ? nameOver(name, name.first, name.last + 2) : name,
  );
}

function isBeforeDomain(
  { sequence: { tokens }, last, type }: FoundName,
  { domains }: DomainWords,
): boolean {
  if (type === PERSON || wordAt(tokens, last + 1).text !== '.') return false;
  return domains.has(wordAt(tokens, last + 2).text) && areGlued(tokens, last, last + 2);
}
