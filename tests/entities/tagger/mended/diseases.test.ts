import { describe, expect, it } from 'vitest';
import { withDiseases } from '../../../../src/entities/tagger/mended/diseases.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withDiseases(names, mending));

describe('diseases that are called after who described them', () => {
  it.each<[marked: string, names: string[]]>([
    ['A pill for [PERSON Crohn]’s disease failed.', ['MISC Crohn’s disease']],
    ["Those with [PERSON? Down]'s syndrome came.", ["MISC Down's syndrome"]],
    // A person's own, a country's, and another thing.
    [
      '[PERSON Ann Smith] came. [PERSON Smith]’s disease is bad.',
      ['PERSON Ann Smith', 'PERSON Smith'],
    ],
    ['Mr. [PERSON Smith]’s disease is bad.', ['PERSON Smith']],
    ['That is [LOC Nigeria]’s disease.', ['LOC Nigeria']],
    ['That is [PERSON Crohn]’s book.', ['PERSON Crohn']],
  ])('%j', (marked, expected) => expect(namesIn(marked)).toEqual(expected));
});
