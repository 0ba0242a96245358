import { describe, expect, it } from 'vitest';
import { addLedAcronyms } from '../../../../src/entities/tagger/added/led-acronyms.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => addLedAcronyms(names, mending));

describe('bodies in capitals with their heads', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Then the RBI Governor [PERSON Ann Hill] spoke of it.', 'ORG RBI', 'PERSON Ann Hill'],
    ['Then UNRWA chief [PERSON Ann Hill] spoke.', 'ORG UNRWA', 'PERSON Ann Hill'],
    ['Then the [LOC RBI] Governor [PERSON Ann Hill] spoke of it.', 'LOC RBI', 'PERSON Ann Hill'],
    // Two letters, a title, what does not lead a body, and what is written large altogether.
    ['Then TV chief [PERSON Ann Hill] spoke.', 'PERSON Ann Hill'],
    ['Then the CEO [PERSON Ann Hill] spoke.', 'PERSON Ann Hill'],
    ['Then ODI captain [PERSON Ann Hill] spoke.', 'PERSON Ann Hill'],
    ['The bank chief [PERSON Ann Hill] spoke.', 'PERSON Ann Hill'],
    ['FORMER CHIEF [PERSON ANN HILL] HAS SPOKEN', 'PERSON ANN HILL'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
