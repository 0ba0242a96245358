import { expect, test } from 'vitest';
import { speakersSaid } from '../read-article.ts';

test.each([
  [
    'The Palo Alto, California-based company said profit rose.',
    'The Palo Alto, California-based company',
  ],
  ['The Leeds, England, maker of shirts said profit rose.', 'The Leeds, England, maker of shirts'],
  ['In Paris, France, officials said the dam was safe.', 'officials'],
  ['After the match in Leeds, England coach Tom Hill said it was over.', 'England coach Tom Hill'],
])('a seat with commas is part of the phrase: %s', (text, speaker) => {
  expect(speakersSaid(text)).toEqual([speaker]);
});
