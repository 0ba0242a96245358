import { describe, expect, it } from 'vitest';
import { withNeighbours } from '../../../../src/entities/tagger/mended/joined-neighbours.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withNeighbours(names, mending));

type Row = [marked: string, ...names: string[]];

describe('two names with small words between that are one', () => {
  it.each<Row>([
    ['The MP for [LOC Tiverton] and [LOC Honiton] left.', 'LOC Tiverton and Honiton'],
    ['[PERSON Bingu] wa [PERSON Mutharika] left.', 'PERSON Bingu wa Mutharika'],
    ['[PERSON Daniel] arap [PERSON Moi] left.', 'PERSON Daniel arap Moi'],
    ['He left [LOC Burton]-on-[PERSON Trent] in May.', 'LOC Burton-on-Trent'],
    ['He left [LOC Stow]-on-the-Wold in May.', 'LOC Stow-on-the-Wold'],
    ['[PERSON Sammy Hill], [LOC Jr.], left.', 'PERSON Sammy Hill, Jr.'],
    ['[PERSON Hill], IV, left.', 'PERSON Hill'],
    // Two.
    ['The MPs for [LOC Leeds] and [LOC Hull] left.', 'LOC Leeds', 'LOC Hull'],
    ['The trains for [LOC Leeds] and [LOC Hull] left.', 'LOC Leeds', 'LOC Hull'],
    ['The MP for [LOC Leeds] and [PERSON Ann Hill] left.', 'LOC Leeds', 'PERSON Ann Hill'],
    ['[PERSON Bingu] and [PERSON Mutharika] left.', 'PERSON Bingu', 'PERSON Mutharika'],
    ['The [LOC Paris]-to-[LOC Dakar] race.', 'LOC Paris', 'LOC Dakar'],
    ['The [LOC London]-based [ORG Corvane] left.', 'LOC London', 'ORG Corvane'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
