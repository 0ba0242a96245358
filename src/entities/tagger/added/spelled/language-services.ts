import { ORG } from '../../labels.ts';
import { DEMONYM } from '../../lexicon.ts';
import type { MendingWords } from '../../mending-words.ts';
import { wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

/** Reads broadcasters with the language in which they send, "BBC Persian"; but not "a BBC Scottish correspondent" or "the BBC Persian Gulf desk". */
export function createServiceReader({
  languages,
  jobs,
}: Pick<MendingWords, 'languages' | 'jobs'>): SpelledReader {
  return ({ tokens }, at) => {
    const language = wordAt(tokens, at + 1);
    if (!language.capital) return null;
    if ((language.listBits & DEMONYM) === 0 && !languages.has(language.lower)) return null;
    const { capital, lower } = wordAt(tokens, at + 2);
    return capital || jobs.has(lower)
      ? null
      : { first: at, last: at + 1, type: ORG, yields: 'none' };
  };
}
