import type { Resources } from '../resources/resources.ts';
import type { Entity, Span } from '../types.ts';

/** Nouns that name a role ("president"), words that stand before one ("former") and those that stand in none ("when"), lower case. */
export interface RoleWords {
  readonly nouns: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
}

/** Reads `lexicons/roles.txt`, `lexicons/role-modifiers.txt` and `lexicons/role-stops.txt`. */
export function readRoleWords(resources: Resources): RoleWords {
  return {
    nouns: new Set(resources.lines('lexicons/roles.txt')),
    modifiers: new Set(resources.lines('lexicons/role-modifiers.txt')),
    stops: new Set(resources.lines('lexicons/role-stops.txt')),
  };
}

/** At most so many words are read for a role on either side of a name. */
const MOST_WORDS = 10;
const BEFORE = /(?:^|[\s(“"])((?:[\p{L}\p{M}.'’-]+ ){1,7})$/u;
/** To the next comma or full stop but those of "Mr." and "U.S.". */
const AFTER =
  /^, (?:the |a |an )?((?:\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|\p{Lu})\.|[^,.;:()“”"\n]){3,90})[,.]/u;
/** Words that end in a full stop without ending a sentence. */
const SHORTENED =
  /^(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Lt|Maj|Gen|Col|Capt|Sgt|Gov|Sen|Rep|Dep|Asst|Adm|Brig|Cmdr|Rev|Dr|Prof|St)\.)$/u;

/** The role in which an article speaks of each person: "Egyptian president", "spokesman for the ministry". Nulls where it says none. */
export function findRoles(
  text: string,
  people: readonly Entity[],
  words: RoleWords,
): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const { id, mentions } of people)
    for (const mention of mentions) {
      const role = roleAfter(text, mention, words) ?? roleBefore(text, mention, words);
      if (role === null) continue;
      roles.set(id, role);
      break;
    }
  return roles;
}

/** "Fatou Diop, a spokeswoman for the ministry, …" */
function roleAfter(text: string, { end }: Span, { nouns, stops }: RoleWords): string | null {
  const match = AFTER.exec(text.slice(end, end + 110));
  if (!match) return null;
  const words = (match[1] as string).split(/\s+/);
  if (words.length > MOST_WORDS || SHORTENED.test(`${words.at(-1)}.`)) return null;
  const head = words.findIndex((word) => nouns.has(word.toLowerCase()));
  const cut = words.findIndex(
    (word, at) => at > 0 && /^(?:who|which|that|where|when|and|said)$/.test(word),
  );
  if (head < 0 || (cut >= 0 && cut < head)) return null;
  // The role noun must head the phrase: only modifiers may stand before it.
  if (words.slice(0, head).some((word) => stops.has(word.toLowerCase()))) return null;
  return words.slice(0, cut < 0 ? words.length : cut).join(' ');
}

/** "Egyptian President Abdel Fattah el-Sisi": the words up to the name, back to the first that is no modifier. */
function roleBefore(text: string, { start }: Span, role: RoleWords): string | null {
  const match = BEFORE.exec(text.slice(Math.max(0, start - 90), start));
  if (!match) return null;
  const words = (match[1] as string).trim().split(' ');
  const last = words.length - 1;
  if (!role.nouns.has((words[last] as string).toLowerCase())) return null;
  let first = last;
  while (first > 0 && isModifier(words[first - 1] as string, role)) first--;
  return words.slice(first).join(' ');
}

/** "Egyptian", "former", "vice"; not "the", nor a sentence's first "When". */
function isModifier(word: string, { modifiers, stops }: RoleWords): boolean {
  if (stops.has(word.toLowerCase()) || (word.endsWith('.') && !SHORTENED.test(word))) return false;
  return /^\p{Lu}/u.test(word) || modifiers.has(word);
}
