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
