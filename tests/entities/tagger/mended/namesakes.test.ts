import { describe, expect, it } from 'vitest';
import { withNamesakes } from '../../../../src/entities/tagger/mended/namesakes.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withNamesakes(names, mending));

describe('places that are called as people are', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['[PERSON Victoria] fell, then [LOC Queensland].', 'LOC Victoria', 'LOC Queensland'],
    ['[PERSON Victoria] fell, then [LOC Leeds].', 'PERSON Victoria', 'LOC Leeds'],
    ['Queen [PERSON Victoria] saw [LOC Queensland].', 'PERSON Victoria', 'LOC Queensland'],
    [
      '[PERSON Victoria Hill] left [LOC Queensland]. [PERSON Victoria] smiled.',
      'PERSON Victoria Hill',
      'LOC Queensland',
      'PERSON Victoria',
    ],
    ['[PERSON Ann] saw [LOC Queensland].', 'PERSON Ann', 'LOC Queensland'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
