import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) =>
  createSpelledStep(mending).add(names, sequences, sequences),
);

describe('Koreans whose family name looks like another word', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Then An [NORP Se]-young won.', 'PERSON An Se-young'],
    ['An Chul-soo spoke.', 'PERSON An Chul-soo'],
    ['An [LOC Oxford]-based firm left.', 'LOC Oxford'],
    [
      'Then Rep. [PERSON No Jae]-won and [LOC Na Kyung]-won left.',
      'PERSON No Jae-won',
      'PERSON Na Kyung-won',
    ],
    ['In-car video shows it. No In-car video does.'],
    ['An Il-based firm left.'],
    ['An [NORP Anglo-Irish] firm left.', 'NORP Anglo-Irish'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
