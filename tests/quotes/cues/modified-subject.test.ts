import { describe, expect, test } from 'vitest';
import { onlyStatements } from '../../../src/quotes/only-statements.ts';
import { quotesOf } from '../read-article.ts';

describe('a participle goes with who speaks', () => {
  test.each<[string, string]>([
    [
      'The firm falsified its tests, an outside panel set up by the mayor said in a report.',
      'an outside panel set up by the mayor',
    ],
    [
      'A meeting held in Ames heard of losses, a memo seen by the paper said.',
      'a memo seen by the paper',
    ],
    ['Many of those questioned said they had paid a fee.', 'Many of those questioned'],
    ['Those surveyed said they would vote.', 'Those surveyed'],
    // The verb of another clause.
    ['The talks ended, said the minister.', 'the minister'],
  ])('%s', (text, speaker) =>
    expect(onlyStatements(quotesOf(text)).map((quote) => quote.speaker?.text)).toEqual([speaker]),
  );
});

describe('what tells a speaker apart goes with them', () => {
  test.each<[string, string]>([
    ['A letter sent two years ago warned that the roof was old.', 'A letter sent two years ago'],
    ['A memo written last May said that the roof was old.', 'A memo written last May'],
    ['One trader who lost out says the sale got silly.', 'One trader who lost out'],
    ['A sign outside says dogs are welcome.', 'A sign outside'],
    ['Those left behind say they feel forgotten.', 'Those left behind'],
    ['A widow whose son was killed said she wanted justice.', 'A widow whose son was killed'],
    [
      'The man accused of leading the gang said he had been framed.',
      'The man accused of leading the gang',
    ],
    [
      'People living near the dam and in nearby towns said they had heard nothing.',
      'People living near the dam and in nearby towns',
    ],
    ['Some 40 per cent of firms said they would hire.', 'Some 40 per cent of firms'],
    ['Around 12 per cent of pupils said they were tired.', 'Around 12 per cent of pupils'],
    ['Just over a third said they would vote.', 'Just over a third'],
  ])('%s', (text, speaker) =>
    expect(onlyStatements(quotesOf(text)).map((quote) => quote.speaker?.text)).toEqual([speaker]),
  );

  test.each<[string, string | undefined]>([
    ['Tenants whose roofs leaked were told they must wait.', undefined],
    ['The clerk set the price out, says Hill.', 'Hill'],
    ['He waited outside, Hill said.', 'Hill'],
    ['After the crash a year ago Hill said the road was old.', 'Hill'],
  ])('%s', (text, speaker) =>
    expect(onlyStatements(quotesOf(text)).map((quote) => quote.speaker?.text)).toEqual([speaker]),
  );
});
