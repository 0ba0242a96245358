import { describe, expect, test } from 'vitest';
import { onlyStatements } from '../../src/quotes/only-statements.ts';
import { quotesOf } from './read-article.ts';

/** Each statement as "speaker | cue | its pieces", pieces parted by " // ". */
const said = (text: string) =>
  onlyStatements(quotesOf(text)).map(
    (quote) =>
      `${quote.speaker?.text ?? '-'} | ${quote.cue?.text} | ${(quote.parts ?? [quote])
        .map(({ start, end }) => text.slice(start, end))
        .join(' // ')}`,
  );

describe('"according to" somebody who is no plain noun', () => {
  test.each<[string, string]>([
    ['According to her, the dam leaks.', 'her | According to | the dam leaks'],
    ['The dam leaks, according to them.', 'them | according to | The dam leaks'],
    [
      'According to charging papers, the mayor lied.',
      'charging papers | According to | the mayor lied',
    ],
    [
      'The dam leaks, according to newly released figures.',
      'newly released figures | according to | The dam leaks',
    ],
    [
      'The boat should arrive, according to its owner, in the second week of June.',
      'its owner | according to | The boat should arrive // in the second week of June',
    ],
    [
      'The dam is old, according to the mayor, in a report to the council.',
      'the mayor | according to | The dam is old',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));

  test.each<[string, string]>([
    [
      'Police have held 2,000 people, according to the army, most of them children.',
      'the army | according to | Police have held 2,000 people // most of them children',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));

  test('not: "according to need"', () =>
    expect(said('Nurses are paid according to need.')).toEqual([]));
});

describe('rarer verbs report a clause', () => {
  test.each<[string, string]>([
    ['The dam, he pointed out, was old.', 'he | pointed out | The dam // was old'],
    ['The dam was old, he pointed out.', 'he | pointed out | The dam was old'],
    ['He pointed out the dam was old.', 'He | pointed out | the dam was old'],
    ['He regretted that the dam was old.', 'He | regretted | the dam was old'],
    ['Her counsel submitted that the dam was old.', 'Her counsel | submitted | the dam was old'],
    [
      'The neighbours objected that the dam was old.',
      'The neighbours | objected | the dam was old',
    ],
    ['The bank forecast that prices would rise.', 'The bank | forecast | prices would rise'],
    [
      'The engineer confided in our reporter that the dam was old.',
      'The engineer | confided | the dam was old',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));

  test.each([
    'He pointed out the house.',
    'He regretted the decision.',
    'The club submitted a bid that was rejected.',
    'The firm raised its forecast for next year, and shares rose.',
    'The minister came out of the talks.',
  ])('not: %s', (text) => expect(said(text)).toEqual([]));
});

describe('a verb goes on with who has just spoken', () => {
  test.each<[string, string[]]>([
    [
      'The union said the mill was shut and demanded that the city act.',
      ['The union | said | the mill was shut', 'The union | demanded | the city act'],
    ],
    [
      'A nurse, who was not allowed to speak, confided in our reporter that few could cope.',
      ['A nurse | confided | few could cope'],
    ],
    [
      'The mayor said the town had time to step up and show that it was ready.',
      ['The mayor | said | the town had time to step up and show that it was ready'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
