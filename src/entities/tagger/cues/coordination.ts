import type { FoundName } from '../find-names.ts';
import { NAME_TYPES, NORP } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import { besideName } from './beside.ts';

/** Names beside the one that is told by them, at least: "Perth, Albany and Esperance". */
const FEWEST = 2;
/** From so many on they outvote even a model that is sure. */
const MANY = 4;

const BELONGING: ReadonlySet<string> = new Set(['of', 'at', 'from']);

/** The types of names that stand in a list of names which are all of one other type, by the name. `names` are in text order. */
export function typesInLists(names: readonly FoundName[]): ReadonlyMap<FoundName, number> | null {
  let told: Map<FoundName, number> | null = null;
  for (let first = 0; first + 1 < names.length; first++) {
    if (linkBetween(names[first] as FoundName, names[first + 1] as FoundName) === null) continue;
    const list = [names[first] as FoundName];
    let ends = false;
    for (let at = first; at + 1 < names.length && !ends; at++) {
      const link = linkBetween(names[at] as FoundName, names[at + 1] as FoundName);
      if (link === null) break;
      list.push(names[at + 1] as FoundName);
      ends = link === 'end';
    }
    first += list.length - 1;
    if (!ends || list.length <= FEWEST) continue;
    const type = sharedType(list);
    if (type === null) continue;
    for (const name of list) {
      if (name.type === type || name.type === NORP) continue;
      // "They are Adley of First Boston, Lyons, Goldberg and Dow".
      const before = wordAt(name.sequence.tokens, name.first - 1).lower;
      if (name === list[0] && BELONGING.has(before)) continue;
      if (besideName(name).sure && list.length <= MANY) continue;
      told ??= new Map();
      told.set(name, type);
    }
  }
  return told;
}

/** How two names that follow each other are linked in a list: by a comma, or by the word before the last. */
function linkBetween(one: FoundName, next: FoundName): 'comma' | 'end' | null {
  if (one.sequence !== next.sequence) return null;
  const { tokens } = one.sequence;
  let at = one.last + 1;
  const comma = wordAt(tokens, at).text === ',';
  if (comma) at++;
  const word = wordAt(tokens, at).lower;
  if (word === 'and' || word === 'or') return at + 1 === next.first ? 'end' : null;
  return comma && at === next.first ? 'comma' : null;
}

/** The type that all names of a list but one surely are; null where there is none. */
function sharedType(list: readonly FoundName[]): number | null {
  const sure = NAME_TYPES.map(() => 0);
  for (const name of list)
    if (besideName(name).sure) sure[name.type] = (sure[name.type] as number) + 1;
  const type = sure.indexOf(list.length - 1);
  return type < 0 ? null : type;
}
