import { describe, expect, test } from 'vitest';
import { quotesOf } from '../read-article.ts';

describe('a title that is a verb elsewhere', () => {
  test.each<[string, string]>([
    [
      'But state Rep. Jane Hill, a member of the board, recalled that it burned.',
      'state Rep. Jane Hill, a member of the board,',
    ],
    ['“It burned,” state Sen. Tom Poe (D) said.', 'state Sen. Tom Poe (D)'],
    ['In May state Attorney General Tom Poe said it burned.', 'state Attorney General Tom Poe'],
    ['The Saudis state that it burned.', 'The Saudis'],
  ])('%s', (text, expected) => expect(quotesOf(text)[0]?.speaker?.text).toBe(expected));
});

describe('a thing of somebody’s own is no verb', () => {
  test.each<[string, string]>([
    ['Brandt raised its profit forecast for the year on Monday and said that it burned.', 'Brandt'],
    [
      'The bank lowered its rates on Monday, its second large cut in five weeks, and said that it burned.',
      'The bank',
    ],
    ['In May, its board cut rates and said that it burned.', 'its board'],
    ['Her firm cut jobs and said that it burned.', 'Her firm'],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));
});

test('a participle behind "while" with "that" reports', () => {
  const text = 'No case was found, the agency said, while cautioning that cuts could hurt.';
  expect(quotesOf(text).map(({ cue }) => cue?.text)).toEqual(['said', 'cautioning']);
  expect(quotesOf('The mill closed as well as planned that year.')).toEqual([]);
});

describe('a past behind an apposition, before a participle of speech, is a verb', () => {
  test.each<[string, string]>([
    ['Jane Hill, her old friend, disagreed, arguing that it burned.', 'Jane Hill, her old friend,'],
    [
      'Jane Hill, the mayor of Ames, hesitated on Monday, saying it burned.',
      'Jane Hill, the mayor of Ames,',
    ],
    ['The bridge, old and rusted, burned, firefighters said.', 'firefighters'],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));
});

describe('a monitor is somebody, unless it has an object', () => {
  test.each<[string, string]>([
    [
      'The Ames Observatory, a Leeds-based war monitor, said the mill burned.',
      'The Ames Observatory, a Leeds-based war monitor,',
    ],
    ['An election monitor said the mill burned.', 'An election monitor'],
    ['Rangers who monitor the herd say that it burned.', 'Rangers who monitor the herd'],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));
});
