import type { QuoteLexicon } from '../words/lexicon.ts';
import type { Item } from './item.ts';

/** Whether all words outside the marks have capitals, as in a headline, where capitals within the marks tell no title: "Hill Calls Poe ‘A Disgrace’ Over Eels". */
export function isInHeadlineCase(
  items: readonly Item[],
  { isSmallInTitles }: Pick<QuoteLexicon, 'isSmallInTitles'>,
): boolean {
  return items.every(
    ({ word, form, text }) => word === 'quote' || form !== 'small' || isSmallInTitles(text),
  );
}
