import type { Entity } from '../types.ts';
import type { Description } from './descriptors.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { MentionIndex } from './mention-index.ts';
import { phraseCore, type SpeakerPhrase } from './name-in-phrase.ts';
import type { Genders } from './person-gender.ts';
import type { Salience } from './salience.ts';
import type { Item } from './types.ts';

/** What is known of the article while its speakers are resolved, sentence by sentence. */
export interface Reading {
  readonly mentions: MentionIndex;
  readonly byNoun: ReadonlyMap<string, readonly Description[]>;
  readonly genders: Genders;
  readonly salience: Salience;
  readonly lexicon: QuoteLexicon;
  readonly byId: ReadonlyMap<string, Entity>;
  /** The sentence at hand belongs to the headline. */
  inHeadline: boolean;
}

/** "the minister", "the company": an entity that the article has called so, or failing that one of the kind, by its presence. */
export function resolveRole(phrase: SpeakerPhrase, reading: Reading): Entity | null {
  const { items, first } = phrase;
  const at = phraseCore(phrase);
  const core = items[at] as Item;
  const opening = (items[first] as Item).lower;
  if (reading.inHeadline) return firstCalled(core.lower, reading);
  if (!/^(?:the|this|that|his|her|their|its)$/.test(opening)) return null;
  const modifiers = items.slice(first + 1, at).map((item) => item.lower);
  const called = latestCalled(core, reading);
  const fitting = called.filter((one) => modifiers.some((word) => one.modifiers.includes(word)));
  if (fitting.length > 0) return reading.byId.get(fitting.at(-1)?.entity ?? '') ?? null;
  const ids = new Set(called.map((one) => one.entity));
  const kind = opening === 'the' ? roleKind(core.lower, reading) : () => 0;
  const present = reading.salience.best((entity) =>
    ids.has(entity.id) ? 1 : UNCALLED * kind(entity),
  );
  return present ?? reading.byId.get(called.at(-1)?.entity ?? '') ?? null;
}

/** The last uses of a noun before an item; few enough to keep the work on any text in proportion to it. */
function latestCalled({ lower, start }: Item, { byNoun }: Reading): readonly Description[] {
  const all = byNoun.get(lower) ?? [];
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return all.slice(Math.max(0, low - MOST_CALLED), low);
}

const MOST_CALLED = 40;

/** How much less an entity is meant by a role noun that the article has not used of it. */
const UNCALLED = 0.4;

/** In a headline ("minister says") the article has yet to name whom it means. */
function firstCalled(noun: string, { byNoun, byId }: Reading): Entity | null {
  return byId.get(byNoun.get(noun)?.[0]?.entity ?? '') ?? null;
}

/** Whether an entity is of the kind that a role noun names: 1 for yes, less when its gender is not known. */
function roleKind(noun: string, { lexicon, genders }: Reading): (entity: Entity) => number {
  const role = lexicon.roles.get(noun);
  if (role === 'group') return (entity) => (entity.type === 'ORG' ? 1 : 0);
  if (role !== 'man' && role !== 'woman' && role !== 'person') return () => 0;
  const wanted = role === 'man' ? 'male' : role === 'woman' ? 'female' : null;
  return (entity) => {
    if (entity.type !== 'PERSON') return 0;
    const known = genders.get(entity.id);
    return wanted === null || known === undefined ? 0.6 : known === wanted ? 1 : 0;
  };
}
