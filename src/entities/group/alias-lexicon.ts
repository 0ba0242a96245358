import type { Resources } from '../../resources/resources.ts';
import type { NameType } from '../../types.ts';
import { normalizeName } from '../normalize-name.ts';

/** Well-known other names: tells the group a name belongs to, if any. */
export interface AliasLexicon {
  /** An opaque id of the group, the same for all names of one thing. */
  readonly groupOf: (type: NameType, key: string) => number | undefined;
}

/**
 * Reads `lexicons/entities/aliases.tsv`: a line a thing, "TYPE<tab>name<tab>alias<tab>…".
 * A name that stands in several groups of a type is ambiguous and belongs to none.
 */
export function readAliasLexicon(resources: Resources): AliasLexicon {
  const groups = new Map<string, Map<string, number>>();
  resources.lines('lexicons/entities/aliases.tsv').forEach((line, group) => {
    const [type = '', ...names] = line.split('\t');
    const ofType = groups.get(type) ?? new Map<string, number>();
    groups.set(type, ofType);
    for (const name of names) {
      const key = normalizeName(name);
      const known = ofType.get(key);
      ofType.set(key, known === undefined || known === group ? group : AMBIGUOUS);
    }
  });
  return {
    groupOf: (type, key) => {
      const group = groups.get(type)?.get(key);
      return group === AMBIGUOUS ? undefined : group;
    },
  };
}

const AMBIGUOUS = -1;
