import type { Resources } from '../../resources/resources.ts';
import type { NameType } from '../../types.ts';
import { normalizeName } from '../normalize-name.ts';
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
  const rows = resources.lines('lexicons/entities/aliases.tsv');
  rows.forEach((line, group) => {
    const [type = '', ...names] = line.split('\t');
    for (const key of names.map(normalizeName)) {
      const known = ofType(type).get(key);
      ofType(type).set(key, known === undefined || known === group ? group : AMBIGUOUS);
    }
  });
  // "LA" and "La.": the list of aliases goes first.
  readStates(resources).forEach((names, state) => {
    for (const key of names.map(normalizeName))
      if (!ofType('LOC').has(key)) ofType('LOC').set(key, rows.length + state);
  });
  return {
    groupOf: (type, key) => {
      const group = groups.get(type)?.get(key);
      return group === AMBIGUOUS ? undefined : group;
    },
  };
}

const AMBIGUOUS = -1;
