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
  const candidates = entities.map((entity) =>
    entity.type === 'LOC' ? findPlaces(entity, gazetteer) : NONE,
  );
  let evidence: Evidence | null = null;
  return entities.map((entity, at) => {
    const places = candidates[at] as readonly KnownPlace[];
    if (places.length === 0) return entity;
    let best = places[0] as KnownPlace;
    if (places.length > 1) {
      evidence ??= {
        votes: countVotes(entities, candidates, countryOfDemonym),
        ...findContexts(text, entities, candidates),
      };
      best = likeliest(places, at, evidence);
    }
    const { id, name, type, count, aliases, mentions } = entity;
    return { id, name, type, count, aliases, mentions, place: toPlace(best) };
  });
}

/** What the article tells of its places, each by its index among the entities. */
interface Evidence extends Contexts {
  readonly votes: ReadonlyMap<string, number>;
}

function likeliest(
  places: readonly KnownPlace[],
  at: number,
  { votes, wholes, parts }: Evidence,
): KnownPlace {
  const around = wholes.get(at) ?? NONE;
  const within = parts.get(at) ?? NONE;
  const isOneCountry = areOfOneCountry(places);
  let best = places[0] as KnownPlace;
  let highest = -Infinity;
  for (const place of places) {
    const vote = (votes.get(place.country) ?? 0) - (isOneCountry ? ownVote(place) : 0);
    const score =
      SIZE_WEIGHT * Math.log10(place.population + 1) +
      KIND_WEIGHT[place.kind] +
      Math.min(2.5, vote) +
      (around.some((other) => isIn(place, other)) ? SAID_TO_BE_IN : 0) +
      (within.some((other) => isIn(other, place)) ? SAID_TO_BE_IN : 0);
    if (score <= highest) continue;
    highest = score;
    best = place;
  }
  return best;
}

const NONE: readonly KnownPlace[] = [];

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
  candidates: readonly (readonly KnownPlace[])[],
  countryOfDemonym: (key: string) => string | undefined,
): Map<string, number> {
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number) =>
    votes.set(country, (votes.get(country) ?? 0) + weight);
  for (let at = 0; at < entities.length; at++) {
    const { type, name } = entities[at] as Entity;
    const demonym = type === 'NORP' && countryOfDemonym(normalizeName(name));
    if (demonym) vote(demonym, COUNTRY_NAMED);
    const places = candidates[at] as readonly KnownPlace[];
    const first = places[0];
    if (first && areOfOneCountry(places))
      vote(
        first.country,
        places.some(({ kind }) => kind === 'country') ? COUNTRY_NAMED : NEIGHBOUR,
      );
  }
  return votes;
}

function areOfOneCountry(places: readonly KnownPlace[]): boolean {
  const country = places[0]?.country;
  return places.every((place) => place.country === country);
}

/** An unambiguous place voted for its own country; that must not count for itself. */
function ownVote({ kind }: KnownPlace): number {
  return kind === 'country' ? COUNTRY_NAMED : NEIGHBOUR;
}

/** What is written beside each place, by its index among the entities: "Paris, Texas" makes Texas a whole of Paris, and Paris a part of Texas. */
interface Contexts {
  readonly wholes: ReadonlyMap<number, readonly KnownPlace[]>;
  readonly parts: ReadonlyMap<number, readonly KnownPlace[]>;
}

const LINK = /, (?:in |near )?|\s\(| in /y;

function findContexts(
  text: string,
  entities: readonly Entity[],
  candidates: readonly (readonly KnownPlace[])[],
): Contexts {
  const wholes = new Map<number, KnownPlace[]>();
  const parts = new Map<number, KnownPlace[]>();
  let starts: ReadonlyMap<number, number> | null = null;
  for (let at = 0; at < entities.length; at++) {
    const places = candidates[at] as readonly KnownPlace[];
    if (places.length === 0) continue;
    for (const { end } of (entities[at] as Entity).mentions) {
      LINK.lastIndex = end;
      if (!LINK.test(text)) continue;
      starts ??= startsOf(entities, candidates);
      const next = starts.get(LINK.lastIndex);
      if (next === undefined || next === at) continue;
      add(wholes, at, candidates[next] as readonly KnownPlace[]);
      add(parts, next, places);
    }
  }
  return { wholes, parts };
}

/** The places by where their mentions begin. */
function startsOf(
  entities: readonly Entity[],
  candidates: readonly (readonly KnownPlace[])[],
): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (let at = 0; at < entities.length; at++)
    if (candidates[at]?.length)
      for (const { start } of (entities[at] as Entity).mentions) starts.set(start, at);
  return starts;
}

function add(byPlace: Map<number, KnownPlace[]>, at: number, places: readonly KnownPlace[]): void {
  const known = byPlace.get(at);
  if (known) known.push(...places);
  else byPlace.set(at, [...places]);
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
