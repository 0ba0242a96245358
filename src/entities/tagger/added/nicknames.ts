import { isOpeningMark } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames } from '../insert-names.ts';
import { MISC, PERSON } from '../labels.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';

const CLOSING = /^["”’]$/;
/** Words of a nickname. */
const MOST_WORDS = 3;

/** Makes one name of a person's with a nickname in quotation marks within: "Dwayne “The Rock” Johnson". */
export function joinNicknames(names: readonly FoundName[]): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const name of names) {
    const { sequence, last, type } = name;
    const { tokens } = sequence;
    if (!sequence.quotes || type !== PERSON || !isOpeningMark(wordAt(tokens, last + 1).text))
      continue;
    const closing = closingOf(tokens, last + 2);
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
