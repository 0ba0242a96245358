import type { Entity } from '../../types.ts';
import { itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { nameInPhrase } from '../mentions/name-in-phrase.ts';
import { isNominal } from '../phrases/nominal.ts';
import type { SpeakerPhrase } from '../phrases/speaker-phrase.ts';
import type { Reading } from './reading.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** "The mayor told her": not she herself, when no name is told. */
export function isHearer(
  meant: Entity,
  phrase: SpeakerPhrase,
  candidate: CueCandidate | null,
  reading: Reading,
): boolean {
  const { items } = phrase;
  const behind = (candidate?.verb ?? items.length) + 1;
  const lower = itemAt(items, behind)?.lower;
  if (lower !== 'him' && (lower !== 'her' || isNominal(itemAt(items, behind + 1)))) return false;
  if (phrase.first === phrase.last) return false;
  if (nameInPhrase(phrase, reading.mentions, reading.lexicon)) return false;
  return resolvePronoun(lower, reading, false) === meant;
}
