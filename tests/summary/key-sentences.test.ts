import { describe, expect, it } from 'vitest';
import { endOfOpeningDate } from '../../src/document/publication-date/opening-date.ts';
import { splitSentences } from '../../src/summary/key-sentences.ts';

describe('the date of the article that opens a text', () => {
  it.each([
    [' date 2018-01-05 The branch of the bank in Oslo has closed.', 'The branch of'],
    ['2018-01-05 The branch of the bank in Oslo has closed.', 'The branch of'],
    ['2018-01-05\n\nThe branch of the bank in Oslo has closed.', 'The branch of'],
    ['Date: 2018-01-05\nThe branch of the bank in Oslo has closed.', 'The branch of'],
    ['Published: 5 January 2018 10:30 GMT The branch of the bank has closed.', 'The branch of'],
    ['Updated Jan. 5, 2018 – The branch of the bank has closed.', 'The branch of'],
    ['Posted on 2018-01-05T10:30Z The branch of the bank has closed.', 'The branch of'],
    // Of the story, not before it.
    ['Dated 5 January 2018, the letter says that the branch has closed.', 'Dated 5'],
    ['On 2018-01-05 the branch of the bank in Oslo closed.', 'On 2018-01-05'],
    ['The branch closed on 2018-01-05, two days after the robbery.', 'The branch closed'],
    ['2018-01-051 is the number of the ruling that was quoted.', '2018-01-051 is'],
  ])('%j goes on with %j', (text, words) => {
    expect(text.slice(endOfOpeningDate(text))).toMatch(new RegExp(`^${words}`));
    const [first] = splitSentences(text);
    expect(text.slice(first?.start)).toMatch(new RegExp(`^${words}`));
  });
});

describe('sentences', () => {
  it.each([
    [
      'The mayor spoke for an hour. “We will stay here,” she said. Nobody left the room.',
      ['The mayor spoke for an hour.', '“We will stay here,” she said.', 'Nobody left the room.'],
    ],
    [
      'Dr. Lee met Gen. Park in the U.S. capital. Both left on Monday afternoon.',
      ['Dr. Lee met Gen. Park in the U.S. capital.', 'Both left on Monday afternoon.'],
    ],
    // Too short to say anything.
    [
      'Sport\nThe match at the new ground was called off.',
      ['The match at the new ground was called off.'],
    ],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
