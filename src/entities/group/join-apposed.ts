import type { NameMention } from '../types.ts';
import type { AliasLexicon } from './alias-lexicon.ts';
import type { Clusters, NameForm } from './cluster.ts';

/** "X (ACR)", "X, known as Y", "X, formerly Y": what may stand between two names of one thing. */
const PARENTHESIS = /^\s?\(\s?(?:the\s)?["“‘']?$/;
/** "called" without a comma, "was" or "also" before it is what one does to the other: "Beck called Palin a clown". */
const KNOWN_AS =
  /^(?:,?\s(?:(?:who|which) (?:is|are|was|were) )?(?:(?:(?:more )?(?:also|better|formerly|commonly|previously|once|locally|popularly|widely|fondly|affectionately)) )?known(?: (?:simply|popularly|professionally|locally))? as|(?:,|,?\s(?:who|which) (?:is|are|was|were)|,?\s(?:also|formerly|commonly|previously|once|locally))\s(?:called|referred to as|rebranded(?: as)?|renamed)) (?:the )?["“‘']?$/i;
const ALIAS =
  /^(?:,? (?:aka|a\.k\.a\.|alias|formerly|n[ée]e)|(?:,| \(| [–—]) ?(?:born|real name:?|n[ée]e|(?:whose )?(?:real|birth) name (?:is|was))) (?:the )?["“‘']?$/i;

/** Joins names that the article itself says are one: an acronym in brackets, "also known as". `formOf` has the form of each mention. */
export function joinApposed(
  text: string,
  mentions: readonly NameMention[],
  formOf: readonly NameForm[],
  clusters: Clusters,
  aliases: AliasLexicon,
): void {
  for (let at = 1; at < mentions.length; at++) {
    const before = mentions[at - 1] as NameMention;
    const after = mentions[at] as NameMention;
    if (before.type !== after.type || after.start - before.end > 40) continue;
    const a = formOf[at - 1] as NameForm;
    const b = formOf[at] as NameForm;
    const between = text.slice(before.end, after.start);
    if (PARENTHESIS.test(between)) {
      const isAlone = text[after.end] === ')';
      // "UNITED NATIONS (AP)"
      if (
        isAlone &&
        !areOthers(a, b, aliases) &&
        (looksShortFor(b.surface, a.surface) || isWrittenShort(b, a))
      )
        clusters.join(a, b);
    } else if ((KNOWN_AS.test(between) || ALIAS.test(between)) && !isEmbedded(text, before))
      clusters.join(a, b);
  }
}

/** Whether the bracketed name reads as short for the other: an acronym, in this language or in the original's. */
function looksShortFor(short: string, long: string): boolean {
  return (
    /^[\p{Lu}\d][\p{L}\d.&/-]{1,9}$/u.test(short) &&
    /\s/.test(long) &&
    /\p{Lu}.*\p{Lu}/u.test(short)
  );
}

/** Whether the lexicon knows both names, as two things. */
function areOthers(a: NameForm, b: NameForm, { groupOf }: AliasLexicon): boolean {
  const one = groupOf(a.type, a.key);
  const other = groupOf(b.type, b.key);
  return one !== undefined && other !== undefined && one !== other;
}

/** Letters of a body's short name that is written as a word, at least. */
const SHORTEST_WORD = 4;

/** Whether the bracketed name may be short for the other and is written as a word: "Ministry of Agrarian Development (Midagri)", "Congress of South African Trade Unions (Cosatu)". */
function isWrittenShort(short: NameForm, long: NameForm): boolean {
  const [word = '', ...more] = short.words;
  if (short.type !== 'ORG' || more.length > 0 || long.words.length < 3) return false;
  return word.length >= SHORTEST_WORD && word[0] === long.words[0]?.[0];
}

/** "The Egyptian wing of Daesh, known as …": what is known so is the wing. */
function isEmbedded(text: string, { start }: NameMention): boolean {
  return /\b(?:of|in|for|from|at|by|with|to)\s(?:the\s)?$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
}
