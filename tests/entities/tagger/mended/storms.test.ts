import { describe, expect, it } from 'vitest';
import { NAME_TYPES } from '../../../../src/entities/tagger/labels.ts';
import { withStorms } from '../../../../src/entities/tagger/mended/storms.ts';
import { readMarked, wordsOfName } from '../marked-names.ts';

function namesIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withStorms(names).map((name) => `${NAME_TYPES[name.type]} ${wordsOfName(text, name)}`);
}

describe('storms that are called like people', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Then [PERSON Storm Eunice] hit.', 'MISC Storm Eunice'],
    ['Storm [PERSON Boris] hit.', 'MISC Storm Boris'],
    ['As Storm [LOC Ciara] hit.', 'MISC Storm Ciara'],
    // Other names that have the word, and another word.
    ['Then [MISC Tropical Storm Debby] hit.', 'MISC Tropical Storm Debby'],
    ['The [ORG Melbourne Storm] won.', 'ORG Melbourne Storm'],
    ['A storm, [PERSON Boris] said, hit.', 'PERSON Boris'],
    ['Storm hit [LOC Leeds].', 'LOC Leeds'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
