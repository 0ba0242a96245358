import type { Entity, Mention, NameType, UserName } from '../../types.ts';
import type { NameMention } from '../types.ts';
import { createClusters, type NameForm } from './cluster.ts';
import { type Gender, titleGender } from './gender.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { joinAliases } from './join-aliases.ts';
import { joinApposed } from './join-apposed.ts';
import { joinHalves } from './join-halves.ts';
import { joinPeople } from './join-people.ts';
import { joinPlurals } from './join-plurals.ts';
import { joinShortForms } from './join-short-forms.ts';
import { joinTurned } from './join-turned.ts';
import type { GroupLexicons } from './lexicons.ts';
import { readOfficeHolders } from './office-holders.ts';
import { readSpelling, type Spelling, spellingOf } from './spelling.ts';

/**
 * Groups the mentions of an article, given in text order, into entities: one for each real thing.
 * Types are never mixed, so a demonym stays apart from its country.
 */
export function groupNames(
  text: string,
  mentions: readonly NameMention[],
  lexicons: GroupLexicons,
): Entity[] {
  const { forms, formOf } = collectForms(text, mentions, lexicons);
  const clusters = createClusters(forms);
  joinAliases(forms, clusters, lexicons.aliases);
  joinApposed(text, mentions, formOf, clusters, lexicons.aliases);
  joinAcronyms(forms, clusters, lexicons.words);
  joinShortForms(forms, clusters, lexicons.words, lexicons.aliases);
  joinHalves(forms, clusters, lexicons.words.parted);
  joinTurned(forms, clusters, lexicons.words);
  joinPeople(text, forms, clusters, lexicons.genders, lexicons.words, lexicons.variants);
  joinPlurals(forms, clusters);
  // Forms, and so groups, are in the order of their first mentions.
  return clusters.groups().map((group, at) => toEntity(group, `e${at + 1}`));
}

/** A form that is not yet complete. */
interface NewForm extends NameForm {
  readonly mentions: Mention[];
}

/** The forms in the order of their first mentions, and for each mention its form. */
function collectForms(
  text: string,
  mentions: readonly NameMention[],
  { genders, words }: GroupLexicons,
) {
  const forms: NewForm[] = [];
  const formOf: NameForm[] = [];
  const byKey = new Map<string, NewForm[]>();
  const spellings = mentions.map((mention) => spellingOf(text, mention));
  const holderOf = readOfficeHolders(text, mentions, spellings, words.offices);
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as NameMention;
    const { type, userName } = mention;
    const spelling = spellings[at] as Spelling;
    const gender = type === 'PERSON' ? titleGender(text, mention.start, genders) : undefined;
    const holder = holderOf(mention, spelling);
    const key = userName ? `user:${userName.name}` : spelling.key;
    const { start, end, score } = mention;
    const given = { start, end, text: spelling.written, score };
    const known = byKey.get(key);
    let form = findForm(known, type, gender, holder, userName);
    if (form) form.mentions.push(given);
    else {
      form = newForm(forms.length, spelling, given, type, gender, holder, userName);
      forms.push(form);
      if (known) known.push(form);
      else byKey.set(key, [form]);
    }
    formOf.push(form);
  }
  return { forms, formOf };
}

function newForm(
  number: number,
  { key, words, surface, acronym }: Spelling,
  first: Mention,
  type: NameType,
  gender: Gender | undefined,
  holder: string | undefined,
  userName: UserName | undefined,
): NewForm {
  return {
    number,
    type,
    key,
    words,
    surface,
    acronym,
    mentions: [first],
    gender,
    holder,
    userName,
  };
}

function findForm(
  known: readonly NewForm[] | undefined,
  type: NameType,
  gender: Gender | undefined,
  holder: string | undefined,
  userName: UserName | undefined,
): NewForm | undefined {
  if (!known) return undefined;
  for (const form of known) {
    if (userName && form.userName) return form;
    const isSame = form.type === type && form.gender === gender && form.holder === holder;
    if (isSame && form.userName === userName) return form;
  }
  return undefined;
}

function toEntity(group: readonly NameForm[], id: string): Entity {
  const { type, mentions: own } = group[0] as NameForm;
  const mentions = group.length === 1 ? own : inTextOrder(group.flatMap((form) => form.mentions));
  const plain = nameOfOneSpelling(group);
  if (plain !== null)
    return { id, name: plain, type, count: mentions.length, aliases: [], mentions, place: null };
  const counts = countSurfaces(mentions);
  const name = chooseName(group, counts);
  const aliases = [...counts.keys()].filter((surface) => surface !== name);
  return { id, name, type, count: mentions.length, aliases, mentions, place: null };
}

/** The name of a group that is spelled in one way throughout; null for others and for the user's own names. */
function nameOfOneSpelling(group: readonly NameForm[]): string | null {
  const { mentions, surface, userName } = group[0] as NameForm;
  if (group.length > 1 || userName) return null;
  for (let at = 1; at < mentions.length; at++)
    if (mentions[at]?.text !== mentions[0]?.text) return null;
  return surface;
}

function inTextOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

/** How often each spelling stands in the text. */
function countSurfaces(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    const { surface } = readSpelling(text);
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  return counts;
}

/** A person goes by the fullest form; anything else by the most frequent that is not cut short ("Calif."), or the longer one where that is a tie. */
function chooseName(group: readonly NameForm[], counts: ReadonlyMap<string, number>): string {
  const own = group.find(({ userName }) => userName)?.userName;
  if (own) return own.name;
  if (counts.size === 1) for (const [only] of counts) return only;
  const person = group[0]?.type === 'PERSON';
  const longest = Math.max(...[...counts.keys()].map((surface) => surface.length));
  // "Calif.", "N.H.": who knows the whole name uses it.
  const isCutShort = (surface: string) => surface.endsWith('.') && surface.length < longest;
  const rank = (surface: string) => [
    isShouted(surface) || isCutShort(surface) ? 0 : 1,
    person ? surface.split(' ').length : (counts.get(surface) as number),
    person ? (counts.get(surface) as number) : surface.length,
  ];
  return [...counts.keys()].reduce((best, surface) => {
    const [a, b] = [rank(surface), rank(best)];
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && (a[at] as number) > (b[at] as number) ? surface : best;
  });
}

/** A form from an all-caps headline ("NORTH KOREA") rather than an acronym. */
function isShouted(surface: string): boolean {
  return surface.length > 6 && surface === surface.toUpperCase();
}
