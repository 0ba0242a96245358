import { normalizeName } from '../../entities/normalize-name.ts';
import { readCountryNames } from '../../entities/places/country-names.ts';
import { readDemonyms } from '../../entities/places/demonyms.ts';
import type { Resources } from '../../resources/resources.ts';
import type { Entity, Span } from '../../types.ts';
import type { MentionIndex, NamedMention } from './mention-index.ts';

/** What an article tells of the nations of its persons; countries are ISO 3166 codes. */
export interface Origins {
  /** The persons named right behind a nation or group, "the Kenyan runner Jane Hill"; undefined when there are none. */
  readonly ofNation: (nation: Entity) => ReadonlySet<Entity> | undefined;
  /** The countries that the article gives a person; undefined when it gives none. */
  readonly of: (person: Entity) => ReadonlySet<string> | undefined;
  /** The country of "Kenyan", "south african"; undefined for other words. */
  readonly ofDemonym: (word: string) => string | undefined;
}

/** Countries by what is called after them, read when first asked for. */
export interface CountryLexicon {
  /** The country of a demonym. */
  readonly ofDemonym: (word: string) => string | undefined;
  /** The country of its name. */
  readonly ofName: (name: string) => string | undefined;
}

/** Gives the countries; their files are read when they are first asked for. Throws then when one is missing or damaged. */
export function createCountries(resources: Resources): CountryLexicon {
  let demonyms: ((key: string) => string | undefined) | undefined;
  let names: ReadonlyMap<string, string> | undefined;
  return {
    ofDemonym: (word) => {
      demonyms ??= readDemonyms(resources);
      return demonyms(normalizeName(word));
    },
    ofName: (name) => {
      names ??= readCountries(resources);
      return names.get(normalizeName(name));
    },
  };
}

/** Reads the countries of an article's persons when they are first asked for: "Jane Hill of Kenya", "Kenya’s Jane Hill", "the Kenyan runner Jane Hill". */
export function createOrigins(
  text: string,
  mentions: MentionIndex,
  countries: CountryLexicon,
): Origins {
  let byPerson: ReadonlyMap<Entity, ReadonlySet<string>> | undefined;
  let byNation: ReadonlyMap<Entity, ReadonlySet<Entity>> | undefined;
  return {
    ofNation: (nation) => {
      byNation ??= indexNations(text, mentions.all);
      return byNation.get(nation);
    },
    ofDemonym: countries.ofDemonym,
    of: (person) => {
      byPerson ??= indexOrigins(text, mentions.all, countries);
      return byPerson.get(person);
    },
  };
}

/** The codes of countries by the key of their names. */
function readCountries(resources: Resources): ReadonlyMap<string, string> {
  return new Map(
    [...readCountryNames(resources)].map(([code, name]) => [normalizeName(name), code] as const),
  );
}

/** So near before a name its bearer's nation stands. */
const NATION_BEFORE = 30;
/** So near behind a name the country stands: ", the world champion from Kenya". */
const COUNTRY_BEHIND = 50;

function indexOrigins(
  text: string,
  all: readonly NamedMention[],
  { ofDemonym, ofName }: CountryLexicon,
): ReadonlyMap<Entity, ReadonlySet<string>> {
  const origins = new Map<Entity, Set<string>>();
  const add = (person: Entity, country: string | undefined) => {
    if (country !== undefined) put(origins, person, country);
  };
  all.forEach(({ entity, mention }, at) => {
    if (entity.type !== 'PERSON') return;
    const before = at > 0 ? all[at - 1] : undefined;
    if (before && isNationOf(text, before, mention)) add(entity, ofDemonym(before.entity.name));
    const own = before && text.slice(before.mention.end, mention.start);
    if (own && before.entity.type === 'LOC' && POSSESSIVE.has(own))
      add(entity, ofName(before.entity.name));
    const behind = all[at + 1];
    if (behind?.entity.type !== 'LOC' || behind.mention.start - mention.end > COUNTRY_BEHIND)
      return;
    if (comesFrom(text.slice(mention.end, behind.mention.start)))
      add(entity, ofName(behind.entity.name));
  });
  return origins;
}

function indexNations(
  text: string,
  all: readonly NamedMention[],
): ReadonlyMap<Entity, ReadonlySet<Entity>> {
  const nations = new Map<Entity, Set<Entity>>();
  all.forEach(({ entity, mention }, at) => {
    const before = at > 0 ? all[at - 1] : undefined;
    if (entity.type !== 'PERSON' || !before || !isNationOf(text, before, mention)) return;
    put(nations, before.entity, entity);
  });
  return nations;
}

/** "the Kenyan runner" before "Jane Hill"; not "the Kenyan said." */
function isNationOf(text: string, { entity, mention }: NamedMention, name: Span): boolean {
  if (entity.type !== 'NORP' || name.start - mention.end >= NATION_BEFORE) return false;
  return !/[.;:!?“”"\n]/.test(text.slice(mention.end, name.start));
}

function put<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

const POSSESSIVE: ReadonlySet<string> = new Set(["'s ", '’s ', "' ", '’ ']);

/** " of ", ", from ", ", the world champion from " */
function comesFrom(between: string): boolean {
  if (between === ' of ' || between === ' from ' || between === ', of ') return true;
  return between.startsWith(', ') && between.endsWith(' from ') && !/[.;:“”"(]|,.*,/.test(between);
}
