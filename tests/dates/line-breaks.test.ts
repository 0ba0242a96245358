import { expect, it } from 'vitest';
import { createDateFinder } from '../../src/dates/index.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const find = createDateFinder(createResources(readPackagedResource));
const values = (text: string): string[] =>
  find({ text, date: '2023-10-18' }).map(({ value }) => value);

it.each([
  // The entries of a time line, of which only some have a year.
  [
    'KEY DATES\nJan 6, 2021: They riot.\nFeb. 13: The Senate votes.\nApril: He leaves.\nJune 2022: Hearings open.\nDec. 20: They end.\nJan. 3: A new House sits.',
    ['2021-01-06', '2021-02-13', '2021-04', '2022-06', '2022-12-20', '2023-01-03'],
  ],
  ['2019\nMarch 3 - A bomb.\nApril 5 - A vote.', ['2019', '2019-03-03', '2019-04-05']],
  // The stamp above a story is no entry of a list.
  ['May 12, 2019 - 14:20\nFeb. 13 - He spoke.', ['2019-05-12T14:20', '2023-02-13']],
  ['Schools to reopen Friday\nThe council met.', ['2023-10-20']],
])('a line is a paragraph: %j', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

it.each([
  'They met in the town hall, which was built by the first mayor, on\nthe morning of 3 May 2021, and agreed that the works would be paid for\nby the council, the county and the state, in that order, and that all\nof it should be ready in time for the summer, as the chairman had said\nof it before.',
  'They met on\nthe morning of 3 May 2021.',
])('a line that was broken by hand goes on: %j', (text) => {
  expect(values(text)[0]).toBe('2021-05-03TMO');
});
