import type { Clusters, NameForm } from './cluster.ts';
import type { GroupWords } from './group-words.ts';

const BEHIND_HEAD: ReadonlySet<string> = new Set(['of', 'for']);
const ARTICLE = 'the';

/** What a body is for or where it is, without the word for the body: "health" of "Ministry of Health" and "Health Ministry". */
interface Turned {
  readonly form: NameForm;
  readonly head: string;
  readonly field: string;
}

/**
 * Joins two ways to name one body: "Ministry of Health" and "Health Ministry", "University of Leeds" and "Leeds
 * University"; a short form too, "Foreign Ministry" of the "Ministry of Foreign Affairs", where one alone may be meant.
 */
export function joinTurned(
  forms: readonly NameForm[],
  clusters: Clusters,
  { turned, places, unturned }: Pick<GroupWords, 'turned' | 'places' | 'unturned'>,
): void {
  const fore: Turned[] = [];
  const aft: Turned[] = [];
  for (const form of forms) {
    if (form.type !== 'ORG' || form.words.length < 2) continue;
    const { words } = form;
    const last = words.at(-1) as string;
    const at = words.findIndex((word) => turned.has(word));
    const isFore = at >= 0 && at + 2 < words.length && BEHIND_HEAD.has(words[at + 1] as string);
    if (isFore) {
      const behind = words.slice(words[at + 2] === ARTICLE ? at + 3 : at + 2);
      const field = [...words.slice(0, at), ...behind].join(' ');
      fore.push({ form, head: words[at] as string, field });
    } else if (turned.has(last))
      aft.push({ form, head: last, field: words.slice(0, -1).join(' ') });
  }
  for (const one of aft) {
    if (places.has(one.head) && unturned.has(one.field)) continue;
    const same = fore.filter(({ head }) => head === one.head);
    const equal = same.filter(({ field }) => field === one.field);
    const near =
      equal.length > 0 || places.has(one.head)
        ? equal
        : same.filter(({ field }) => isShortFor(one.field, field));
    const [only] = near;
    if (only && near.every(({ form }) => clusters.same(only.form, form)))
      clusters.join(only.form, one.form);
  }
}

/** "health" of "health and family welfare", "justice" of "us justice". */
function isShortFor(short: string, field: string): boolean {
  return field.startsWith(`${short} `) || field.endsWith(` ${short}`);
}
