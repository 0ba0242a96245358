import { describe, expect, it } from 'vitest';
import { addCases } from '../../../../src/entities/tagger/added/court-cases.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addCases(names, sequences, mending));

describe('cases before a court', () => {
  it.each<[marked: string, names: string[]]>([
    ['In [ORG Orr] v [PERSON Velt], the court agreed.', ['MISC Orr v Velt']],
    ['The ruling in Orr Ltd v Velt Council was lost.', ['MISC Orr Ltd v Velt Council']],
    ['In [ORG Leeds] v [ORG Hull] a goal fell.', ['ORG Leeds', 'ORG Hull']],
    ['[ORG Leeds] v [ORG Hull] is near the court.', ['ORG Leeds', 'ORG Hull']],
    [
      'In [ORG Orr v. Velt Works Organization], the court agreed.',
      ['MISC Orr v. Velt Works Organization'],
    ],
    ['The court in [MISC Orr v. Velt-Line] agreed.', ['MISC Orr v. Velt-Line']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
