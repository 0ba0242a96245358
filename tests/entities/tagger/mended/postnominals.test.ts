import { describe, expect, it } from 'vitest';
import { withoutPostnominals } from '../../../../src/entities/tagger/mended/postnominals.ts';
import { mending, readMarked, wordsOfName } from '../marked-names.ts';

function wordsIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withoutPostnominals(names, mending).map((name) => wordsOfName(text, name));
}

describe('letters behind people', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Then [PERSON Ann Hill], [ORG SAN], left.', 'Ann Hill'],
    ['Then [PERSON Ann Hill], [ORG CFR], [ORG SAN], left.', 'Ann Hill'],
    ['Then [PERSON Ann Hill] ([MISC OBE]) left.', 'Ann Hill'],
    ['Then [PERSON Ann Hill AO] left.', 'Ann Hill'],
    // A party, a firm of two words, what is no person, and what stands elsewhere.
    ['Then [PERSON Ann Hill] ([ORG APC]) left.', 'Ann Hill', 'APC'],
    ['Then [PERSON Hill AO] left.', 'Hill AO'],
    ['The [ORG Army], [ORG SAN] said.', 'Army', 'SAN'],
    ['Then [PERSON Ann Hill] joined [ORG SAN] in May.', 'Ann Hill', 'SAN'],
  ])('%j', (marked, ...names) => expect(wordsIn(marked)).toEqual(names));
});
