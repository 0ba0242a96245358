import { describe, expect, it } from 'vitest';
import { mendEach } from '../../../../src/entities/tagger/mended/mend-each.ts';
import { readMarked, wordsOfName } from '../marked-names.ts';

const { text, names } = readMarked('[PERSON Ann Hill] and [ORG Corvane Foods] left [LOC Leeds].');

describe('mending each name', () => {
  it('gives the same list where nothing changes', () => {
    expect(mendEach(names, (name) => name)).toBe(names);
  });

  it('takes out and changes, and leaves the names before and behind', () => {
    const last = names.length - 1;
    const mended = mendEach(names, (name, at) => {
      if (at === 0) return null;
      return at === last ? name : { ...name, last: name.last - 1 };
    });
    expect(mended.map((name) => wordsOfName(text, name))).toEqual(['Corvane', 'Leeds']);
    expect(mended.at(-1)).toBe(names.at(-1));
    expect(names).toHaveLength(last + 1);
  });

  it('may leave nothing', () => {
    expect(mendEach(names, () => null)).toEqual([]);
  });
});
