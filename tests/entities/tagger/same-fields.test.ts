import { describe, expect, test } from 'vitest';
import type { ArticleDocument } from '../../../src/document/types.ts';
import { nameOver, nameTold, sureOver } from '../../../src/entities/tagger/changed-names.ts';
import { ORG, PERSON } from '../../../src/entities/tagger/labels.ts';
import { readLexicon } from '../../../src/entities/tagger/lexicon.ts';
import { sureName, toldName } from '../../../src/entities/tagger/sure-names.ts';
import {
  createDashingReader,
  createWordReader,
  EDGE_WORD,
} from '../../../src/entities/tagger/word.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';

// An object with the same fields in another order is another kind of object to the engine: all code that reads both is slower.
describe('objects that are read for every token have their fields in one order', () => {
  const lexicon = readLexicon(createResources(readPackagedResource));
  const readWord = createWordReader(lexicon);
  const fieldsOfWord = Object.keys(readWord('Hull'));

  test('the word at the edge of a sentence', () => {
    expect(Object.keys(EDGE_WORD)).toEqual(fieldsOfWord);
  });

  test('the dash that a hyphen between blanks is', () => {
    const tokens = ['LYON', '-', 'Hull'].map((text, at) => ({
      text,
      start: at * 6,
      end: at * 6 + text.length,
    }));
    const words = createDashingReader(readWord, lexicon)({ tokens } as unknown as ArticleDocument);
    expect(words.map(({ text }) => text)).toEqual(['LYON', '–', 'Hull']);
    expect(Object.keys(words[1] ?? {})).toEqual(fieldsOfWord);
  });

  const name = sureName({ tokens: [], style: 0, quotes: false }, 1, 2, ORG);

  test.each([
    ['told', toldName(name.sequence, 1, 2, ORG)],
    ['over other tokens', nameOver(name, 2, 2)],
    ['over other tokens and surely of a type', sureOver(name, 2, 2, PERSON)],
    ['with a type that is told', nameTold(name, PERSON)],
  ])('a name %s', (_, changed) => {
    expect(Object.keys(changed)).toEqual(Object.keys(name));
  });

  test('what changes of a name, and what stays', () => {
    const told = nameTold(name, PERSON);
    expect(nameOver(told, 2, 3)).toEqual({ ...told, first: 2, last: 3 });
    expect(sureOver(told, 2, 3, ORG)).toEqual({ ...told, first: 2, last: 3 });
    expect(sureOver(name, 1, 2, PERSON)).toEqual(sureName(name.sequence, 1, 2, PERSON));
  });
});
