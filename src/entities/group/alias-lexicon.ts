import type { Resources } from '../../resources/resources.ts';
import type { NameType } from '../../types.ts';
import { normalizeTable } from '../normalize-name.ts';
import { readStates } from '../states.ts';

/** Well-known other names: tells the group a name belongs to, if any. */
export interface AliasLexicon {
  /** An opaque id of the group, the same for all names of one thing. */
  readonly groupOf: (type: NameType, key: string) => number | undefined;
}

/**
 * Reads `lexicons/entities/aliases.tsv`: a line a thing, "TYPE<tab>name<tab>alias<tab>…".
 * A name that stands in several groups of a type is ambiguous and belongs to none. Short
 * forms of US states are read from their own list.
 */
export function readAliasLexicon(resources: Resources): AliasLexicon {
  // By the name first, for few names have a group of any type.
  const groups = new Map<string, Map<string, number>>();
  const ofName = (key: string): Map<string, number> => {
    const known = groups.get(key) ?? new Map<string, number>();
    groups.set(key, known);
    return known;
  };
  const lines = resources.lines('lexicons/entities/aliases.tsv');
  readKeys(lines).forEach(([, ...keys], group) => {
    const type = lines[group]?.split('\t', 1)[0] ?? '';
    for (const key of keys) {
      const known = ofName(key);
      const other = known.get(type);
      known.set(type, other === undefined || other === group ? group : AMBIGUOUS);
    }
  });
  readKeys(readStates(resources).map((names) => names.join('\t'))).forEach((keys, state) => {
    for (const key of keys) {
      const known = ofName(key);
      // "LA" and "La.": the list of aliases goes first.
      if (!known.has('LOC')) known.set('LOC', lines.length + state);
    }
  });
  return {
    groupOf: (type, key) => {
      const group = groups.get(key)?.get(type);
      return group === AMBIGUOUS ? undefined : group;
    },
  };
}

function readKeys(lines: readonly string[]): string[][] {
  return normalizeTable(lines.join('\n'))
    .split('\n')
    .map((line) => line.split('\t'));
}

const AMBIGUOUS = -1;
