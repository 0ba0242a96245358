import type { Mention, NameType, UserName } from '../../types.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import type { Gender } from './gender.ts';
import type { Spelling } from './spelling.ts';

/** All mentions of one spelling and type (for a lone surname: and of one title's gender or one office); the unit that grouping joins. */
export interface NameForm extends Omit<Spelling, 'written'> {
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

/** Starts with every form in a group of its own. */
export function createClusters(forms: readonly NameForm[]): Clusters {
  const sets = createDisjointSets();
  const numbers = new Map(forms.map((form) => [form, sets.add()]));
  const rootOf = (form: NameForm) => sets.rootOf(numbers.get(form) as number);
  return {
    join: (a, b) => sets.join(numbers.get(a) as number, numbers.get(b) as number),
    same: (a, b) => rootOf(a) === rootOf(b),
    groups: () => {
      const groups = new Map<number, NameForm[]>();
      for (const form of forms) {
        const root = rootOf(form);
        const group = groups.get(root);
        if (group) group.push(form);
        else groups.set(root, [form]);
      }
      return [...groups.values()];
    },
  };
}
