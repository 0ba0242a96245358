import type { AliasLexicon } from './alias-lexicon.ts';
import type { Clusters, NameForm } from './cluster.ts';
import type { GroupWords } from './group-words.ts';

/** A form of an organisation's name, with its words but for the legal form. */
interface Organisation {
  readonly form: NameForm;
  readonly words: readonly string[];
  /** The legal form at its end, "group" or "co ltd"; empty where it has none. */
  readonly end: string;
}

/**
 * Joins a short form of an organisation to the one longer name in the article that begins or ends with it
 * ("Samsung", "Samsung Electronics"; "Chelsea", "Chelsea FC"), or to another of the same words but for the legal form.
 * What has such a form is no short one, nor is what is short for it: neither "the Adani Group" nor "Adani" is Adani Ports.
 */
export function joinShortForms(
  forms: readonly NameForm[],
  clusters: Clusters,
  { legalForms, generic, organs }: GroupWords,
  aliases: AliasLexicon,
): void {
  const organisations: Organisation[] = [];
  for (const form of forms)
    if (form.type === 'ORG') organisations.push(readOrganisation(form, legalForms));
  if (organisations.length < 2) return;
  const byEdge = indexByEdges(organisations);
  for (const { form, words, end } of organisations) {
    const key = words.join(' ');
    const near = byEdge.get(key) ?? [];
    if (near.length < 2 || generic.has(key)) continue;
    const same = near.find((other) => other.form !== form && other.words.length === words.length);
    if (same) clusters.join(same.form, form);
    // The United Nations is no short form of one of its bodies.
    if (aliases.groupOf('ORG', form.key) !== undefined) continue;
    const full = end || same?.end;
    const longer = near.filter(
      (other) =>
        other.words.length > words.length &&
        // "Lloyds Group", "Lloyds Banking Group"; "MBI Group", "MBI Group International"
        (!full ||
          (full === GROUP && other.end === full) ||
          startsWith(other.words, [...words, full])) &&
        !isLedByOrgan(words, other.words, organs) &&
        !isOrganOf(form, words, other.words, organs),
    );
    const [only] = longer;
    if (only && longer.every((other) => clusters.same(only.form, other.form)))
      clusters.join(only.form, form);
  }
}

/** "Orwick Corp." is no short form of Orwick Trading Corp. */
const GROUP = 'group';

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, at) => words[at] === word);
}

/** Whether a longer name is that of an organ of the body that ends it: "Eximbank", "Department of Operations of Korea Eximbank"; but not "Teamsters", "Brotherhood of Teamsters". */
function isLedByOrgan(
  words: readonly string[],
  longer: readonly string[],
  organs: ReadonlySet<string>,
): boolean {
  return organs.has(longer[0] as string) && !startsWith(longer, words);
}

/** Whether a longer name is that of an organ of a body that is named by itself: "FAO", "FAO Council"; "World Athletics", "World Athletics Council"; but not "Carrow", "Carrow Council". */
function isOrganOf(
  { acronym }: NameForm,
  words: readonly string[],
  longer: readonly string[],
  organs: ReadonlySet<string>,
): boolean {
  if (!organs.has(longer.at(-1) as string)) return false;
  return (acronym || words.length > 1) && startsWith(longer, words);
}

/** The organisations by the words with which they begin, and by those with which they end, up to all of them. */
function indexByEdges(organisations: readonly Organisation[]): Map<string, Organisation[]> {
  const byEdge = new Map<string, Organisation[]>();
  const add = (edge: string, organisation: Organisation) => {
    const list = byEdge.get(edge);
    if (!list) byEdge.set(edge, [organisation]);
    // "Walla Walla" begins and ends with one word.
    else if (list.at(-1) !== organisation) list.push(organisation);
  };
  for (const organisation of organisations) {
    const { words } = organisation;
    for (let length = 1; length < words.length; length++) {
      add(words.slice(0, length).join(' '), organisation);
      add(words.slice(-length).join(' '), organisation);
    }
    if (words[0]) add(words.join(' '), organisation);
  }
  return byEdge;
}

function readOrganisation(form: NameForm, legalForms: ReadonlySet<string>): Organisation {
  const bare = form.words.map((word) => word.replace(/[.,]/g, ''));
  let end = bare.length;
  while (end > 1 && legalForms.has(bare[end - 1] as string)) end--;
  let start = 0;
  while (start < end - 1 && legalForms.has(form.words[start] as string)) start++;
  const words = form.words.slice(start, end).map((word) => word.replace(/,$/, ''));
  return { form, words, end: bare.slice(end).join(' ') };
}
