import { describe, expect, it } from 'vitest';
import { NAME_TYPES } from '../../../src/entities/tagger/labels.ts';
import { addSlashedPlaces } from '../../../src/entities/tagger/slashed-places.ts';
import { lexicon, readMarked, wordsOfName } from './marked-names.ts';

function namesIn(marked: string): string[] {
  const { text, names, sequences } = readMarked(marked);
  return addSlashedPlaces(names, sequences, lexicon).map(
    (name) => `${NAME_TYPES[name.type]} ${wordsOfName(text, name)}`,
  );
}

describe('places behind the slash of a dateline', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['[LOC Berlin]/Stuttgart (dpa) - It rained.', 'LOC Berlin', 'LOC Stuttgart'],
    ['[LOC LONDON]/PARIS/NEW YORK, May 3 - It rained.', 'LOC LONDON', 'LOC PARIS', 'LOC NEW YORK'],
    ['[LOC Berlin]/[ORG Stuttgart] - It rained.', 'LOC Berlin', 'LOC Stuttgart'],
    // What is no place, or more than one, and a slash with blanks.
    ['[LOC Berlin]/Brandl said so.', 'LOC Berlin'],
    ['[LOC Berlin]/[ORG Stuttgart Ballet] met.', 'LOC Berlin', 'ORG Stuttgart Ballet'],
    ['[LOC Berlin] / Stuttgart', 'LOC Berlin'],
    ['[ORG Reuters]/Stuttgart', 'ORG Reuters'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
