import { describe, expect, test } from 'vitest';
import { LIST, readRuleWords } from '../../../src/quotes/words/rule-words.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';

const resources = createResources(readPackagedResource);

describe('the lists of words that single rules go by', () => {
  test('have a bit each', () => {
    const bits = Object.values(LIST);
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits).not.toContain(0);
  });

  test('are all those of the data file', () => {
    const { about: _about, ...lists } = resources.json<Record<string, unknown>>(
      'lexicons/quotes/rule-words.json',
    );
    expect(Object.keys(lists).sort()).toEqual(Object.keys(LIST).sort());
  });

  test('a word may stand in several', () => {
    const words = readRuleWords(resources);
    expect(words.get('named')).toBe(LIST.soCalled | LIST.naming | LIST.tellsName);
    expect(words.get('dam')).toBeUndefined();
  });
});
