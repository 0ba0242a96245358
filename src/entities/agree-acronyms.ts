import type { NameType } from '../types.ts';
import { initialsOf } from './initials.ts';
import { mentionAs } from './mention-as.ts';
import type { NameMention } from './types.ts';

/**
 * An acronym that stands in brackets behind the name whose initials it spells is that thing: wherever it stands in
 * the article it takes the type of the long form ("Pakistan Penal Code (PPC)"). Mentions are in text order.
 */
export function agreeAcronyms(
  text: string,
  mentions: readonly NameMention[],
  littleWords: ReadonlySet<string>,
): readonly NameMention[] {
  const types = new Map<string, NameType>();
  for (let at = 1; at < mentions.length; at++) {
    const long = mentions[at - 1] as NameMention;
    const short = mentions[at] as NameMention;
    // A blank, a bracket and a quotation mark, at most.
    if (short.start - long.end > 3) continue;
    if (!/^\s?\(["“‘]?$/.test(text.slice(long.end, short.start))) continue;
    if (!/^["”’]?\)/.test(text.slice(short.end, short.end + 2))) continue;
    const acronym = text.slice(short.start, short.end);
    if (spells(acronym, text.slice(long.start, long.end), littleWords))
      types.set(acronym, long.type);
  }
  if (types.size === 0) return mentions;
  return mentions.map((mention) => {
    const type = types.get(text.slice(mention.start, mention.end));
    return type && type !== mention.type ? mentionAs(mention, type) : mention;
  });
}

function spells(acronym: string, name: string, littleWords: ReadonlySet<string>): boolean {
  const letters = acronym.replace(/[.\s]/g, '').toUpperCase();
  if (letters.length > 8 || !/^\p{Lu}.*\p{Lu}/u.test(acronym)) return false;
  return initialsOf(name.toUpperCase().split(/[\s-]+/), littleWords).includes(letters);
}
