import { describe, expect, test } from 'vitest';
import { piecesSaid, saidBy } from '../read-article.ts';

describe('"that" as a word of what is said', () => {
  test.each<[string, string]>([
    [
      'That trend will last because the lakes are warming, according to the study.',
      'the study: That trend will last because the lakes are warming',
    ],
    ['That would be a mistake, the minister said.', 'the minister: That would be a mistake'],
    ['The minister said that would be a mistake.', 'The minister: that would be a mistake'],
    ['He said that is why the school closed.', 'He: that is why the school closed'],
    // "that" brings in the clause.
    ['He said that the school was closed.', 'He: the school was closed'],
    ['He said that had he known, he would have come.', 'He: had he known, he would have come'],
    [
      'He said that should the dam fail, the town would be lost.',
      'He: should the dam fail, the town would be lost',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('when and how often it was said', () => {
  test.each<[string, string[]]>([
    [
      'The bridge is safe, said Anna Roe, the city engineer, at a meeting on Monday.',
      ['The bridge is safe'],
    ],
    ['The river will rise, said Tom Hale, a forecaster, in an email.', ['The river will rise']],
    ['The bridge is safe, Roe said, in a statement on Monday.', ['The bridge is safe']],
    [
      'The quarter was good, said Chris Dell, recently appointed head of sales, in an interview.',
      ['The quarter was good'],
    ],
    ['Ortiz said several times that he had never met the driver.', ['he had never met the driver']],
    ['She said more than once that the door was locked.', ['the door was locked']],
    [
      'The court held in an 8-0 vote that towns could not tax the ferries.',
      ['towns could not tax the ferries'],
    ],
    ['The court held unanimously that the tax was void.', ['the tax was void']],
    // These tell of what is said.
    [
      'The shelter will open in May, said Hill, with room for 40 people.',
      ['The shelter will open in May', 'with room for 40 people'],
    ],
    [
      'A bomb went off, police said, in a crowded market.',
      ['A bomb went off', 'in a crowded market'],
    ],
    ['The club held a vote that had no quorum.', []],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});

describe('where the clause ends', () => {
  test.each<[string, string[]]>([
    [
      'Orla said Dillon pushed her against a wall, took her phone, and threatened to burn the house.',
      ['Dillon pushed her against a wall, took her phone, and threatened to burn the house'],
    ],
    [
      'The lawyer said his client had no record, had always worked and had expressed regret.',
      ['his client had no record, had always worked and had expressed regret'],
    ],
    [
      'He added that when she asked for help the editor sent her flowers.',
      ['when she asked for help the editor sent her flowers'],
    ],
    [
      'The governor said that the road would be done by June adding that the firm was at work.',
      ['the road would be done by June'],
    ],
    // The speaker goes on.
    [
      'The mayor said the plan, drawn up in May, was dead, and denied that it was late.',
      ['the plan, drawn up in May, was dead', 'it was late'],
    ],
    ['He had said the road was closed and had asked for help.', ['the road was closed']],
    ['He said the council was adding that clause.', ['the council was adding that clause']],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});

describe('who should do something is asked, nothing is stated', () => {
  test.each<[string, string[]]>([
    ['Baker urged the South to swiftly return to the table.', []],
    ['The mayor asked the clerk to bring back the item that was linked to pay.', []],
    [
      'A teacher asked which town would pay his salary in May.',
      ['which town would pay his salary in May'],
    ],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});
