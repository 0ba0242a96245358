import { UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, NORP, ORG, PERSON } from '../labels.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { besideName } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** What companies are called for short, lower-cased: "corrib" where the article has a Corrib Foods plc. `typeOf` gives the type of the name at a place. */
export function shortNames(
  names: readonly FoundName[],
  typeOf: (name: FoundName, at: number) => number,
  lists: CueLists,
): ReadonlySet<string> {
  const short = new Set<string>();
  for (const [at, name] of names.entries()) {
    const { sequence, first } = name;
    let { last } = name;
    if (first === last || typeOf(name, at) !== ORG) continue;
    for (; last > first && endsCompany(wordAt(sequence.tokens, last).lower, lists); last--)
      short.add(joinWords(sequence, first, last - 1, 'lower'));
  }
  if (short.size > 0)
    for (const name of names)
      if (isElse(name, lists))
        short.delete(joinWords(name.sequence, name.first, name.last, 'lower'));
  return short;
}

function endsCompany(word: string, { companyEnds, lasts }: CueLists): boolean {
  return companyEnds.has(word) || lasts.has(word);
}

/** Whether a name is surely none of a company: a people's, a dateline's, of a person with a title, or of a place in which something is. */
function isElse(name: FoundName, { companies, organisations }: CueLists): boolean {
  if (name.type === NORP) return true;
  const { type, tokens, first, before, twoBefore } = besideName(name);
  if (type === PERSON) return before.title && before.capital;
  if (type !== LOC) return false;
  if (first === 0) return wordAt(tokens, first).casing === UPPER;
  const { lower } = twoBefore;
  return before.lower === 'in' && !companies.ofOrIn.has(lower) && !organisations.ofOrIn.has(lower);
}
