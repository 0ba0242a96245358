import { describe, expect, it } from 'vitest';
import { withDomains } from '../../../../src/entities/tagger/mended/domains.ts';
import { mending, readMarked, wordsOfName } from '../marked-names.ts';

function wordsIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withDomains(names, mending).map((name) => wordsOfName(text, name));
}

describe('names that are addresses on the web', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['They told [ORG Rappler].com about it.', 'Rappler.com'],
    ['With [PERSON Ann Hill]/[ORG Rappler].com', 'Ann Hill', 'Rappler.com'],
    ['They told [ORG Rappler]. Com is short.', 'Rappler'],
    ['They told [PERSON Hill].com it is.', 'Hill'],
    ['They told [ORG Rappler].', 'Rappler'],
  ])('%j', (marked, ...names) => expect(wordsIn(marked)).toEqual(names));
});
