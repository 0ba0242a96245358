import { expect, test } from 'vitest';
import { loadWink } from '../../../src/document/wink/load-wink.ts';

test('wink-nlp can be loaded again and again: long runs renew it to stay small', () => {
  const first = loadWink().read('Bo Li said no.');
  for (let turn = 0; turn < 25; turn++) expect(loadWink().read('Bo Li said no.')).toEqual(first);
});
