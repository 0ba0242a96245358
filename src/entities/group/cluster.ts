import type { Mention, NameType, UserName } from '../../types.ts';
import type { Gender } from './gender.ts';
import type { Spelling } from './spelling.ts';

/** All mentions of one spelling and type (for a lone surname: and of one title's gender); the unit that grouping joins. */
export interface NameForm extends Omit<Spelling, 'written'> {
  readonly type: NameType;
  readonly mentions: readonly Mention[];
  /** What the titles before these mentions tell ("Mrs Clinton"). */
  readonly gender: Gender | undefined;
  /** Set when these are mentions of one of the user's own names, under whatever alias. */
  readonly userName: UserName | undefined;
}

/** A disjoint-set forest over forms (Tarjan 1975), which keeps what must stay apart apart. */
export interface Clusters {
  readonly join: (a: NameForm, b: NameForm) => void;
  readonly same: (a: NameForm, b: NameForm) => boolean;
  /** The groups, each in the order of its forms. */
  readonly groups: () => NameForm[][];
}

/** Starts with every form in a group of its own. */
export function createClusters(forms: readonly NameForm[]): Clusters {
  const parent = new Map<NameForm, NameForm>(forms.map((form) => [form, form]));
  const find = (form: NameForm): NameForm => {
    const up = parent.get(form) as NameForm;
    if (up === form) return form;
    const root = find(up);
    parent.set(form, root);
    return root;
  };
  return {
    join: (a, b) => {
      parent.set(find(b), find(a));
    },
    same: (a, b) => find(a) === find(b),
    groups: () => {
      const groups = new Map<NameForm, NameForm[]>();
      for (const form of forms) {
        const root = find(form);
        const group = groups.get(root);
        if (group) group.push(form);
        else groups.set(root, [form]);
      }
      return [...groups.values()];
    },
  };
}
