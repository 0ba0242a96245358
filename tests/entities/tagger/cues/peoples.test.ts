import { describe, expect, it } from 'vitest';
import { type Row, typesIn } from '../heard-names.ts';

describe('peoples that are told by what stands beside them', () => {
  it.each<Row>([
    ['Between the [NORP Tiv] and the [ORG? Jukunxe] it is calm.', 'NORP Tiv', 'NORP Jukunxe'],
    [
      'Between the [LOC? Jukunxe] and the [ORG? Konkomba] it is calm.',
      'NORP Jukunxe',
      'NORP Konkomba',
    ],
    ['Then [LOC? Jukunxe] elders agreed.', 'NORP Jukunxe'],
    ['The [ORG Vokkaligas] agreed.', 'NORP Vokkaligas'],
    // A body in capitals, what the model knows, and no pair.
    ['Between the [NORP Kurds] and the [ORG? PKK] it is calm.', 'NORP Kurds', 'ORG PKK'],
    ['Between the [NORP Kurds] and the [ORG? Vatican] it is calm.', 'NORP Kurds', 'ORG Vatican'],
    ['Between the [NORP Kurds] and [ORG? Jukunxe] it is calm.', 'NORP Kurds', 'ORG Jukunxe'],
    ['Then [LOC Mombasa] elders agreed.', 'LOC Mombasa'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});
