import { describe, expect, test } from 'vitest';
import { LIST, NO_LISTS, RuleLists, readRuleWords } from '../../../src/quotes/words/rule-words.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';

const resources = createResources(readPackagedResource);

describe('the lists of words that single rules go by', () => {
  test('are told apart, however many there are', () => {
    const all = Object.values(LIST);
    expect(all.length).toBeGreaterThan(32);
    for (const list of all) {
      const lists = new RuleLists([list]);
      expect(all.filter((other) => lists.has(other))).toEqual([list]);
    }
    expect(all.some((list) => NO_LISTS.has(list))).toBe(false);
  });

  test('are all those of the data file', () => {
    const { about: _about, ...lists } = resources.json<Record<string, unknown>>(
      'lexicons/quotes/rule-words.json',
    );
    expect(Object.keys(lists).sort()).toEqual(Object.keys(LIST).sort());
  });

  test('a word may stand in several', () => {
    const words = readRuleWords(resources);
    const named = words.get('named');
    const { soCalled, naming, tellsName, measure } = LIST;
    expect([soCalled, naming, tellsName].every((list) => named?.has(list))).toBe(true);
    expect(named?.has(measure)).toBe(false);
    expect(words.get('dam')).toBeUndefined();
  });
});
