import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { SpeakerPhrase } from '../phrases/speaker-phrase.ts';
import type { WordClass } from '../types.ts';
import { isPersonRole, type QuoteLexicon } from '../words/lexicon.ts';
import type { MentionIndex } from './mention-index.ts';

/** "Jane Hill, the commander better known as Comet, answered": the person named before a description that was taken for the subject. */
export function describedName(
  { items, first, last, head }: SpeakerPhrase,
  mentions: MentionIndex,
  lexicon: QuoteLexicon,
): Entity | null {
  // "Jane Hill, the mayor said, was late" is no description.
  if (itemAt(items, first - 1)?.text !== ',' || itemAt(items, last + 2)?.text === ',') return null;
  const named = mentions.at(itemAt(items, first - 2)?.start ?? -1);
  if (named?.entity.type !== 'PERSON') return null;
  const describes = items.slice(first, head + 3).some(({ lower }) => isPersonRole(lower, lexicon));
  return describes && opensClause(items, first - 2) ? named.entity : null;
}

const TITLED: ReadonlySet<WordClass> = new Set(['name', 'noun', 'determiner', 'possessive']);

/** Whether the name that ends at `last` opens its clause, with or without titles: "Mayor Jane Hill", "But Jane Hill", "Still, Jane Hill". */
function opensClause(items: readonly Item[], last: number): boolean {
  let at = last;
  while (at >= 0 && TITLED.has((items[at] as Item).word)) at--;
  const before = itemAt(items, at);
  if (!before || at === 0 || before.word === 'quote' || before.lower === 'that') return true;
  if (before.entry.stop) return true;
  return before.text === ',' ? at <= 2 : before.lower === 'but';
}
