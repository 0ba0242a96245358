import { UPPER } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { insertNames } from './insert-names.ts';
import { ORG, surelyOf } from './labels.ts';
import { DEMONYM } from './lexicon.ts';
import type { MendingWords } from './mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

/** Letters of a broadcaster. */
const LONGEST = 3;

/** Adds broadcasters with the language in which they send, "BBC Persian"; but not "a BBC Scottish correspondent" or "the BBC Persian Gulf desk". */
export function addLanguageServices(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  { broadcasters, languages, jobs }: Pick<MendingWords, 'broadcasters' | 'languages' | 'jobs'>,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 1; at < tokens.length; at++) {
      const { word } = tokens[at] as TaggedToken;
      const before = wordAt(tokens, at - 1);
      if (before.casing !== UPPER || before.length > LONGEST || !word.capital) continue;
      if (!broadcasters.has(before.text)) continue;
      if ((word.listBits & DEMONYM) === 0 && !languages.has(word.lower)) continue;
      const { capital, lower } = wordAt(tokens, at + 1);
      if (capital || jobs.has(lower)) continue;
      const probabilities = surelyOf(ORG);
      added.push({ sequence, first: at - 1, last: at, type: ORG, probabilities, told: ORG });
    }
  }
  return insertNames(names, added, sequences);
}
