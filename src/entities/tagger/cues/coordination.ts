import { TITLE_CASE } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { NAME_TYPES, NORP } from '../labels.ts';
import { COUNTRY, kindOfHint, ORGANISATION } from '../lexicon.ts';
import { wordAt } from '../sequences.ts';
import { UNKNOWN_HINT } from '../word.ts';
import { besideName } from './beside.ts';

/** Names beside the one that is told by them, at least: "Perth, Albany and Esperance". */
const FEWEST = 2;
/** From so many on they outvote even a model that is sure. */
const MANY = 4;

/** Makes peoples of unknown names that are joined to one, each with an article: "the Tiv and the Jukunx"; but not "the Kurds and the PKK". Gives their places, null where there are none; `typeOf` gives the type of the name at a place. */
export function peoplesInPairs(
  names: readonly FoundName[],
  typeOf: (at: number) => number,
): readonly number[] | null {
  let told: number[] | null = null;
  for (let at = 0; at + 1 < names.length; at++) {
    const one = names[at] as FoundName;
    const next = names[at + 1] as FoundName;
    const isPeople = typeOf(at) === NORP;
    if (isPeople === (typeOf(at + 1) === NORP) || !areJoined(one, next)) continue;
    if (!mayBePeople(isPeople ? next : one)) continue;
    told ??= [];
    told.push(isPeople ? at + 1 : at);
  }
  return told;
}

/** "the Tiv |and the| Jukun" */
function areJoined(one: FoundName, next: FoundName): boolean {
  if (one.sequence !== next.sequence || next.first !== one.last + 3) return false;
  const { tokens } = one.sequence;
  return (
    wordAt(tokens, one.last + 1).text === 'and' &&
    wordAt(tokens, one.last + 2).text === 'the' &&
    wordAt(tokens, one.first - 1).lower === 'the'
  );
}

/** Whether a name is one word that the model does not know and no clause tells to be a body: "the Jukunx". */
function mayBePeople({ sequence: { tokens }, first, last }: FoundName): boolean {
  const { casing, topHint, listBits } = wordAt(tokens, first);
  const isUnknown =
    (topHint === UNKNOWN_HINT || kindOfHint(topHint) === 1 + NORP) &&
    (listBits & (COUNTRY | ORGANISATION)) === 0;
  return first === last && casing === TITLE_CASE && isUnknown;
}

const BELONGING: ReadonlySet<string> = new Set(['of', 'at', 'from']);

/** The types of names that stand in a list of names which are all surely of one type, by the name. `names` are in text order. */
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
      // "Shell, Golden Harvest and BP": the model is not sure enough of the second to give it.
      if (name.type === NORP || (name.type === type && besideName(name).sure)) continue;
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
