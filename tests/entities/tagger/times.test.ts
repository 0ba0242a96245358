import { describe, expect, it } from 'vitest';
import { withoutTimes } from '../../../src/entities/tagger/times.ts';
import { mending, readMarked, wordsOfName } from './marked-names.ts';

function wordsIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withoutTimes(names, mending).map((name) => wordsOfName(text, name));
}

describe('days and zones that are no names', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['[LOC KUCHING], [LOC Tues]. — It rained.', 'KUCHING'],
    ['It left at 7:30 a.m. [ORG PT] on Monday.'],
    ['It left at 3pm [ORG IST] on Monday.'],
    ['It left at 10.15 [ORG CAT] on Monday.'],
    // Names that look like them.
    ['It was [PERSON Thu] who left.', 'Thu'],
    ['Then [ORG PT] said so.', 'PT'],
    ['It left at 3pm [ORG CAF] said.', 'CAF'],
    ['It left at 3pm [ORG IST Holdings] said.', 'IST Holdings'],
    ['All 40 [ORG CAT] machines.', 'CAT'],
  ])('%j', (marked, ...names) => expect(wordsIn(marked)).toEqual(names));
});
