import { describe, expect, it } from 'vitest';
import { withShips } from '../../../../src/entities/tagger/mended/ships.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withShips(names, mending));

describe('ships with the letters before them', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['They boarded USS [PERSON Gerald Moran] there.', 'MISC USS Gerald Moran'],
    ['They boarded INS [LOC Vikrant] there.', 'MISC INS Vikrant'],
    ['They boarded [MISC HMS Kent] there.', 'MISC HMS Kent'],
    // Letters that are a name, and none.
    ['The [ORG INS] [PERSON Hill] case.', 'ORG INS', 'PERSON Hill'],
    ['They asked MP [PERSON Ann Hill] there.', 'PERSON Ann Hill'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
