import { describe, expect, it } from 'vitest';
import { type Row, typesIn } from '../heard-names.ts';

describe('people named by initials only', () => {
  it.each<Row>([
    ['A man with the initials [MISC D.V.] left.', 'PERSON D.V.'],
    ['He was identified only as [MISC D.V.], police said.', 'PERSON D.V.'],
    ['The minor, identified as [MISC K.L.], and [MISC D.V.] left.', 'PERSON K.L.', 'MISC D.V.'],
    ['[MISC M.K.], 34, was held.', 'PERSON M.K.'],
    ['They held [MISC M.K.] (34).', 'PERSON M.K.'],
    ['Police held [MISC M.K.] there.', 'MISC M.K.'],
    ['He flew to [MISC M.K.], 340 miles off.', 'MISC M.K.'],
    ['It is known as the [MISC M.K.] there.', 'MISC M.K.'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});
