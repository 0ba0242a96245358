import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { NAME_TYPES } from '../../../../../src/entities/tagger/labels.ts';
import { spanOf } from '../../../../../src/entities/tagger/trim-name.ts';
import { lexicon, mending, readMarked } from '../../marked-names.ts';

function namesIn(marked: string): string[] {
  const { text, names, sequences } = readMarked(marked);
  return createSpelledStep(mending)
    .add(names, sequences, sequences)
    .map((name) => {
      const { start, end } = spanOf(name, lexicon);
      return `${NAME_TYPES[name.type]} ${text.slice(start, end)}`;
    });
}

describe('the platform X', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['“We won,” she posted on X.', 'ORG X'],
    ['On X, he wrote more.', 'ORG X'],
    ['In a post on X, formerly [ORG Twitter], he did.', 'ORG X', 'ORG Twitter'],
    ['Follow us on [ORG LinkedIn] and X.', 'ORG LinkedIn', 'ORG X'],
    ['Between Y and X it lies.'],
    ['He spoke on [PERSON X] then.', 'PERSON X'],
    ['It lies on X and Y axes.'],
    ['She relied on X-rays.'],
    ['He spoke on X Factor.'],
    ['The X is wrong.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
