import { expect, it } from 'vitest';
import { readCueLists } from '../../../src/entities/tagger/cues/cue-lists.ts';
import { WORD_LISTS } from '../../../src/entities/tagger/word-lists.ts';
import { mending, resources } from './marked-names.ts';

const { about, ...lists } = resources.json<Readonly<Record<string, readonly string[]>>>(WORD_LISTS);
/** Lists that others are made of. */
const PARTS = ['ofPlace', 'heads', 'pairs', 'lasts', 'companyEnds', 'placeLasts', 'eventLasts'];

it('the file explains all its lists, and all are read', () => {
  const explained = new Set(about?.join(' ').match(/\w+/g));
  const read = new Set(
    [mending, readCueLists(resources)].flatMap((words) => Object.keys(words)).concat(PARTS),
  );
  const names = Object.keys(lists);
  expect(names.filter((list) => !explained.has(list))).toEqual([]);
  expect(names.filter((list) => !read.has(list))).toEqual([]);
});
