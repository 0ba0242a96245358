import { describe, expect, it } from 'vitest';
import { withoutDays } from '../../../../src/entities/tagger/mended/days-behind.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withoutDays(names, mending));

describe('the day on which somebody did something', () => {
  it.each<[marked: string, ...names: string[]]>([
    [
      'Mr. [PERSON Sunderly Sunday] urged calm. Mr. [PERSON Sunderly] left.',
      'PERSON Sunderly',
      'PERSON Sunderly',
    ],
    [
      '[PERSON John Sunderly Monday] left. [PERSON Ann Sunderly] stayed.',
      'PERSON John Sunderly',
      'PERSON Ann Sunderly',
    ],
    // A name, a month and nobody else of that name.
    ['[PERSON John Sunday] left. Mr. [PERSON Sunday] ran.', 'PERSON John Sunday', 'PERSON Sunday'],
    ['[PERSON Ann May] met [PERSON Ann].', 'PERSON Ann May', 'PERSON Ann'],
    ['[ORG Black Friday] met [PERSON Black].', 'ORG Black Friday', 'PERSON Black'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
