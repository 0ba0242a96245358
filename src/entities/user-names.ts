import type { ArticleDocument } from '../document/types.ts';
import type { UserName } from '../types.ts';
import { endOfForm, foldForm, foldSign } from './fold-form.ts';
import type { NameMention } from './types.ts';

/** Finds the user's own names in a document, in text order; a mention knows the name it belongs to. */
export type UserNameFinder = (document: ArticleDocument) => readonly NameMention[];

interface Form {
  /** Folded: see `foldForm`. */
  readonly text: string;
  readonly name: UserName;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** Compiles the user's names, each found by its first word. Case counts, which blanks, apostrophes and hyphens are used does not; the longest match wins. */
export function compileUserNames(names: readonly UserName[]): UserNameFinder {
  const byFirstWord = new Map<string, Form[]>();
  for (const name of names)
    for (const written of [name.name, ...(name.aliases ?? [])]) {
      const text = foldForm(written);
      const word = firstWord(text, 0);
      const forms = byFirstWord.get(word);
      if (forms) forms.push({ text, name });
      else byFirstWord.set(word, [{ text, name }]);
    }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.text.length - a.text.length);
  return ({ text, tokens }) => {
    const mentions: NameMention[] = [];
    let free = 0;
    for (const { start } of tokens) {
      if (start < free) continue;
      for (const form of byFirstWord.get(firstWord(text, start)) ?? []) {
        const end = endOfForm(text, start, form.text);
        if (end < 0 || goesOn(text, end)) continue;
        free = end;
        mentions.push({ start, end, type: form.name.type, score: 1, userName: form.name });
        break;
      }
    }
    return mentions;
  };
}

/** The word that begins at a place, or the sign that stands there. */
function firstWord(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? foldSign(text[at] ?? '');
}

/** "HLI" does not stand in "HLIX". */
function goesOn(text: string, end: number): boolean {
  return WORD_CHARACTER.test(text[end] ?? '') && WORD_CHARACTER.test(text[end - 1] ?? '');
}

/** Puts the user's mentions in the place of those of the recogniser that they overlap; both in text order. */
export function overrideMentions(
  found: readonly NameMention[],
  own: readonly NameMention[],
): readonly NameMention[] {
  if (own.length === 0) return found;
  const merged: NameMention[] = [];
  let at = 0;
  for (const mention of found) {
    while (at < own.length && (own[at] as NameMention).end <= mention.start)
      merged.push(own[at++] as NameMention);
    const next = own[at];
    if (!next || next.start >= mention.end) merged.push(mention);
  }
  return [...merged, ...own.slice(at)];
}
