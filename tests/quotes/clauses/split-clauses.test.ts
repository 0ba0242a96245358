import { describe, expect, test } from 'vitest';
import { HILL } from '../names.ts';
import { quotesOf, saidBy, speakersSaid } from '../read-article.ts';
import { whoSpeaks } from '../who-speaks.ts';

test('a full stop that the tokeniser leaves with its word ends the sentence', () =>
  expect(saidBy('A woman asked who would pay when the river came in. The site was wet.')).toEqual([
    'A woman: who would pay when the river came in',
  ]));

describe('a question ends its sentence where the next verb of speech brings in words of its own', () => {
  test.each<[string, string[]]>([
    [
      'Her mother will ask softly, “Is it far?” Jane Hill smiles and says, “It is near.”',
      ['Her mother: Is it far?', 'Jane Hill: It is near.'],
    ],
    ['He puts the jug on the table and whispers, “So you found it?”', ['He: So you found it?']],
    ['“Is it far?” Jane Hill asked. “Shall we go?”', ['Jane Hill: Is it far? | Shall we go?']],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

describe('the full stop of a word cut short ends no sentence', () => {
  test.each([
    'Tom Poe, who teaches law at the Ss. Cyril and Methodius University, said that the dam was safe.',
    'Tom Poe, who ran the Mdm. Hill Home in Ames, said that the dam was safe.',
    'Tom Poe, who ran the Sta. Cruz mill, said that the dam was safe.',
    'Tom Poe, an aide to Sens. Hill and Ray, said that the dam was safe.',
    'Tom Poe, an aide to Asst. Cmdr. Jane Hill, said that the dam was safe.',
    'Tom Poe, a deputy of Pol. Col. Jane Hill, said that the dam was safe.',
  ])('%s', (text) => expect(quotesOf(text)[0]?.speaker?.text).toMatch(/^Tom Poe, /));

  test.each([
    'Tom Poe had waited on the rt. Jane Hill said that the dam was safe.',
    'Tom Poe came from Bath, MA. Jane Hill said that the dam was safe.',
  ])('but: %s', (text) => expect(quotesOf(text)[0]?.speaker?.text).toBe('Jane Hill'));
});

describe('the full stop of initials, a letter or a word cut short ends a sentence before what opens one', () => {
  test.each<[string, string[]]>([
    ['It was sold in Washington, D.C. Two men paid, Hill said.', ['Hill: Two men paid']],
    ['They fled to the U.S. Officers caught them, Hill said.', ['Hill: Officers caught them']],
    ['They slept in Tampa, Fla. Police woke them, Hill said.', ['Hill: Police woke them']],
    ['It shut at 9 p.m. Residents heard a bang, Hill said.', ['Hill: Residents heard a bang']],
    ['Ray wrote about it on X. The mill would shut, Hill said.', ['Hill: The mill would shut']],
    ['“I won,” Ray wrote on X. “Good,” Hill said.', ['Ray: I won,', 'Hill: Good,']],
    // Not where it goes on.
    [
      'U.S. Senator Ray met a D.C. Council member, Hill said.',
      ['Hill: U.S. Senator Ray met a D.C. Council member'],
    ],
    ['St. Paul beat Mary T. Ray, Hill said.', ['Hill: St. Paul beat Mary T. Ray']],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

whoSpeaks('an hour that ends a sentence', [
  [
    'The queue had formed by 3am. Jane Hill, a widow who looks after two, told the paper it was late.',
    [HILL],
    'Jane Hill, a widow who looks after two, → Jane Hill',
  ],
]);

describe('quoted words with their cue before them end the sentence', () => {
  test.each<[string, string[]]>([
    [
      'Poe asked, “Why does he wait?” Hill replied that it was late. “It is cold,” he added.',
      ['Poe', 'Hill', 'he'],
    ],
    ['Jane Hill said, “It burned.” She added, “It was late.”', ['Jane Hill', 'She']],
    ['Jane Hill said: “It burned.” Tom Poe said: “It was late.”', ['Jane Hill', 'Tom Poe']],
    ['“Why?” Jane Hill asked. “It burned.”', ['Jane Hill']],
  ])('%s', (text, expected) => expect(speakersSaid(text)).toEqual(expected));
});
