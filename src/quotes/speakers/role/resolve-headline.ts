import type { Entity } from '../../../types.ts';
import { itemAt } from '../../clauses/item.ts';
import { modifierFit } from '../../descriptions/modifier-fit.ts';
import type { SpeakerPhrase } from '../../phrases/speaker-phrase.ts';
import type { Reading } from '../reading.ts';
import { roleKind } from './role-kind.ts';
import { typeFit } from './type-fit.ts';

/** So many characters below the headline it is told who is meant. */
const LEAD = 500;
/** So likely must somebody be whom the article does not call so. */
const LIKELY = 0.29;

/** "Minister says", "Fisherman: it was a whale" in a headline: an entity that the article calls so, or the first of the kind in its lead. */
export function resolveHeadline(
  phrase: SpeakerPhrase,
  noun: string,
  reading: Reading,
): Entity | null {
  const { items, first, core: at } = phrase;
  const words = items.slice(first, at).map((item) => item.lower);
  const suits = typeFit(noun, reading);
  const from = items[at]?.end ?? 0;
  for (const fit of [1, 0])
    for (const { description, fit: found } of reading.called.before(
      noun,
      Number.MAX_SAFE_INTEGER,
    )) {
      const { entity, at: told, modifiers } = description;
      if (told < from || found < fit || !suits(entity)) continue;
      if (modifierFit(words, modifiers, reading.kinds) > 0) return entity;
    }
  // "UN agency", "doctor in Ames": told apart from others of the kind.
  const named = items.slice(first, at).some((item) => reading.mentions.at(item.start));
  const behind = itemAt(items, at + 1);
  if (named || (behind?.word === 'preposition' && behind.lower !== 'of')) return null;
  const kind = roleKind(noun, words, reading);
  let best: Entity | null = null;
  for (const { entity, mention } of reading.mentions.all) {
    if (mention.start < from) continue;
    if (mention.start > from + LEAD) break;
    if (kind(entity) <= LIKELY) continue;
    if (entity.type === 'PERSON') return entity;
    if (words.length === 0 && entity.count > (best?.count ?? 0)) best = entity;
  }
  return best;
}
