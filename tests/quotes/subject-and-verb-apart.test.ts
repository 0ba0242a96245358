import { expect, it } from 'vitest';
import { quotesOf } from './read-article.ts';

const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker?.text ?? '-');

it.each([
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
  expect(speakers(text)).toEqual([speaker]);
});

it.each([
  [
    'The Palo Alto, California-based company said profit rose.',
    'The Palo Alto, California-based company',
  ],
  ['The Leeds, England, maker of shirts said profit rose.', 'The Leeds, England, maker of shirts'],
  ['In Paris, France, officials said the dam was safe.', 'officials'],
  ['After the match in Leeds, England coach Tom Hill said it was over.', 'England coach Tom Hill'],
])('a seat with commas is part of the phrase: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

it.each([
  ['Hill came close to an admission that troops had fought, saying the war was hard.', 'Hill'],
  ['Hill left the room after Reed spoke, saying the talks had failed.', 'Hill'],
  ['Poe left when the lights went out, saying the night was long.', 'Poe'],
])('a participle behind a comma goes on with the main clause: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

it('quoted words of a participle are not what the verb behind them tells', () => {
  const text = 'Mr. Hill, citing “the spirit of Oslo,” said the mayor could win.';
  expect(speakers(text)).toEqual(['Mr. Hill']);
  expect(speakers('Hill was there. “We won the cup at last,” said the mayor of Oslo.')).toEqual([
    'the mayor of Oslo',
  ]);
});
