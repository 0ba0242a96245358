import { type GenderLexicon, titleGender } from '../entities/group/gender.ts';
import type { Entity } from '../types.ts';
import type { Called } from './called.ts';
import type { QuoteLexicon } from './lexicon.ts';

/** Genders of persons by entity id; learned from titles, roles, first names and, while reading, from pronouns. */
export type Genders = Map<string, 'female' | 'male'>;

/** Reads what titles, role nouns and first names tell of the persons' genders. */
export function readGenders(
  text: string,
  entities: readonly Entity[],
  called: Called,
  lexicon: QuoteLexicon,
  gender: GenderLexicon,
): Genders {
  const genders: Genders = new Map();
  for (const entity of entities) {
    if (entity.type !== 'PERSON') continue;
    const told =
      first(entity.mentions, ({ start }) => titleGender(text, start, gender)) ??
      first(called.ofEntity(entity.id), ({ noun }) => roleGender(noun, lexicon)) ??
      first([entity.name, ...entity.aliases], (name) =>
        name.includes(' ') ? gender.ofFirstName(name.split(' ')[0] as string) : undefined,
      );
    if (told) genders.set(entity.id, told);
  }
  return genders;
}

function roleGender(noun: string, lexicon: QuoteLexicon): 'female' | 'male' | undefined {
  const role = lexicon.roles.get(noun);
  return role === 'woman' ? 'female' : role === 'man' ? 'male' : undefined;
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
