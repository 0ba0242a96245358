import type { NameForm } from './cluster.ts';

/** Words between a word of kin and the name. */
const MOST_WORDS = 7;
const LONGEST_PHRASE = 90;

/** Whether a person is first brought in as somebody's kin: "son of the tycoon Wang Jianlin", "his wife, Ann Hall". */
export function isBroughtInAsKin(text: string, form: NameForm, kin: ReadonlySet<string>): boolean {
  const start = form.mentions[0]?.start ?? 0;
  const before =
    text
      .slice(Math.max(0, start - LONGEST_PHRASE), start)
      .split(/[.;:!?“”"\n]/)
      .at(-1) ?? '';
  const words = before
    .trim()
    .split(/\s+/)
    .slice(-MOST_WORDS - 2);
  const last = words.length - 1;
  if (isKin(words[last], kin)) return isOwned(words, last);
  for (let at = last; at > 0; at--)
    if (words[at] === 'of' && isKin(words[at - 1], kin)) return true;
  return false;
}

function isKin(word: string | undefined, kin: ReadonlySet<string>): boolean {
  return word !== undefined && kin.has(word.replace(/,$/, '').toLowerCase());
}

/** "his wife", "Hall's elder brother". */
function isOwned(words: readonly string[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 2), at)
    .some((word) => /^(?:his|her|their|whose|my|your|our)$|['’]s?$/i.test(word));
}
