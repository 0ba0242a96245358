import { LOWER } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { PERSON } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { joinWords, type TaggedToken, wordAt } from './sequences.ts';

type ParticleWords = Pick<MendingWords, 'particles' | 'articlesOfNames'>;

/** Small words in a row before a family name, at most: "van de der". */
const MOST = 3;

/**
 * Lets family names keep the small words that they begin with: "van der Meer wrote", where the article has a Hendrik
 * van der Meer, and "el-Sissi" in any case.
 */
export function withParticles(
  names: readonly FoundName[],
  words: ParticleWords,
): readonly FoundName[] {
  let families: ReadonlySet<string> | null = null;
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const first = firstWithParticles(name, words);
    if (first === name.first) continue;
    families ??= familiesIn(names, words);
    const isHyphened = wordAt(name.sequence.tokens, name.first - 1).text === '-';
    if (!isHyphened && !families.has(joinWords(name.sequence, first, name.last, 'text'))) continue;
    all ??= names.slice();
    all[at] = { ...name, first };
  }
  return all ?? names;
}

/** The first token of the name with the small words before it. */
function firstWithParticles({ sequence, first, type }: FoundName, words: ParticleWords): number {
  const { tokens } = sequence;
  const before = wordAt(tokens, first - 1);
  if (before.text === '-') return isArticleAt(tokens, first - 2, words) ? first - 2 : first;
  if (type !== PERSON || before.casing !== LOWER) return first;
  let start = first;
  while (first - start < MOST && isParticle(tokens, start - 1, words)) start--;
  return start;
}

function isParticle(
  tokens: readonly TaggedToken[],
  at: number,
  { particles }: ParticleWords,
): boolean {
  return particles.has(wordAt(tokens, at).text);
}

/** Whether an Arabic article stands at `at`, with a hyphen and a word right behind it. */
function isArticleAt(
  tokens: readonly TaggedToken[],
  at: number,
  { articlesOfNames }: ParticleWords,
): boolean {
  if (at < 0 || !articlesOfNames.has(wordAt(tokens, at).text)) return false;
  const [article, hyphen, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return article?.end === hyphen?.start && hyphen?.end === word?.start;
}

/** The family names of the article's people that begin with small words: "van der Meer" of Hendrik van der Meer. */
function familiesIn(names: readonly FoundName[], words: ParticleWords): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { sequence, first, last, type } of names) {
    if (type !== PERSON) continue;
    let start = last;
    while (start > first + 1 && !isParticle(sequence.tokens, start - 1, words)) start--;
    while (start > first + 1 && isParticle(sequence.tokens, start - 1, words)) start--;
    if (isParticle(sequence.tokens, start, words))
      families.add(joinWords(sequence, start, last, 'text'));
  }
  return families;
}
