import { TITLE_CASE } from '../casing.ts';
import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, ORG, PERSON } from '../labels.ts';
import { CITY, COUNTRY, kindOfHint, LARGE_CITY, ORGANISATION, TOWN } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import { UNKNOWN_HINT, type Word } from '../word.ts';
import { mendEach } from './mend-each.ts';

type SurnameWords = Pick<MendingWords, 'fates' | 'personal'>;

/**
 * Lets a word by itself be a person where it is said what befell or belongs to one: "the trial of Brenveld"; where the
 * article has an Anna Brenveld, behind what organisations have too: "the lawyer for Brenveld", "supporters of Brenveld".
 * What befell somebody makes a person of all that is called the same.
 */
export function withSurnamesBehind(
  names: readonly FoundName[],
  { fates, personal }: SurnameWords,
): readonly FoundName[] {
  let surnames: ReturnType<typeof surnamesIn> | null = null;
  const fated = new Set<string>();
  const isPerson = ({ sequence: { tokens }, first }: FoundName): boolean => {
    const link = wordAt(tokens, first - 1).text;
    if (link !== 'of' && link !== 'for' && link !== 'from') return false;
    const noun = wordAt(tokens, first - 2).lower;
    const isFate = link === 'of' && fates.has(noun);
    if (!isFate && !personal.has(noun)) return false;
    const word = wordAt(tokens, first);
    surnames ??= surnamesIn(names);
    if (surnames.has(word.lower)) return (word.listBits & (COUNTRY | LARGE_CITY)) === 0;
    if (isFate && isUnlisted(word)) fated.add(word.text);
    return false;
  };
  const mended = mendEach(names, (name) =>
    isSingle(name) && isPerson(name) ? asPerson(name) : name,
  );
  if (fated.size === 0) return mended;
  return mendEach(mended, (name) => {
    const { text } = wordAt(name.sequence.tokens, name.first);
    return isSingle(name) && fated.has(text) ? asPerson(name) : name;
  });
}

/** Whether a name is a word that the model takes for an organisation or a place. */
function isSingle({ first, last, type }: FoundName): boolean {
  return first === last && (type === ORG || type === LOC);
}

function asPerson(name: FoundName): FoundName {
  return sureOver(name, name.first, name.last, PERSON);
}

/** Whether a word is no listed place or organisation, and none that the word table knows as anything but a person. */
function isUnlisted({ listBits, topHint, casing }: Word): boolean {
  if (listBits & (CITY | TOWN | ORGANISATION) || casing !== TITLE_CASE) return false;
  return topHint === UNKNOWN_HINT || kindOfHint(topHint) === 1 + PERSON;
}
