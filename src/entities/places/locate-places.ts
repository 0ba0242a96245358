import type { Entity, Place } from '../../types.ts';
import { normalizeName } from '../normalize-name.ts';
import type { Gazetteer, KnownPlace } from './gazetteer.ts';

/** Votes for countries that a place of that country, a demonym or the country's own name casts. */
const COUNTRY_NAMED = 1.5;
const NEIGHBOUR = 0.6;
const SAID_TO_BE_IN = 4;
/** A metropolis wins over its namesake though a demonym of the other's country is near ("Canadian-built", and London). */
const SIZE_WEIGHT = 1.5;
/** What a kind is worth beside the logarithm of its population in thousands (a metropolis has about 4). */
const KIND_WEIGHT = { country: 2, region: 0, city: 0, other: 0 } as const;

/**
 * Gives each LOC its place, where the gazetteer knows one. Among namesakes the more populous wins, unless the
 * article speaks of the other's country: "Paris, Texas"; Tripoli beside Beirut.
 */
export function locatePlaces(
  text: string,
  entities: readonly Entity[],
  gazetteer: Gazetteer,
  countryOfDemonym: (key: string) => string | undefined,
): Entity[] {
  const candidates = new Map<Entity, readonly KnownPlace[]>();
  for (const entity of entities)
    if (entity.type === 'LOC') {
      const found = findPlaces(entity, gazetteer);
      if (found.length > 0) candidates.set(entity, found);
    }
  const votes = countVotes(entities, candidates, countryOfDemonym);
  const context = findContexts(text, candidates);
  return entities.map((entity) => {
    const places = candidates.get(entity);
    if (!places) return entity;
    const score = (place: KnownPlace) =>
      SIZE_WEIGHT * Math.log10(place.population + 1) +
      KIND_WEIGHT[place.kind] +
      Math.min(2.5, (votes.get(place.country) ?? 0) - ownVote(places, place)) +
      (context.wholes.get(entity)?.some((other) => isIn(place, other)) ? SAID_TO_BE_IN : 0) +
      (context.parts.get(entity)?.some((other) => isIn(other, place)) ? SAID_TO_BE_IN : 0);
    const best = places.reduce((a, b) => (score(b) > score(a) ? b : a));
    const { id, name, type, count, aliases, mentions } = entity;
    return { id, name, type, count, aliases, mentions, place: toPlace(best) };
  });
}

function toPlace({ country, kind, lat, lon }: KnownPlace): Place {
  return { country, kind, lat, lon };
}

function findPlaces({ name, aliases }: Entity, gazetteer: Gazetteer): readonly KnownPlace[] {
  let places = gazetteer(normalizeName(name));
  for (let at = 0; places.length === 0 && at < aliases.length; at++)
    places = gazetteer(normalizeName(aliases[at] as string));
  return places;
}

function countVotes(
  entities: readonly Entity[],
  candidates: ReadonlyMap<Entity, readonly KnownPlace[]>,
  countryOfDemonym: (key: string) => string | undefined,
): Map<string, number> {
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number) =>
    votes.set(country, (votes.get(country) ?? 0) + weight);
  for (const entity of entities) {
    const demonym = entity.type === 'NORP' && countryOfDemonym(normalizeName(entity.name));
    if (demonym) vote(demonym, COUNTRY_NAMED);
    const places = entity.type === 'LOC' ? candidates.get(entity) : undefined;
    if (!places) continue;
    const [{ country }] = places as [KnownPlace];
    if (places.every((other) => other.country === country))
      vote(country, places.some(({ kind }) => kind === 'country') ? COUNTRY_NAMED : NEIGHBOUR);
  }
  return votes;
}

/** An unambiguous place voted for its own country; that must not count for itself. */
function ownVote(places: readonly KnownPlace[], place: KnownPlace): number {
  return places.every(({ country }) => country === place.country)
    ? place.kind === 'country'
      ? COUNTRY_NAMED
      : NEIGHBOUR
    : 0;
}

/** What is written beside each place: "Paris, Texas" makes Texas a whole of Paris, and Paris a part of Texas. */
interface Contexts {
  readonly wholes: ReadonlyMap<Entity, readonly KnownPlace[]>;
  readonly parts: ReadonlyMap<Entity, readonly KnownPlace[]>;
}

const LINK = /^(?:, (?:in |near )?|\s\(| in )/;

function findContexts(
  text: string,
  candidates: ReadonlyMap<Entity, readonly KnownPlace[]>,
): Contexts {
  const wholes = new Map<Entity, KnownPlace[]>();
  const parts = new Map<Entity, KnownPlace[]>();
  const starts = new Map<number, Entity>();
  for (const entity of candidates.keys())
    for (const { start } of entity.mentions) starts.set(start, entity);
  const add = (
    map: Map<Entity, KnownPlace[]>,
    key: Entity,
    places: readonly KnownPlace[],
  ): void => {
    const known = map.get(key);
    if (known) for (const place of places) known.push(place);
    else map.set(key, [...places]);
  };
  for (const [entity, places] of candidates)
    for (const { end } of entity.mentions) {
      const link = LINK.exec(text.slice(end, end + 8));
      const next = link && starts.get(end + link[0].length);
      if (!next || next === entity) continue;
      add(wholes, entity, candidates.get(next) ?? []);
      add(parts, next, places);
    }
  return { wholes, parts };
}

/** Whether a place can lie in another: same country, and near enough for a region (degrees). */
function isIn(place: KnownPlace, whole: KnownPlace): boolean {
  if (place.country !== whole.country || place.kind === 'country') return false;
  if (whole.kind === 'country') return true;
  return (
    whole.kind === 'region' &&
    Math.abs(place.lat - whole.lat) < 7 &&
    Math.abs(place.lon - whole.lon) < 9
  );
}
