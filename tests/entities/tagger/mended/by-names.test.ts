import { describe, expect, it } from 'vitest';
import { withByNames } from '../../../../src/entities/tagger/mended/by-names.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withByNames(names, mending));

describe('what somebody is known as is a person', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['[PERSON Paul Hill], popularly known as [ORG Kafu], left.', 'PERSON Paul Hill', 'PERSON Kafu'],
    ['[PERSON Paul Hill] (also known as “[MISC Kafu]”) left.', 'PERSON Paul Hill', 'PERSON Kafu'],
    [
      '[PERSON Paul Hill], who is better known as the [NORP Viking], left.',
      'PERSON Paul Hill',
      'PERSON Viking',
    ],
    // Of something else, and other things between.
    ['The [ORG Hill Group], known as [ORG Kafu], left.', 'ORG Hill Group', 'ORG Kafu'],
    ["[PERSON Paul Hill]'s firm, known as [ORG Kafu], left.", 'PERSON Paul Hill', 'ORG Kafu'],
    ['[PERSON Paul Hill], known in [LOC Kafu], left.', 'PERSON Paul Hill', 'LOC Kafu'],
    ['[PERSON Paul Hill] as [ORG Kafu] left.', 'PERSON Paul Hill', 'ORG Kafu'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
