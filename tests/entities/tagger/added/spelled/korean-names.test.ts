import { describe, expect, it } from 'vitest';
import { createSpelledAdder } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { NAME_TYPES } from '../../../../../src/entities/tagger/labels.ts';
import { mending, readMarked, wordsOfName } from '../../marked-names.ts';

function namesIn(marked: string): string[] {
  const { text, names, sequences } = readMarked(marked);
  return createSpelledAdder(mending)(names, sequences).map(
    (name) => `${NAME_TYPES[name.type]} ${wordsOfName(text, name)}`,
  );
}

describe('Koreans called An', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Then An [NORP Se]-young won.', 'PERSON An Se-young'],
    ['An Chul-soo spoke.', 'PERSON An Chul-soo'],
    ['An [LOC Oxford]-based firm left.', 'LOC Oxford'],
    ['An Il-based firm left.'],
    ['An [NORP Anglo-Irish] firm left.', 'NORP Anglo-Irish'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
