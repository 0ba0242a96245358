import { describe, expect, it } from 'vitest';
import { createNameSplitter } from '../../../../src/entities/tagger/mended/split-names.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const split = createNameSplitter(lexicon, mending);
const partsOf = namesAfter(({ names }) => split(names));

describe('a body and where a branch of it is', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['[ORG KNUT Kisumu] branch secretary Ann Hill left.', 'ORG KNUT', 'LOC Kisumu'],
    ['The [ORG GMB Wales] branch met.', 'ORG GMB', 'LOC Wales'],
    ['[ORG BJP Karnataka] president Ann Hill left.', 'ORG BJP', 'LOC Karnataka'],
    ['[ORG APC Ondo State] chairman Ann Hill left.', 'ORG APC', 'LOC Ondo State'],
    [
      '[ORG Orr Reform Party Taipei] mayoral candidate Ann Hill left.',
      'ORG Orr Reform Party',
      'LOC Taipei',
    ],
    // The State of which they are officers is no part of the name.
    ['[ORG BJP State] president Ann Hill left.', 'ORG BJP'],
    ['[ORG Congress State] unit secretary Ann Hill left.', 'ORG Congress'],
    ['[ORG TDP State] Vice-President Ann Hill left.', 'ORG TDP State'],
    // A body in a country, a university, and what is no office.
    ['[ORG UNICEF Nigeria] representative Ann Hill left.', 'ORG UNICEF Nigeria'],
    ['[ORG KPMG India] chairman Ann Hill left.', 'ORG KPMG India'],
    ['[ORG Penn State] president Ann Hill left.', 'ORG Penn State'],
    ['[ORG NC State] coach Ann Hill left.', 'ORG NC State'],
    ['[ORG BJP Karnataka] voters left.', 'ORG BJP Karnataka'],
    ['The [ORG Hill Party Planners] branch met.', 'ORG Hill Party Planners'],
  ])('%j', (marked, ...names) => expect(partsOf(marked)).toEqual(names));
});
