import { expect, test } from 'vitest';
import { speakersSaid } from '../read-article.ts';

test.each([
  ['Tom Hill later Thursday told reporters that the plan would go ahead.', 'Tom Hill'],
  ['Maria Lopez a month later announced that the plant would close.', 'Maria Lopez'],
  ['Maria Lopez two days earlier said the plant would close.', 'Maria Lopez'],
  ['Hill a few hours later told the court he was sorry.', 'Hill'],
  ['Hill a year ago said he would stay.', 'Hill'],
  ['The ministry later in the day said it would pay.', 'The ministry'],
  ['The ministry in a statement on Friday said it would pay.', 'The ministry'],
  ['The army for its part said it would stay.', 'The army'],
  ['The woman in the video said she would sue.', 'The woman in the video'],
  ['Two days later the firm said the deal was off.', 'the firm'],
])('what tells the time or the medium stands between subject and verb: %s', (text, speaker) => {
  expect(speakersSaid(text)).toEqual([speaker]);
});
