import { expect, test } from 'vitest';
import { readContexts } from '../../../src/dates/words/contexts.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';

const resources = createResources(readPackagedResource);

test('every list of the data file is read', () => {
  const { about: _about, ...lists } = resources.json<Record<string, readonly string[]>>(
    'lexicons/dates/contexts.json',
  );
  const read = new Set([...readContexts(resources).values()].flatMap((contexts) => [...contexts]));
  expect([...read].sort()).toEqual(Object.keys(lists).sort());
});

test('a word may stand in several lists, most in none', () => {
  const words = readContexts(resources);
  expect(words.get('lost')).toEqual(new Set(['decided', 'inLength', 'noRate']));
  expect(words.get('dam')).toBeUndefined();
});
