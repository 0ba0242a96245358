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
  const groups = new Map<string, Map<string, number>>();
  const ofType = (type: string): Map<string, number> => {
    const known = groups.get(type) ?? new Map<string, number>();
    groups.set(type, known);
    return known;
  };
  const lines = resources.lines('lexicons/entities/aliases.tsv');
  readKeys(lines).forEach(([, ...keys], group) => {
    const known = ofType(lines[group]?.split('\t', 1)[0] ?? '');
    for (const key of keys) {
      const other = known.get(key);
      known.set(key, other === undefined || other === group ? group : AMBIGUOUS);
    }
  });
  // "LA" and "La.": the list of aliases goes first.
  const places = ofType('LOC');
  readKeys(readStates(resources).map((names) => names.join('\t'))).forEach((keys, state) => {
    for (const key of keys) if (!places.has(key)) places.set(key, lines.length + state);
  });
  return {
    groupOf: (type, key) => {
      const group = groups.get(type)?.get(key);
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
