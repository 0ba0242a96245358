import { describe, expect, it } from 'vitest';
import { withLaws } from '../../../../src/entities/tagger/mended/laws.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withLaws(names, mending));

describe('laws with their years and without their articles', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['It broke the [ORG Forest Rules], 1959, he said.', 'MISC Forest Rules, 1959'],
    ['It broke the [MISC Clean Seed Act] 1970.', 'MISC Clean Seed Act 1970'],
    ['Under [MISC Article 21] of the [MISC Charter].', 'MISC Charter'],
    ['Under [MISC Section 5](1) of it.'],
    [
      'The [MISC Hill-Pack Act] and [ORG Hill-Pack], with [PERSON? Hill-Pack] in it.',
      'MISC Hill-Pack Act',
      'MISC Hill-Pack',
      'MISC Hill-Pack',
    ],
    [
      'The [MISC Hill Act] of [PERSON Hill] and [ORG Hill-Pack].',
      'MISC Hill Act',
      'PERSON Hill',
      'ORG Hill-Pack',
    ],
    // Another number, and names that have one.
    ['The [MISC Clean Seed Act], 40 years old, is gone.', 'MISC Clean Seed Act'],
    ['The [ORG Corvane Watch], 1959, is gone.', 'ORG Corvane Watch'],
    ['The [MISC Article 50] process.', 'MISC Article 50'],
    ['The [MISC Apollo 13] of the [ORG Corvane].', 'MISC Apollo 13', 'ORG Corvane'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
