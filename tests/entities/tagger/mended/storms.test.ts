import { describe, expect, it } from 'vitest';
import { withStorms } from '../../../../src/entities/tagger/mended/storms.ts';
import { namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withStorms(names));

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
