import { describe, expect, it } from 'vitest';
import { addSlashedPlaces } from '../../../../src/entities/tagger/added/slashed-places.ts';
import { lexicon, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => addSlashedPlaces(names, lexicon));

describe('places behind the slash of a dateline', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['[LOC Leipzig]/Graz (dpa) - It rained.', 'LOC Leipzig', 'LOC Graz'],
    ['[LOC LONDON]/PARIS/NEW YORK, May 3 - It rained.', 'LOC LONDON', 'LOC PARIS', 'LOC NEW YORK'],
    ['[LOC Leipzig]/[ORG Graz] - It rained.', 'LOC Leipzig', 'LOC Graz'],
    // What is no place, or more than one, and a slash with blanks.
    ['[LOC Leipzig]/Brandl said so.', 'LOC Leipzig'],
    ['[LOC Leipzig]/[ORG Graz Ballet] met.', 'LOC Leipzig', 'ORG Graz Ballet'],
    ['[LOC Leipzig] / Graz', 'LOC Leipzig'],
    ['[ORG Reuters]/Graz', 'ORG Reuters'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
