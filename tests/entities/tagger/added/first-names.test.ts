import { describe, expect, it } from 'vitest';
import { addFirstNames } from '../../../../src/entities/tagger/added/first-names.ts';
import { NAME_TYPES } from '../../../../src/entities/tagger/labels.ts';
import { mending, readMarked, wordsOfName } from '../marked-names.ts';

function namesIn(marked: string): string[] {
  const { text, names, sequences } = readMarked(marked);
  return addFirstNames(names, sequences, mending).map(
    (name) => `${NAME_TYPES[name.type]} ${wordsOfName(text, name)}`,
  );
}

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
