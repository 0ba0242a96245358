import { isOpeningMark, TITLE_CASE } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames } from '../insert-names.ts';
import { MISC, PERSON } from '../labels.ts';
import { FIRST_NAME } from '../lexicon.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';

const CLOSING = /^["”’]$/;
/** Words of a nickname. */
const MOST_WORDS = 3;

/** Makes one name of a person's with a nickname in quotation marks or a first name in brackets within: "Dwayne “The Rock” Johnson", "William H. (Bill) Hill". */
export function joinNicknames(names: readonly FoundName[]): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const name of names) {
    const { sequence, last, type } = name;
    const { tokens } = sequence;
    if (type !== PERSON) continue;
    const closing = isBracketedFirst(tokens, last + 1)
      ? last + 3
      : sequence.quotes
        ? closingBehind(name)
        : -1;
    if (closing < 0 || !wordAt(tokens, closing + 1).capital) continue;
    // “Hill told Pack “Never” Orr did” is no name: what stands behind is a person's, or there is no name in it at all.
    const behind = names.find(
      (other) => other.sequence === sequence && other.first === closing + 1,
    );
    if (behind && behind.type !== PERSON) continue;
    if (!behind && name.first !== last) continue;
    const end = behind ? behind.last : closing + 1;
    if (names.some((other) => isOther(other, sequence, last + 1, closing))) continue;
    added.push(toldName(sequence, name.first, end, PERSON));
  }
  return insertNames(names, added);
}

/** "(Bill)" before a last name */
function isBracketedFirst(tokens: readonly TaggedToken[], at: number): boolean {
  return (
    wordAt(tokens, at).text === '(' &&
    wordAt(tokens, at + 2).text === ')' &&
    (wordAt(tokens, at + 1).listBits & FIRST_NAME) !== 0 &&
    wordAt(tokens, at + 3).casing === TITLE_CASE
  );
}

/** Where the quotation marks round a nickname close, behind a name or in the middle of which it ends: "Robert “Bobby|” Hill"; -1 for none. */
function closingBehind({ sequence: { tokens }, first, last }: FoundName): number {
  const { text } = wordAt(tokens, last + 1);
  if (CLOSING.test(text))
    for (let at = first + 1; at < last; at++)
      if (isOpeningMark(wordAt(tokens, at).text)) return last + 1;
  return isOpeningMark(text) ? closingOf(tokens, last + 2) : -1;
}

/** Where a quotation mark closes that has nothing but a few capitals and "the" before it; -1 for none. */
function closingOf(tokens: readonly TaggedToken[], first: number): number {
  for (let at = first; at <= first + MOST_WORDS; at++) {
    const { text, capital, lower } = wordAt(tokens, at);
    if (CLOSING.test(text)) return at > first ? at : -1;
    if (!capital && lower !== 'the' && lower !== 'of') return -1;
  }
  return -1;
}

/** Whether something that is no nickname is named between the marks. */
function isOther(other: FoundName, sequence: Sequence, opening: number, closing: number): boolean {
  if (other.sequence !== sequence || other.last < opening || other.first > closing) return false;
  return other.type !== MISC && other.type !== PERSON;
}
