import { describe, expect, it } from 'vitest';
import { withGatherings } from '../../../../src/entities/tagger/mended/gatherings.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withGatherings(names, mending));

describe('conferences and what they are on', () => {
  it.each<[marked: string, ...names: string[]]>([
    [
      'The [ORG Global Conference] on the [ORG Elimination of Child Labour] met.',
      'MISC Global Conference on the Elimination of Child Labour',
    ],
    ['The [MISC Carrow Summit] on [MISC Ocean Life] met.', 'MISC Carrow Summit on Ocean Life'],
    // A place, another body and other words between.
    ['The [ORG Carrow Conference] on [LOC Syria] met.', 'ORG Carrow Conference', 'LOC Syria'],
    ['The [ORG Carrow Union] on [ORG Ocean Life] met.', 'ORG Carrow Union', 'ORG Ocean Life'],
    [
      'The [ORG Carrow Conference] on a new [ORG Ocean Life] met.',
      'ORG Carrow Conference',
      'ORG Ocean Life',
    ],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
