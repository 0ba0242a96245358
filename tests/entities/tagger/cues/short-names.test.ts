import { describe, expect, it } from 'vitest';
import { type Row, typesIn } from '../heard-names.ts';

describe('a company is named for short', () => {
  it.each<Row>([
    ['[ORG Corrib Foods] fell. [LOC Corrib] is paying more.', 'ORG Corrib Foods', 'ORG Corrib'],
    ['[PERSON Jayark] rose, as [ORG Jayark Corp.] said.', 'ORG Jayark', 'ORG Jayark Corp.'],
    [
      '[ORG Harrow Lane Communications] has clients. [LOC Harrow Lane] said so.',
      'ORG Harrow Lane Communications',
      'ORG Harrow Lane',
    ],
    ['A stake in [LOC Corrib] is with [ORG Corrib plc].', 'ORG Corrib', 'ORG Corrib plc'],
    [
      '[ORG Harrow Lane, Inc.] fell. [LOC Harrow Lane] said so.',
      'ORG Harrow Lane, Inc.',
      'ORG Harrow Lane',
    ],
    // Where it is, a dateline, a known place, a people, a person, and what is no company.
    ['The [ORG Elwick Mills] are in [LOC Elwick].', 'ORG Elwick Mills', 'LOC Elwick'],
    ['[LOC ELWICK] - The [ORG Elwick Mills] shut.', 'LOC ELWICK', 'ORG Elwick Mills'],
    ['[ORG London Securities] left [LOC London].', 'ORG London Securities', 'LOC London'],
    ['[ORG Dutch Steel] likes the [NORP Dutch].', 'ORG Dutch Steel', 'NORP Dutch'],
    ['Mr. [PERSON Warmley] left [ORG Warmley Group].', 'PERSON Warmley', 'ORG Warmley Group'],
    [
      '[PERSON Ann Dangote] runs [ORG Dangote Cement], [PERSON Dangote] said.',
      'PERSON Ann Dangote',
      'ORG Dangote Cement',
      'PERSON Dangote',
    ],
    ['[ORG Gando School] is near [LOC Gando].', 'ORG Gando School', 'LOC Gando'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});
