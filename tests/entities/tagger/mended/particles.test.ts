import { describe, expect, it } from 'vitest';
import { withParticles } from '../../../../src/entities/tagger/mended/particles.ts';
import { mending, readMarked, wordsOfName } from '../marked-names.ts';

function wordsIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withParticles(names, mending).map((name) => wordsOfName(text, name));
}

describe('small words that family names begin with', () => {
  it.each<[marked: string, ...names: string[]]>([
    [
      '[PERSON Ida van der Brink] left. Then van der [PERSON Brink] wept.',
      'Ida van der Brink',
      'van der Brink',
    ],
    ['[PERSON Luis de la Rúa] left. So de la [PERSON Rúa] wept.', 'Luis de la Rúa', 'de la Rúa'],
    ['They saw el-[PERSON Hadidi] there.', 'el-Hadidi'],
    ['They fled from al-[LOC Dumayr].', 'al-Dumayr'],
    // Nobody is called so in full, or it is another.
    ['The van [PERSON Brink] drove.', 'Brink'],
    ['[PERSON Ida van Brink] left. It was that of de [PERSON Brink].', 'Ida van Brink', 'Brink'],
    ['[PERSON Ida van Brink] left in a van [ORG Brink] made.', 'Ida van Brink', 'Brink'],
    ['Known as al - [PERSON Hill] was there.', 'Hill'],
    ['The Paris-[PERSON Hill] affair.', 'Hill'],
  ])('%j', (marked, ...names) => expect(wordsIn(marked)).toEqual(names));
});
