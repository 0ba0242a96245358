import { LOWER } from '../../casing.ts';
import type { FoundName } from '../../find-names.ts';
import { insertNames, overlaps, reachesBeyond } from '../../insert-names.ts';
import type { MendingWords } from '../../mending-words.ts';
import type { TaggedToken } from '../../sequences.ts';
import { toldName } from '../../sure-names.ts';
import type { Word } from '../../word.ts';
import type { Step } from '../step.ts';
import { createLawReader } from './bracketed-laws.ts';
import { createPartyReader } from './bracketed-parties.ts';
import { readCampus } from './campuses.ts';
import { createKoreanReader } from './korean-names.ts';
import { createServiceReader } from './language-services.ts';
import { createNumberTenReader } from './number-ten.ts';
import { createNumberReader, createRoadReader, mayBeRoad } from './numbered-names.ts';
import { createPartyMatterReader } from './party-matters.ts';
import { createPlatformReader } from './platforms.ts';
import { capitalised, createReignReader } from './reigns.ts';
import type { SpelledReader } from './spelled.ts';

/** Makes the step that adds names that their spelling tells: "wrote on X", "No 10", "BBC Persian", "An Se-young", "CPI(M)", "the Finance (Amendment) Bill", "IIT-Delhi", "HB 482", "on the M25". One word of each is looked for. */
export function createSpelledStep(words: MendingWords): Step {
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
  // All that is looked for has a capital, is a number or a mark.
  const readerOf = ({ text, casing }: Word): SpelledReader | undefined => {
    if (casing === LOWER) return undefined;
    return readers.get(text) ?? (mayBeRoad(text) ? road : undefined);
  };
  const add: Step['add'] = (names, own, all) => {
    const added: FoundName[] = [];
    for (const sequence of own) {
      const { tokens } = sequence;
      for (let at = 0; at < tokens.length; at++) {
        const read = readerOf((tokens[at] as TaggedToken).word);
        const spelled = read?.(sequence, at, all);
        if (!spelled) continue;
        const { first, last, type, yields } = spelled;
        const name = toldName(sequence, first, last, type);
        const isKept = yields === 'any' ? overlaps : reachesBeyond;
        if (yields === 'none' || !names.some((other) => isKept(other, name))) added.push(name);
      }
    }
    return insertNames(names, added);
  };
  return { isSought: (word) => readerOf(word) !== undefined, add };
}
