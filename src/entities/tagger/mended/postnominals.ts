import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

type PostnominalWords = Pick<MendingWords, 'postnominals'>;

/** Takes out the letters of degrees, orders and services behind people, "Ann Hill, SAN, said", "(OBE)", and off the end of their names, "Peter Hill AO". Names are in text order. */
export function withoutPostnominals(
  names: readonly FoundName[],
  words: PostnominalWords,
): readonly FoundName[] {
  let person: FoundName | null = null;
  /** The last token of the person, with the letters behind. */
  let end = 0;
  return mendEach(names, (name) => {
    const { sequence, first, last, type } = name;
    const isOfPerson = person !== null && areLetters(name, person, end, words);
    end = last;
    if (isOfPerson) return null;
    person = type === PERSON ? name : null;
    const endsWithLetters =
      type === PERSON &&
      last > first + 1 &&
      words.postnominals.has(wordAt(sequence.tokens, last).text);
    return endsWithLetters ? nameOver(name, first, last - 1) : name;
  });
}

/** Whether a name is only letters behind a comma or bracket behind a person. */
function areLetters(
  { sequence, first, last }: FoundName,
  person: FoundName,
  end: number,
  { postnominals }: PostnominalWords,
): boolean {
  if (sequence !== person.sequence || first !== last || first !== end + 2) return false;
  const { text } = wordAt(sequence.tokens, first - 1);
  return (text === ',' || text === '(') && postnominals.has(wordAt(sequence.tokens, first).text);
}
