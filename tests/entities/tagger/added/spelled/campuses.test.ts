import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) =>
  createSpelledStep(mending).add(names, sequences, sequences),
);

describe('universities with the town of one of them', () => {
  it.each<[marked: string, ...names: string[]]>([
    [
      '[ORG IIT]-[LOC Delhi], AIIMS-[LOC Patna] and [ORG NIT-Trichy] led.',
      'ORG IIT-Delhi',
      'ORG AIIMS-Patna',
      'ORG NIT-Trichy',
    ],
    ['An [ORG IIT]-trained engineer left.', 'ORG IIT'],
    ['The [ORG IIT] – [LOC Delhi] row went on.', 'ORG IIT', 'LOC Delhi'],
    ['The [LOC US]-[LOC China] talks failed.', 'LOC US', 'LOC China'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
