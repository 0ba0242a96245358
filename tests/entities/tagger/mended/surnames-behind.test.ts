import { describe, expect, it } from 'vitest';
import { withSurnamesBehind } from '../../../../src/entities/tagger/mended/surnames-behind.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withSurnamesBehind(names, mending));

type Row = [marked: string, ...names: string[]];

describe('whom something befell or belongs to', () => {
  it.each<Row>([
    ['The arrest of [LOC Brenveld] was wrong.', 'PERSON Brenveld'],
    [
      'The trial of [LOC Brenveld] began. Friends of [ORG Brenveld] wept.',
      'PERSON Brenveld',
      'PERSON Brenveld',
    ],
    [
      '[PERSON Anna Brenveld] left. The lawyer for [ORG Brenveld] spoke. A letter from [LOC Brenveld] came.',
      'PERSON Anna Brenveld',
      'PERSON Brenveld',
      'PERSON Brenveld',
    ],
    // What may be a firm's or a town's.
    ['The lawyer for [ORG Brenveld] spoke.', 'ORG Brenveld'],
    ['The detention of [LOC Leeds] was odd.', 'LOC Leeds'],
    ['The trial of [ORG CERN] began.', 'ORG CERN'],
    [
      '[PERSON Anna Brenveld] left. The mayor of [LOC Brenveld] spoke.',
      'PERSON Anna Brenveld',
      'LOC Brenveld',
    ],
    ['[PERSON Ali Israel] left. Critics of [LOC Israel] spoke.', 'PERSON Ali Israel', 'LOC Israel'],
    ['The trial of [ORG Brenveld Bank] began.', 'ORG Brenveld Bank'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
