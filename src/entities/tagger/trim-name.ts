import type { Span } from '../../types.ts';
import type { FoundName } from './find-names.ts';
import { NAME_TYPES } from './labels.ts';
import type { Lexicon } from './lexicon.ts';

const PERSON = NAME_TYPES.indexOf('PERSON');

/** Makes the function that takes titles ("Mr"), a leading article and a possessive ending off a name; at least one word stays. */
export function createNameTrimmer({ isTrimmed }: Lexicon): (name: FoundName) => FoundName {
  return (name) => {
    const wordAt = (at: number) => name.sequence.tokens[at]?.word;
    let { first, last } = name;
    while (last > first && isTrimmed(wordAt(last)?.text ?? '', 'endings')) last--;
    while (first < last) {
      const word = wordAt(first);
      if (!word) break;
      const title = name.type === PERSON && word.title && word.capital;
      // "The Hague" and "The Gambia" are marked without "The" as well.
      const article = isTrimmed(word.lower, 'articles');
      if (!title && !article) break;
      first++;
      if (wordAt(first)?.text === '.' && first < last) first++;
    }
    return first === name.first && last === name.last ? name : { ...name, first, last };
  };
}

/** The span of a name in the text, without a prefix that the tokeniser leaves on its first word ("anti-Western"). */
export function spanOf({ sequence, first, last }: FoundName, { isTrimmed }: Lexicon): Span {
  const { start = 0, word } = sequence.tokens[first] ?? {};
  const end = sequence.tokens[last]?.end ?? start;
  const hyphen = word?.text.indexOf('-') ?? -1;
  const prefixed = hyphen > 0 && isTrimmed(word?.text.slice(0, hyphen) ?? '', 'prefixes');
  return { start: prefixed && start + hyphen + 1 < end ? start + hyphen + 1 : start, end };
}
