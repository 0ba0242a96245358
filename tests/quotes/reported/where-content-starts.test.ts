import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('who hears it has a name behind it', () => {
  test.each<[string, string]>([
    ['Hill told the jury Poe had lied.', 'Hill: Poe had lied'],
    ['Hill told jurors Tom Poe had lied.', 'Hill: Tom Poe had lied'],
    ['Hill told MPs Poe had lied.', 'Hill: Poe had lied'],
    ['Hill told Reuters Norway had closed its port.', 'Hill: Norway had closed its port'],
    ['Hill told ABC News Norway had closed its port.', 'Hill: Norway had closed its port'],
    ['Hill told the Ames Times Norway had closed its port.', 'Hill: Norway had closed its port'],
    ['Hill told Radio 4 he was tired.', 'Hill: he was tired'],
    ['Hill told manager Tom Poe he was tired.', 'Hill: he was tired'],
    ['Hill told those gathered outside the show was off.', 'Hill: the show was off'],
    ['Hill told his lawyer, Ann Lee, he had been scared.', 'Hill: he had been scared'],
    ['Hill told Jane Poe, a cook, he had been scared.', 'Hill: he had been scared'],
    ['Hill told police Poe, a cook, had run.', 'Hill: Poe, a cook, had run'],
    ['Hill told the court Poe, Reed and Lee had run.', 'Hill: Poe, Reed and Lee had run'],
    [
      'Hill told police the others, Poe and Reed, had run.',
      'Hill: the others, Poe and Reed, had run',
    ],
    ['Hill, asked why he ran, said he had been scared.', 'Hill: he had been scared'],
    ['Hill told the board 20 people were late.', 'Hill: 20 people were late'],
    ['Ministers tell court Ames mill will shut by May', 'Ministers: Ames mill will shut by May'],
    ['Minister tells MPs coal plants will shut by May', 'Minister: coal plants will shut by May'],
    ['Hill told analysts sales should grow.', 'Hill: sales should grow'],
    ['Hill told police officer Tom Poe was late.', 'Hill: police officer Tom Poe was late'],
    ['The mayor told the court in writing that he was ill.', 'The mayor: he was ill'],
    ['Hill told reporters after landing in Ames that she was ill.', 'Hill: she was ill'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('May is a month, a person or a helping word', () => {
  test.each<[string, string]>([
    ['The army said on May 15 that the dam is safe.', 'The army: the dam is safe'],
    ['The army confirmed in May that the dam is safe.', 'The army: the dam is safe'],
    ['The army said in early May it was safe.', 'The army: it was safe'],
    ['The army said last May that the dam is safe.', 'The army: the dam is safe'],
    ['The army said May 15 it was safe.', 'The army: it was safe'],
    ['The army said Oct. 5 the dam is safe.', 'The army: the dam is safe'],
    ['A May poll suggested that the dam is safe.', 'A May poll: the dam is safe'],
    ['In June state engineer Tom Poe said it was safe.', 'state engineer Tom Poe: it was safe'],
    ['May said the dam was safe.', 'May: the dam was safe'],
    ['Hill told May the dam was safe.', 'Hill: the dam was safe'],
    ['May’s aide said May would go.', 'aide: May would go'],
    ['The dam may fail, the army said.', 'the army: The dam may fail'],
    ['Dam May Fail, Minister Says', 'Minister: Dam May Fail'],
    ['The army said Monday 20 people died.', 'The army: 20 people died'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('who hears it is no part of what is reported', () => {
  test.each<[string, string]>([
    ['Officials told Ames.com’s Jane Hill that the dam is safe.', 'Officials: the dam is safe'],
    ['Officials told Ames.com the dam is safe.', 'Officials: the dam is safe'],
    ['He told members backing the bill that the dam is safe.', 'He: the dam is safe'],
    ['He told residents attending a meeting that the dam is safe.', 'He: the dam is safe'],
    ['He told reporters the dam had failed. That was all.', 'He: the dam had failed'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('a form of the present ends the sentence as a cue', () => {
  test.each<[string, string]>([
    ['The dam was shut in June, Reuters reports.', 'Reuters: The dam was shut in June'],
    ['The dam was shut in June, the council estimates.', 'the council: The dam was shut in June'],
    ['The dam was shut in June, police claim.', 'police: The dam was shut in June'],
    ['The dam will hold, officials hope.', 'officials: The dam will hold'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each(['He read the letters, the reports.', 'She likes rivers, dams, the claims.'])(
    'but: %s',
    (text) => expect(saidBy(text)).toEqual([]),
  );
});

test.each<[string, string]>([
  [
    'Officials in Ames, Boone, and Nevada said the dam is safe.',
    'Officials in Ames, Boone, and Nevada: the dam is safe',
  ],
  ['Smith, Jones, and Hill said the dam is safe.', 'Smith, Jones, and Hill: the dam is safe'],
  ['The plan failed, and Hill said the dam is safe.', 'Hill: the dam is safe'],
])('a list with a comma before its "and": %s', (text, expected) =>
  expect(saidBy(text)).toEqual([expected]),
);

describe('verbs of more than one word', () => {
  test.each<[string, string[]]>([
    ['Hill made it clear that the dam was safe.', ['Hill: the dam was safe']],
    ['Hill made clear the dam was safe.', ['Hill: the dam was safe']],
    ['Hill has made it plain that she will not go.', ['Hill: she will not go']],
    ['Hill made the water clear that day.', []],
    [
      'The dam was safe, the agency quoted an official as saying.',
      ['an official: The dam was safe'],
    ],
    [
      'The agency quoted an official as saying the dam was safe.',
      ['an official: the dam was safe'],
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

test.each<[string, string]>([
  ['They were told by officials that the dam was safe.', 'officials: the dam was safe'],
  ['Hill was warned by police he could be jailed.', 'police: he could be jailed'],
  ['Hill was told by phone that the dam was safe.', '-: the dam was safe'],
  ['Hill was told that the dam was safe.', '-: the dam was safe'],
  ['The mayor said the last bus left at 10pm.', 'The mayor: the last bus left at 10pm'],
])('who tells somebody: %s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
