import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('what is no part of what is reported', () => {
  test.each<[string, string[]]>([
    ['In fact, the mayor said, the dam is safe.', ['the mayor: the dam is safe']],
    ['Instead, police say, the dam is safe.', ['police: the dam is safe']],
    ['For now, Hill said, the dam is safe.', ['Hill: For now | the dam is safe']],
    [
      'Ten men were killed, the army said, hours after a raid on Ames.',
      ['the army: Ten men were killed'],
    ],
    [
      'The school would close, Hill said, unless money was found.',
      ['Hill: The school would close | unless money was found'],
    ],
    [
      'The board said it would close the dam from May, after the feast, and residents fear that the town will flood.',
      ['The board: it would close the dam from May, after the feast'],
    ],
    [
      'The board ruled that the road was safe; Tom Poe was hurt on it all the same.',
      ['The board: the road was safe'],
    ],
    ['Poe dismissed that as a lie.', []],
    ['Poe said that, if needed, the dam would be shut.', ['Poe: if needed, the dam would be shut']],
    ['Poe said, however, that the dam would be shut.', ['Poe: the dam would be shut']],
    ['Poe rejected that, and left the room.', []],
    [
      'The board told the court that it could not pay, backing away from its pledge.',
      ['The board: it could not pay'],
    ],
    [
      'Hill said that taxes would rise, reversing a promise made in May.',
      ['Hill: taxes would rise'],
    ],
    [
      'Hill said he ran down the road, waving his arms.',
      ['Hill: he ran down the road, waving his arms'],
    ],
    ['The panel was told how Poe had fled.', ['-: how Poe had fled']],
    ['She was told how to leave.', []],
    ['“I did it for her,” Poe told police, the court heard.', ['Poe: I did it for her,']],
    [
      'The army said that 15 men had died, a figure that nobody could confirm.',
      ['The army: 15 men had died'],
    ],
    ['The army said that 15 men had died, a day after the truce.', ['The army: 15 men had died']],
    [
      'Hill said he lived in Ames, a town of 3,000 people.',
      ['Hill: he lived in Ames, a town of 3,000 people'],
    ],
    [
      'Coach Jane Hill said she had asked for a reason and been told the ball was out.',
      ['Coach Jane Hill: she had asked for a reason and been told the ball was out'],
    ],
    ['Hill said prices had risen and told them to wait.', ['Hill: prices had risen']],
    [
      'About 30% of loads so far have gone by sea, according to the centre in Oslo, where Danish officials share a floor.',
      ['the centre in Oslo: About 30% of loads so far have gone by sea'],
    ],
    [
      'As of Monday ten men had died, according to the council in Ames, where a camp was set up.',
      ['the council in Ames: As of Monday ten men had died'],
    ],
    ['Hill denies stealing the medal.', ['Hill: stealing the medal']],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

describe('a company’s full stop may end a sentence', () => {
  test.each([
    ['He works for Poe Ltd. According to Hill, the dam is safe.', 'Hill'],
    ['He works for Poe Inc. The firm said the dam is safe.', 'The firm'],
    ['Poe Inc. Chairman Jane Hill said the dam is safe.', 'Poe Inc. Chairman Jane Hill'],
  ])('%s', (text, speaker) => expect(saidBy(text)).toEqual([`${speaker}: the dam is safe`]));
});

describe('a paragraph of nothing but quoted words', () => {
  test('is a statement, whoever makes it', () =>
    expect(
      saidBy(
        'Hill denied that guards took bribes.\n\n“Bring me proof and I will act at once.\n\n“I ask for time.”\n\nThe town was quiet.',
      ).map((line) => line.replace(/^[^:]*: /, '')),
    ).toEqual(['guards took bribes', 'Bring me proof and I will act at once. | I ask for time.']));

  test('but no heading in title case', () =>
    expect(
      saidBy('The mill shut in May.\n\n‘The River Comes First’\n\nThe town was quiet.'),
    ).toEqual([]));
});

test('a work in apposition is no statement', () =>
  expect(
    saidBy('Hill said the firm that put out her debut album, “Long Night,” was gone.'),
  ).toEqual(['Hill: the firm that put out her debut album, “Long Night,” was gone']));

test('who is behind a plan, and who hears a case', () =>
  expect(
    saidBy(
      'People familiar with that plan tell us it is late. The jury of six women and six men heard that cash was taken.',
    ),
  ).toEqual(['People familiar with that plan: it is late', '-: cash was taken']));
