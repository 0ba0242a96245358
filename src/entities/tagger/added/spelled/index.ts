import { LOWER, UPPER } from '../../casing.ts';
import type { FoundName } from '../../find-names.ts';
import { insertNames, overlaps, reachesBeyond } from '../../insert-names.ts';
import type { MendingWords } from '../../mending-words.ts';
import type { Sequence, TaggedToken } from '../../sequences.ts';
import { toldName } from '../../sure-names.ts';
import { createLawReader } from './bracketed-laws.ts';
import { createPartyReader } from './bracketed-parties.ts';
import { readCampus } from './campuses.ts';
import { createKoreanReader } from './korean-names.ts';
import { createServiceReader } from './language-services.ts';
import { createNumberTenReader } from './number-ten.ts';
import { createNumberReader, createRoadReader, LONGEST_ROAD } from './numbered-names.ts';
import { createPartyMatterReader } from './party-matters.ts';
import { createPlatformReader } from './platforms.ts';
import { capitalised, createReignReader } from './reigns.ts';
import type { SpelledReader } from './spelled.ts';

/** Makes the function that adds names that their spelling tells: "wrote on X", "No 10", "BBC Persian", "An Se-young", "CPI(M)", "the Finance (Amendment) Bill", "IIT-Delhi", "HB 482", "on the M25". One word of each is looked for. */
export function createSpelledAdder(
  words: MendingWords,
): (names: readonly FoundName[], sequences: readonly Sequence[]) => readonly FoundName[] {
  const platform = createPlatformReader(words);
  const ten = createNumberTenReader(words);
  const service = createServiceReader(words);
  const numbered = createNumberReader(words);
  const road = createRoadReader(words);
  const korean = createKoreanReader(words);
  const party = createPartyReader(words);
  const law = createLawReader(words);
  const reign = createReignReader(words);
  const readers = new Map<string, SpelledReader>([
    ['X', platform],
    ['X.', platform],
    ['10', ten],
    ['Ten', ten],
    ['Democratic', createPartyMatterReader(words)],
    ['(', (...bracket) => party(...bracket) ?? law(...bracket)],
    ...[...words.knownPeople].map((name): [string, SpelledReader] => [capitalised(name), reign]),
    ...[...words.koreanFamilies].map((name): [string, SpelledReader] => [name, korean]),
    ...[...words.campusLetters].map((letters): [string, SpelledReader] => [letters, readCampus]),
    ...[...words.broadcasters].map((name): [string, SpelledReader] => [name, service]),
    ...[...words.numbered.keys()].map((word): [string, SpelledReader] => [word, numbered]),
  ]);
  return (names, sequences) => {
    const added: FoundName[] = [];
    for (const sequence of sequences) {
      const { tokens } = sequence;
      for (let at = 0; at < tokens.length; at++) {
        const { text, casing, length } = (tokens[at] as TaggedToken).word;
        // All that is looked for has a capital, is a number or a mark.
        if (casing === LOWER) continue;
        const read =
          readers.get(text) ?? (casing === UPPER && length <= LONGEST_ROAD ? road : undefined);
        const spelled = read?.(sequence, at, sequences);
        if (!spelled) continue;
        const { first, last, type, yields } = spelled;
        const name = toldName(sequence, first, last, type);
        const isKept = yields === 'any' ? overlaps : reachesBeyond;
        if (yields === 'none' || !names.some((other) => isKept(other, name))) added.push(name);
      }
    }
    return insertNames(names, added);
  };
}
