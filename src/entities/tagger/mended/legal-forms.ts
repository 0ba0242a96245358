import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { overlaps } from '../insert-names.ts';
import { LOC, NORP, ORG } from '../labels.ts';
import type { Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import type { MendingWords } from '../mending-words.ts';
import { type TaggedToken, wordAt } from '../sequences.ts';
import type { Word } from '../word.ts';

type FormWords = Pick<MendingWords, 'legalForms' | 'formLetters' | 'formsBehindComma' | 'firmKin'>;

/** Whether a word may be a form of law or begin one. */
export function mayBeForm(
  { text, lower }: Word,
  { legalForms, formLetters, formsBehindComma, firmKin }: FormWords,
): boolean {
  return (
    text === 'A' ||
    legalForms.has(lower) ||
    formLetters.has(text) ||
    formsBehindComma.has(lower) ||
    firmKin.has(text)
  );
}

/** Lets companies keep the form of law that stands behind them, which makes companies of all that it stands behind: "Brücker Signalglas|GmbH", "Corvane Line Co.|, Ltd.", "Skandisig|A/S". */
export function withLegalForms(
  names: readonly FoundName[],
  words: FormWords,
  lexicon: Pick<Lexicon, 'listedPhrase'>,
): readonly FoundName[] {
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const latest = all?.[all.length - 1];
    // "[Corvane Co.], [Ltd.]"
    if (latest && overlaps(latest, name)) continue;
    const last = lastWithForm(name, words, lexicon);
    if (last > name.last) {
      all ??= names.slice(0, at);
      all.push(sureOver(name, name.first, last, ORG));
    } else all?.push(name);
  }
  return all ?? names;
}

/** The last token of the name with the forms of law behind it. */
function lastWithForm(
  { sequence, first, last, type }: FoundName,
  words: FormWords,
  lexicon: Pick<Lexicon, 'listedPhrase'>,
): number {
  if (type === NORP) return last;
  const { tokens } = sequence;
  let end = endOfForm(tokens, last, words);
  if (end === last) return last;
  // "the Texas AG", "Calgary AB"
  const isLetters = words.formLetters.has(wordAt(tokens, last + 1).text);
  if (isLetters && type === LOC && listedPlace(tokens, first, last, lexicon) !== 0) return last;
  for (let next = end; ; end = next) {
    next = endOfForm(tokens, end, words);
    if (next === end) return end;
  }
}

/** The last token of one form of law behind `last`; `last` where there is none. */
function endOfForm(tokens: readonly TaggedToken[], last: number, words: FormWords): number {
  const { text, lower } = wordAt(tokens, last + 1);
  if (text === ',')
    return words.formsBehindComma.has(wordAt(tokens, last + 2).lower) ? last + 2 : last;
  if (words.legalForms.has(lower) || words.formLetters.has(text)) return last + 1;
  if (words.firmKin.get(text)?.has(wordAt(tokens, last + 2).text)) return last + 2;
  if (isDanish(tokens, last)) return last + 2;
  return isDanish(tokens, last + 1) ? last + 3 : last;
}

/** Whether "A/S" begins at `at`. */
function isDanish(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    wordAt(tokens, at).text === 'A' &&
    wordAt(tokens, at + 1).text === '/' &&
    wordAt(tokens, at + 2).text === 'S'
  );
}
