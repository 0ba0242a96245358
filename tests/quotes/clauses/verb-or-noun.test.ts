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

describe('a form that is a verb or a noun goes by the head of its subject', () => {
  test.each<[string, string, string]>([
    ['Members of the family claim the mill burned.', 'Members of the family', 'the mill burned'],
    ['Critics of the plan point out that it burned.', 'Critics of the plan', 'it burned'],
    ['In May, owners of the mill fear it will burn.', 'owners of the mill', 'it will burn'],
    [
      'Some of the women in the group claim they left.',
      'Some of the women in the group',
      'they left',
    ],
    ['Scholars of the period note that it burned.', 'Scholars of the period', 'it burned'],
    ['The leader of the rebels claims he left.', 'The leader of the rebels', 'he left'],
    ['A device that its makers claim can tell lies was sold.', 'its makers', 'can tell lies'],
  ])('%s', (text, speaker, said) => {
    const [quote] = quotesOf(text);
    expect([quote?.speaker?.text, quote?.text]).toEqual([speaker, said]);
  });

  test.each([
    'Leaders of the tribe claim no part of the valley.',
    'He kept copies of the bank report that burned.',
    'The cost of the sales report is high.',
    'Fans of the film state its name on badges.',
  ])('not: %s', (text) => expect(quotesOf(text).filter(({ score }) => score >= 0.5)).toEqual([]));
});
