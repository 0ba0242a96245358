import type { Resources } from '../../../resources/resources.ts';
import { nameTold } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { NORP, ORG, PERSON } from '../labels.ts';
import type { Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { surnamesIn } from '../surnames.ts';
import { peoplesInPairs, typesInLists } from './coordination.ts';
import { type CueLists, readCueLists } from './cue-lists.ts';
import { createNameCue } from './cue-of-name.ts';
import { shortNames } from './short-names.ts';
import { typesOfTeams } from './teams.ts';
import { type Told, weigh } from './weigh.ts';

/**
 * Makes the function that lets the words beside names speak for the type of all that is called the same: "the schooner
 * Mary Ann" is a ship, and "Brook Fairley, an insurer in Leeds," no person. The model sees two words to each side, and
 * knows few of those that tell. It gives the names in the same order.
 */
export function createCueReader(
  resources: Resources,
  lexicon: Lexicon,
): (names: readonly FoundName[]) => readonly FoundName[] {
  const lists = readCueLists(resources);
  const placeOf = ({ sequence, first, last }: FoundName) =>
    listedPlace(sequence.tokens, first, last, lexicon);
  const cueOf = createNameCue(lists, placeOf);
  const hear = (names: readonly FoundName[]): readonly FoundName[] => {
    const listed = typesInLists(names);
    const toldOf = (name: FoundName): Told | null => {
      const told = cueOf(name);
      const type = listed?.get(name);
      return told ?? (type === undefined ? null : { type, certain: false });
    };
    const cued = new Map<string, Told>();
    /** The last words of what is cued: few other names need be written out to see whether they are called the same. */
    const lastWords = new Set<string>();
    const tolds = names.map(toldOf);
    const typeAt = (at: number) => tolds[at]?.type ?? (names[at] as FoundName).type;
    for (const at of peoplesInPairs(names, typeAt) ?? [])
      tolds[at] ??= { type: NORP, certain: false };
    for (let at = 0; at < names.length; at++) {
      const told = tolds[at];
      if (!told) continue;
      const name = names[at] as FoundName;
      const key = keyOf(name);
      if (told.certain || !cued.get(key)?.certain) cued.set(key, told);
      lastWords.add(lastWordOf(name));
    }
    const short = shortNames(names, typeAt, lists);
    if (short)
      for (const name of names) {
        if (!short.has(name) || placeOf(name)) continue;
        const key = keyOf(name);
        if (cued.has(key)) continue;
        cued.set(key, { type: ORG, certain: false });
        lastWords.add(lastWordOf(name));
      }
    if (cued.size === 0) return names;
    const surnames = surnamesIn(names);
    return names.map((name, at) => {
      if (!lastWords.has(lastWordOf(name))) return name;
      const key = keyOf(name);
      const told = cued.get(key);
      if (!told) return name;
      // "Mr. Corwin, who founded Corwin"
      if (told.type === ORG && isAddressed(name, lists)) return nameTold(name, PERSON);
      const person = surnames.get(key);
      if (person === undefined || (told.certain && at < person)) return weigh(name, told);
      // Where a Victor Brandreth is about, of "his company Brandreth" and "Brandreth said" only the first is a company.
      const own = tolds[at];
      return own ? weigh(name, own) : name;
    });
  };
  return (names) => typesOfTeams(hear(names), placeOf, lists);
}

/** Whether what the model takes for a person is spoken of by an honorific. */
function isAddressed(
  { sequence: { tokens }, first, type }: FoundName,
  { honorifics }: CueLists,
): boolean {
  return type === PERSON && honorifics.has(wordAt(tokens, first - 1).lower);
}

function keyOf({ sequence, first, last }: FoundName): string {
  return joinWords(sequence, first, last, 'lower');
}

function lastWordOf({ sequence, last }: FoundName): string {
  return wordAt(sequence.tokens, last).lower;
}
