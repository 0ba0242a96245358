import type { Entity, Mention } from '../../types.ts';
import { normalizeName } from '../normalize-name.ts';
import type { NameMention } from '../types.ts';
import { createClusters, type NameForm } from './cluster.ts';
import { type GenderLexicon, titleGender } from './gender.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { joinAliases } from './join-aliases.ts';
import { joinApposed } from './join-apposed.ts';
import { joinPeople } from './join-people.ts';
import { joinPlurals } from './join-plurals.ts';
import { joinShortForms } from './join-short-forms.ts';
import type { GroupLexicons } from './lexicons.ts';

/**
 * Groups the mentions of an article, given in text order, into entities: one for each real thing.
 * Types are never mixed, so a demonym stays apart from its country.
 */
export function groupNames(
  text: string,
  mentions: readonly NameMention[],
  lexicons: GroupLexicons,
): Entity[] {
  const { forms, formOf } = collectForms(text, mentions, lexicons.genders);
  const clusters = createClusters(forms);
  joinAliases(forms, clusters, lexicons.aliases);
  joinApposed(text, mentions, formOf, clusters);
  joinAcronyms(forms, clusters, lexicons.words);
  joinShortForms(forms, clusters, lexicons.words);
  joinPeople(forms, clusters, lexicons.genders, lexicons.words);
  joinPlurals(forms, clusters);
  return clusters
    .groups()
    .map((group) => toEntity(text, group))
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
    .map((entity, at) => ({ ...entity, id: `e${at + 1}` }));
}

function collectForms(text: string, mentions: readonly NameMention[], genders: GenderLexicon) {
  const forms = new Map<string, NameForm & { mentions: NameMention[] }>();
  const formOf = new Map<NameMention, NameForm>();
  for (const mention of mentions) {
    const surface = onOneLine(text.slice(mention.start, mention.end));
    const key = normalizeName(surface);
    const { userName } = mention;
    const gender =
      mention.type === 'PERSON' ? titleGender(text, mention.start, genders) : undefined;
    const id = userName ? `user:${userName.name}` : `${mention.type}:${key}:${gender ?? ''}`;
    let form = forms.get(id);
    if (!form) {
      form = {
        type: mention.type,
        key,
        words: key.split(' '),
        surface,
        mentions: [],
        ...(gender ? { gender } : {}),
        ...(userName ? { userName } : {}),
      };
      forms.set(id, form);
    }
    form.mentions.push(mention);
    formOf.set(mention, form);
  }
  return { forms: [...forms.values()], formOf };
}

function toEntity(text: string, group: readonly NameForm[]): Entity {
  const mentions = group
    .flatMap((form) => form.mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, score }) => ({ start, end, text: text.slice(start, end), score }));
  const counts = countSurfaces(mentions);
  const name = chooseName(group, counts);
  const [{ type }] = group as [NameForm];
  const surfaces = new Set(counts.keys());
  surfaces.delete(name);
  return {
    id: '',
    name,
    type,
    count: mentions.length,
    aliases: [...surfaces],
    mentions,
    place: null,
  };
}

/** How often each spelling stands in the text. */
function countSurfaces(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    const surface = onOneLine(text);
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  return counts;
}

/** The text with single blanks for line breaks and rows of blanks. */
function onOneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** A person goes by the fullest form; anything else by the most frequent, with the longer one where that is a tie or an acronym. */
function chooseName(group: readonly NameForm[], counts: ReadonlyMap<string, number>): string {
  const own = group.find(({ userName }) => userName)?.userName;
  if (own) return own.name;
  if (counts.size === 1) for (const [only] of counts) return only;
  const person = group[0]?.type === 'PERSON';
  const rank = (surface: string) => [
    isShouted(surface) ? 0 : 1,
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
