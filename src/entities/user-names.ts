import type { ArticleDocument } from '../document/types.ts';
import type { UserName } from '../types.ts';
import type { NameMention } from './types.ts';

/** Finds the user's own names in a document, in text order; a mention knows the name it belongs to. */
export type UserNameFinder = (document: ArticleDocument) => readonly NameMention[];

interface Form {
  readonly text: string;
  readonly name: UserName;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** Compiles the user's names, each found by its first word. Case counts; the longest match wins. */
export function compileUserNames(names: readonly UserName[]): UserNameFinder {
  const byFirstWord = new Map<string, Form[]>();
  for (const name of names)
    for (const text of [name.name, ...name.aliases]) {
      const word = wordAt(text, 0) || (text[0] as string);
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
      const forms = byFirstWord.get(wordAt(text, start) || (text[start] as string));
      const form = forms?.find((candidate) => standsAt(text, start, candidate.text));
      if (!form) continue;
      free = start + form.text.length;
      mentions.push({ start, end: free, type: form.name.type, score: 1, userName: form.name });
    }
    return mentions;
  };
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

function standsAt(text: string, start: number, form: string): boolean {
  const next = text[start + form.length];
  return (
    text.startsWith(form, start) &&
    (next === undefined ||
      !WORD_CHARACTER.test(next) ||
      !WORD_CHARACTER.test(form.at(-1) as string))
  );
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
