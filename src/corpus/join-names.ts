import type { EntityType } from '../types.ts';
import { agreeOnAcronym } from './agree-on-acronym.ts';
import { keysOf, type NameKeys } from './name-keys.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import { createSets, type Sets } from './sets.ts';
import type { CorpusEntity, CorpusInput } from './types.ts';

/** One entity of one article. */
export interface Occurrence {
  readonly article: number;
  readonly entity: CorpusEntity;
}

/**
 * Groups the entities of all articles into things: same type and a common name or alias (see `keysOf`). What two things of the
 * archive are called ("CIA" of an agency and of a school, "Paris" in two countries) joins neither to the other; articles that say
 * no more go to the one that is by far the more frequent, if there is one, and else stay a thing of their own.
 */
export function joinNames(
  articles: readonly Pick<CorpusInput, 'entities'>[],
  knowledge: NameKnowledge,
): Occurrence[][] {
  const sets = createSets();
  const occurrences: Occurrence[] = [];
  const nodes: number[] = [];
  const sharing = new Map<string, Bearer[]>();
  articles.forEach(({ entities }, article) => {
    for (const entity of entities) {
      const keys = keysOf(entity, knowledge);
      const own = keys.sure.length > 0 ? keys.sure : keys.shared;
      const node = sets.nodeOf(own[0] as string);
      for (const key of own) sets.join(node, sets.nodeOf(key));
      noteBearers(sharing, keys, own === keys.sure ? node : null);
      occurrences.push({ article, entity });
      nodes.push(node);
    }
  });
  const sizes = new Map<number, number>();
  for (const node of nodes) sizes.set(node, (sizes.get(node) ?? 0) + 1);
  for (const [key, bearers] of sharing) settle(key, bearers, { sets, sizes, knowledge });
  const groups = new Map<number, Occurrence[]>();
  nodes.forEach((node, at) => {
    const root = sets.rootOf(node);
    const group = groups.get(root);
    if (group) group.push(occurrences[at] as Occurrence);
    else groups.set(root, [occurrences[at] as Occurrence]);
  });
  return [...groups.values()];
}

/** Who is called by a shared name, and by what other names then. */
interface Bearer {
  readonly node: number;
  readonly names: Set<string>;
}

/** `node` is null where nothing but the shared name is known. */
function noteBearers(
  sharing: Map<string, Bearer[]>,
  { shared, names }: NameKeys,
  node: number | null,
): void {
  for (const key of shared) {
    const bearers = sharing.get(key) ?? [];
    sharing.set(key, bearers);
    if (node === null) continue;
    const known = bearers.find((bearer) => bearer.node === node);
    if (!known) bearers.push({ node, names: new Set(names) });
    else for (const name of names) known.names.add(name);
  }
}

/** A thing is meant by a bare shared name when it stands in so many times as many articles as all others that are called so. */
const BY_FAR = 4;

interface Scene {
  readonly sets: Sets;
  readonly sizes: ReadonlyMap<number, number>;
  readonly knowledge: NameKnowledge;
}

/** Joins those called by a shared name who may be one, and the bare name to whom it means. */
function settle(key: string, bearers: readonly Bearer[], scene: Scene): void {
  const { sets, sizes, knowledge } = scene;
  const name = key.slice(key.indexOf(':') + 1);
  const agree = (one: Bearer, other: Bearer) =>
    sets.rootOf(one.node) === sets.rootOf(other.node) ||
    (!key.startsWith('LOC:') && agreeOnAcronym(name, one.names, other.names, knowledge.little));
  const things: Bearer[][] = [];
  for (const bearer of bearers) {
    const thing = things.find(([first]) => agree(first as Bearer, bearer));
    if (thing) {
      thing.push(bearer);
      sets.join((thing[0] as Bearer).node, bearer.node);
    } else things.push([bearer]);
  }
  const bare = sets.findNode(key);
  if (bare === undefined) return;
  const weight = (thing: readonly Bearer[]) =>
    thing.reduce((sum, { node }) => sum + (sizes.get(node) ?? 0), 0);
  const [first, ...others] = things.sort((a, b) => weight(b) - weight(a));
  const rest = others.reduce((sum, thing) => sum + weight(thing), 0);
  const known = first && weight(first) >= BY_FAR * rest ? first[0]?.node : wellKnown(key, scene);
  if (known !== undefined) sets.join(known, bare);
}

/** Whom the lexicon knows by a shared name, if the archive names it. */
function wellKnown(key: string, { sets, knowledge }: Scene): number | undefined {
  const [type, name] = key.split(':', 2) as [EntityType, string];
  const group = knowledge.aliasGroup(type, name);
  return group === undefined ? undefined : sets.findNode(`${type}#${group}`);
}
