import type { FoundName } from './find-names.ts';
import { NAME_TYPES } from './labels.ts';

const PERSON = NAME_TYPES.indexOf('PERSON');
const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

/** Takes titles ("Mr"), a leading article and a possessive ending off a name; at least one word stays. */
export function trimName(name: FoundName): FoundName {
  const wordAt = (at: number) => name.sequence.tokens[at]?.word;
  let { first, last } = name;
  while (last > first && POSSESSIVES.has(wordAt(last)?.text ?? '')) last--;
  while (first < last) {
    const word = wordAt(first);
    if (!word) break;
    const title = name.type === PERSON && word.title && word.capital;
    // "The Hague" and "The Gambia" are marked without "The" as well.
    if (!title && !ARTICLES.has(word.lower)) break;
    first++;
    if (wordAt(first)?.text === '.' && first < last) first++;
  }
  return { ...name, first, last };
}
