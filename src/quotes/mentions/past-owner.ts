import { itemAt } from '../clauses/item.ts';
import { type SpeakerPhrase, speakerPhrase } from '../phrases/speaker-phrase.ts';
import type { MentionIndex } from './mention-index.ts';

/** "the Bank of Ames’s governor", "the Bank of Ames’s Jane Hill": a phrase about what the owner has, where "of" is part of the owner's name. */
export function pastOwner(phrase: SpeakerPhrase, mentions: MentionIndex): SpeakerPhrase {
  const { items, first, last, head, core } = phrase;
  if (core >= head || itemAt(items, core + 1)?.word !== 'preposition') return phrase;
  const named = mentions.at(itemAt(items, core)?.start ?? -1);
  if (!named) return phrase;
  let behind = core + 1;
  while (behind < head && (itemAt(items, behind)?.start ?? 0) < named.mention.end) behind++;
  if (behind === core + 1 || behind >= head || itemAt(items, behind)?.word !== 'possessive')
    return phrase;
  const { core: owned } = speakerPhrase(items, { first: behind + 1, last, head });
  return { items, first, last, head, core: owned };
}
