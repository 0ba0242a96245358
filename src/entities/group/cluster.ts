import type { Mention, NameType, UserName } from '../../types.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import type { Gender } from './gender.ts';
import type { Spelling } from './spelling.ts';

/** All mentions of one spelling and type (for a lone surname: and of one title's gender or one office); the unit that grouping joins. */
export interface NameForm extends Omit<Spelling, 'written'> {
  /** Its place among the forms of the article. */
  readonly number: number;
  readonly type: NameType;
  readonly mentions: readonly Mention[];
  /** What the titles before these mentions tell ("Mrs Clinton"). */
  readonly gender: Gender | undefined;
  /** The key of the fuller name whose bearer has the office before these mentions; see `readOfficeHolders`. */
  readonly holder: string | undefined;
  /** Set when these are mentions of one of the user's own names, under whatever alias. */
  readonly userName: UserName | undefined;
}

/** Disjoint sets of forms. */
export interface Clusters {
  readonly join: (a: NameForm, b: NameForm) => void;
  readonly same: (a: NameForm, b: NameForm) => boolean;
  /** The groups, each in the order of its forms. */
  readonly groups: () => NameForm[][];
}

/** Starts with every form in a group of its own; all forms of an article, in their order. */
export function createClusters(forms: readonly NameForm[]): Clusters {
  const sets = createDisjointSets();
  for (let at = 0; at < forms.length; at++) sets.add();
  return {
    join: (a, b) => sets.join(a.number, b.number),
    same: (a, b) => sets.rootOf(a.number) === sets.rootOf(b.number),
    groups: () => {
      const groups: NameForm[][] = [];
      const groupOf: NameForm[][] = [];
      for (const form of forms) {
        // The root is the first form of its group.
        const root = sets.rootOf(form.number);
        const group = root === form.number ? [] : (groupOf[root] as NameForm[]);
        if (root === form.number) groups.push(group);
        group.push(form);
        groupOf.push(group);
      }
      return groups;
    },
  };
}
