import { describe, expect, it } from 'vitest';
import { addFirstNames } from '../../../../src/entities/tagger/added/first-names.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addFirstNames(names, sequences, mending));

describe('people who are called by the first word of their name', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['[PERSON Sun Jiwen] left. Sun said so.', 'PERSON Sun Jiwen', 'PERSON Sun'],
    ['[PERSON He Yadong] left. It was late, He warned.', 'PERSON He Yadong', 'PERSON He'],
    ['[PERSON Long Yongtu] left. "So it is," said Long.', 'PERSON Long Yongtu', 'PERSON Long'],
    ['[PERSON He Yadong] left. He said so.', 'PERSON He Yadong'],
    ['[PERSON Sun Jiwen] left. The Sun rose.', 'PERSON Sun Jiwen'],
    ['[PERSON Sun Jiwen] left. [ORG Sun] said so.', 'PERSON Sun Jiwen', 'ORG Sun'],
    ['[PERSON Will Hill] left. Will he?', 'PERSON Will Hill'],
    ['Sun said so.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
