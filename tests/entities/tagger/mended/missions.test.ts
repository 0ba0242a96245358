import { describe, expect, it } from 'vitest';
import { withMissions } from '../../../../src/entities/tagger/mended/missions.ts';
import { mending, readMarked, wordsOfName } from '../marked-names.ts';

function wordsIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withMissions(names, mending).map((name) => wordsOfName(text, name));
}

describe('missions abroad', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The [ORG UN Mission] in [LOC South Sudan] left.', 'UN Mission in South Sudan'],
    [
      'The [ORG African Union Mission] in the [LOC Comoros].',
      'African Union Mission in the Comoros',
    ],
    ['The [ORG University of Texas] at [LOC Austin] closed.', 'University of Texas at Austin'],
    ['The [ORG University of Ghana] at [LOC Legon].', 'University of Ghana', 'Legon'],
    ['The [ORG University of Texas] in [LOC Austin].', 'University of Texas', 'Austin'],
    // What just is there.
    ['The [ORG Israeli Air Force] in [LOC Syria].', 'Israeli Air Force', 'Syria'],
    ['The [ORG UN Security Council] in [LOC Paris].', 'UN Security Council', 'Paris'],
    ['The [ORG UN Mission] and [LOC Mali].', 'UN Mission', 'Mali'],
    ['The [ORG UN Mission] in [NORP Kurdish] hands.', 'UN Mission', 'Kurdish'],
  ])('%j', (marked, ...names) => expect(wordsIn(marked)).toEqual(names));
});
