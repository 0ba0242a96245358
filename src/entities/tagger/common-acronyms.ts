import { MIXED, UPPER } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { PERSON } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { wordAt } from './sequences.ts';

type AcronymWords = Pick<MendingWords, 'commonAcronyms' | 'says' | 'broadcast'>;

const JOINING: ReadonlySet<string> = new Set(['/', '-', '&', 'and']);

/**
 * Takes out the acronyms that are common nouns, of which the model thinks as organisations or products: "CCTV footage",
 * "people with ADHD", "SUVs". They stay where the article has something of that name: "the National Guard of Orr (NGO)",
 * "CCTV reported".
 */
export function withoutAcronyms(
  names: readonly FoundName[],
  words: AcronymWords,
): readonly FoundName[] {
  const common = names.filter((name) => isCommon(name, words));
  if (common.length === 0) return names;
  const own = new Set<string>();
  for (const name of common) if (isOwnName(name, names, words)) own.add(textOf(name));
  const out = new Set(common.filter((name) => !own.has(textOf(name))));
  return names.filter((name) => !out.has(name));
}

function textOf({ sequence, last }: FoundName): string {
  return wordAt(sequence.tokens, last).text;
}

/** "SUV", "SUVs", "HIV/AIDS" */
function isCommon({ sequence, first, last, type }: FoundName, words: AcronymWords): boolean {
  if (type === PERSON || sequence.style > 1) return false;
  for (let at = first; at <= last; at++) {
    const { text, casing } = wordAt(sequence.tokens, at);
    if (at > first && at < last && JOINING.has(text)) continue;
    if ((casing !== UPPER && casing !== MIXED) || !isListed(text, words)) return false;
  }
  return true;
}

function isListed(text: string, { commonAcronyms }: AcronymWords): boolean {
  return commonAcronyms.has(text) || (text.endsWith('s') && commonAcronyms.has(text.slice(0, -1)));
}

/** Whether an acronym stands in brackets behind a name, or is a broadcaster that says something. */
function isOwnName(
  { sequence, first, last }: FoundName,
  names: readonly FoundName[],
  { says, broadcast }: AcronymWords,
): boolean {
  const { tokens } = sequence;
  if (says.has(wordAt(tokens, last + 1).lower) || broadcast.has(wordAt(tokens, first - 1).lower))
    return true;
  if (wordAt(tokens, first - 1).text !== '(') return false;
  return names.some((name) => name.sequence === sequence && name.last === first - 2);
}
