import type { Entity } from '../../types.ts';
import { itemAt } from '../clauses/item.ts';
import type { SpeakerPhrase } from '../phrases/speaker-phrase.ts';
import { LIST } from '../words/rule-words.ts';
import type { Reading } from './reading.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { whoAnswers } from './who-answers.ts';

/** "Hill's verdict", "her letter", "the answer of Jane Hill": whose words they are, by name or pronoun; null for other phrases. */
export function whoUttered(phrase: SpeakerPhrase, reading: Reading): Entity | null {
  const { items, first, core } = phrase;
  const { entry } = itemAt(items, core) ?? {};
  if (!entry?.cueNoun && !entry?.document) return null;
  const { mentions } = reading;
  const opening = itemAt(items, first)?.lower ?? '';
  if (core > first && /^(?:his|her|its)$/.test(opening))
    return resolvePronoun(opening, reading, false);
  for (let at = core - 1; at > first; at--) {
    if (itemAt(items, at)?.word !== 'possessive') continue;
    const owner = mentions.at(itemAt(items, at - 1)?.start ?? -1)?.entity;
    return owner?.type === 'PERSON' || owner?.type === 'ORG' ? owner : null;
  }
  // "“No, sir,” came the reply"
  if (opening === 'the' && core === phrase.last && entry.isIn(LIST.reply))
    return whoAnswers(reading);
  if (!entry.cueNoun || itemAt(items, core + 1)?.lower !== 'of') return null;
  const named = mentions.from(itemAt(items, core + 2)?.start ?? -1);
  return named?.entity.type === 'PERSON' ? named.entity : null;
}
