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
  for (const organisation of organisations) {
    const { form, words, end } = organisation;
    const near = nearTo(organisation, byEdge);
    if (near.length === 0 || generic.has(words.join(' '))) continue;
    const same = near.find((other) => other.words.length === words.length);
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

/** The organisations by their first word, and by their last. */
function indexByEdges(
  organisations: readonly Organisation[],
): ReadonlyMap<string, readonly Organisation[]> {
  const byEdge = new Map<string, Organisation[]>();
  const add = (edge: string, organisation: Organisation) => {
    const list = byEdge.get(edge);
    if (!list) byEdge.set(edge, [organisation]);
    // "Walla Walla" begins and ends with one word.
    else if (list.at(-1) !== organisation) list.push(organisation);
  };
  for (const organisation of organisations) {
    const { words } = organisation;
    add(words[0] as string, organisation);
    if (words.length > 1) add(words.at(-1) as string, organisation);
  }
  return byEdge;
}

/** The other organisations that begin or end with all words of one. */
function nearTo(
  organisation: Organisation,
  byEdge: ReadonlyMap<string, readonly Organisation[]>,
): readonly Organisation[] {
  const { words } = organisation;
  const near: Organisation[] = [];
  const addFrom = (edge: string) => {
    const list = byEdge.get(edge) as readonly Organisation[];
    // Mostly it is alone.
    if (list.length > 1)
      for (const other of list)
        if (other !== organisation && isAtEdge(words, other.words) && !near.includes(other))
          near.push(other);
  };
  addFrom(words[0] as string);
  if (words.length > 1) addFrom(words.at(-1) as string);
  return near;
}

function isAtEdge(words: readonly string[], longer: readonly string[]): boolean {
  const behind = longer.length - words.length;
  if (behind < 0) return false;
  return startsWith(longer, words) || words.every((word, at) => longer[behind + at] === word);
}

function readOrganisation(form: NameForm, legalForms: ReadonlySet<string>): Organisation {
  const { key, words: all } = form;
  const hasMarks = key.includes('.') || key.includes(',');
  const bare = hasMarks ? all.map((word) => word.replace(/[.,]/g, '')) : all;
  let end = bare.length;
  while (end > 1 && legalForms.has(bare[end - 1] as string)) end--;
  let start = 0;
  while (start < end - 1 && legalForms.has(all[start] as string)) start++;
  const core = start === 0 && end === all.length ? all : all.slice(start, end);
  const words = hasMarks ? core.map((word) => word.replace(/,$/, '')) : core;
  return { form, words, end: end < all.length ? bare.slice(end).join(' ') : '' };
}
