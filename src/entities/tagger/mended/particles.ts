import { LOWER } from '../casing.ts';
import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { areGlued, joinWords, type TaggedToken, wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

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
  return mendEach(names, (name) => {
    const { sequence, last } = name;
    const first = firstWithParticles(name, words);
    if (first === name.first) return name;
    families ??= familiesIn(names, words);
    const isHyphened = wordAt(sequence.tokens, name.first - 1).text === '-';
    const isFamily = isHyphened || families.has(joinWords(sequence, first, last, 'text'));
    return isFamily ? nameOver(name, first, last) : name;
  });
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
  return articlesOfNames.has(wordAt(tokens, at).text) && areGlued(tokens, at, at + 2);
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
