import type { FoundName } from './find-names.ts';
import { PERSON } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { wordAt } from './sequences.ts';

type PostnominalWords = Pick<MendingWords, 'postnominals'>;

/** Takes out the letters of degrees, orders and services behind people, "Ann Hill, SAN, said", "(OBE)", and off the end of their names, "Peter Hill AO". Names are in text order. */
export function withoutPostnominals(
  names: readonly FoundName[],
  words: PostnominalWords,
): readonly FoundName[] {
  let all: FoundName[] | null = null;
  let person: FoundName | null = null;
  /** The last token of the person, with the letters behind. */
  let end = 0;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    if (person !== null && areLetters(name, person, end, words)) {
      all ??= names.slice(0, at);
      end = name.last;
      continue;
    }
    person = name.type === PERSON ? name : null;
    end = name.last;
    const isLonger = name.type === PERSON && name.last > name.first + 1;
    if (isLonger && words.postnominals.has(wordAt(name.sequence.tokens, name.last).text)) {
      all ??= names.slice(0, at);
      all.push({ ...name, last: name.last - 1 });
    } else all?.push(name);
  }
  return all ?? names;
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
