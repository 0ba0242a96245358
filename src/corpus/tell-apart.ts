import type { CorpusName } from './types.ts';

/**
 * Gives things of one type and name names of their own: the full name for an acronym, the country or else the coordinates behind
 * a place ("Paris (US)"). The first keeps its name, unless there is one of which nothing more is known.
 */
export function tellApart(names: readonly CorpusName[]): CorpusName[] {
  const namesakes = new Map<string, CorpusName[]>();
  for (const thing of names) {
    const key = `${thing.type}:${thing.name}`;
    const things = namesakes.get(key);
    if (things) things.push(thing);
    else namesakes.set(key, [thing]);
  }
  const taken = new Set(namesakes.keys());
  const renamed = new Map<CorpusName, string>();
  for (const things of namesakes.values()) {
    if (things.length < 2) continue;
    const keeps = things.find((thing) => longerNames(thing).length === 0) ?? things[0];
    for (const thing of things) {
      if (thing === keeps) continue;
      const name = longerNames(thing).find((longer) => !taken.has(`${thing.type}:${longer}`));
      if (name === undefined) continue;
      taken.add(`${thing.type}:${name}`);
      renamed.set(thing, name);
    }
  }
  return names.map((thing) => {
    const name = renamed.get(thing);
    if (name === undefined) return thing;
    const aliases = [thing.name, ...thing.aliases.filter((alias) => alias !== name)];
    return { ...thing, name, aliases: aliases.sort() };
  });
}

/** What a thing may be called more plainly, the best first. */
function longerNames({ name, aliases, place }: CorpusName): string[] {
  const spelled = aliases
    .filter((alias) => alias.length > name.length && /\s/.test(alias))
    .sort((a, b) => b.length - a.length);
  if (place === null) return spelled;
  const where = `${place.lat}, ${place.lon}`;
  return place.country === null
    ? [`${name} (${where})`]
    : [`${name} (${place.country})`, `${name} (${place.country}, ${where})`];
}
