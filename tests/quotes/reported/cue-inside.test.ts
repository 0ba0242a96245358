import { describe, expect, test } from 'vitest';
import { piecesSaid, saidBy } from '../read-article.ts';

describe('the cue stands inside or behind what is reported', () => {
  test.each<[string, string]>([
    [
      'The forecast spoke of rain, she told them, and there was room for all.',
      'she: The forecast spoke of rain | and there was room for all',
    ],
    [
      'His father had ridden the same line, he said between two stops, and had been stuck on it.',
      'he: His father had ridden the same line | and had been stuck on it',
    ],
    [
      'She had seen the sheet, she told a newspaper last year, and the next frame showed a face.',
      'she: She had seen the sheet | and the next frame showed a face',
    ],
    [
      'Four in ten had taken off with ice on the wings, the agency found, and most had kept quiet.',
      'the agency: Four in ten had taken off with ice on the wings | and most had kept quiet',
    ],
    [
      'The crew did not check the wings, the inquiry found.',
      'the inquiry: The crew did not check the wings',
    ],
    [
      'The pool will not open this summer, councillors were told on Tuesday night, after its cost doubled.',
      '-: The pool will not open this summer',
    ],
    // What is told of the speaker stands before the colon.
    [
      'A rival, Tom Poe, was less cheerful: the fee would run until May, he noted, and the bank might extend it.',
      'he: the fee would run until May | and the bank might extend it',
    ],
    ['Ministers were blunt: the fee would rise, they said.', 'they: the fee would rise'],
    [
      'The plan was simple: the fee would rise, he said.',
      'he: The plan was simple: the fee would rise',
    ],
    [
      'The plant will be running by the end of the year, he told an energy conference in the port.',
      'he: The plant will be running by the end of the year',
    ],
    [
      'When officials came with pictures, she was the only one who clapped, she recalled.',
      'she: When officials came with pictures, she was the only one who clapped',
    ],
    [
      'The minister is due in Rome, where, his office said, fishing would top the agenda.',
      'his office: fishing would top the agenda',
    ],
    [
      'Trawlers land a quarter of the catch but, scientists say, ruin the seabed for years.',
      'scientists: ruin the seabed for years',
    ],
    [
      'Few see a doctor; in Kenya, the authors wrote, one case in five is counted.',
      'the authors: in Kenya | one case in five is counted',
    ],
    [
      'At the heart of the trouble, according to the envoy, was a decision by the king.',
      'the envoy: At the heart of the trouble | was a decision by the king',
    ],
    [
      'A default would cost a year of growth, according to the bank, and unemployment would rise.',
      'the bank: A default would cost a year of growth | and unemployment would rise',
    ],
    [
      'A vote is near and, according to the minister, it will be lost.',
      'the minister: it will be lost',
    ],
    ['Prices rise in the spring, a poll shows.', 'a poll: Prices rise in the spring'],
    ['The dam was safe, she said; nobody had been hurt.', 'she: The dam was safe'],
    // A clause inside the subject, with a verb that no list has, or a phrase in it.
    [
      'Bees that forage in orchards are dying, researchers said on Monday.',
      'researchers: Bees that forage in orchards are dying',
    ],
    [
      'The goalkeeper, who was carried off after a knock to the head, was awake, the club said on Sunday.',
      'the club: The goalkeeper, who was carried off after a knock to the head, was awake',
    ],
    [
      'The road is shut, the army said, as it was last year.',
      'the army: The road is shut | as it was last year',
    ],
    ['Nurses, he said, as a rule worked at night.', 'he: Nurses | as a rule worked at night'],
    // Of whom or what it is said.
    ['The man, who police say was armed, was shot.', 'police: was armed'],
    ['The plan, which ministers say will work, is opposed by doctors.', 'ministers: will work'],
    ['Poe, whom the army says led the gang, denies it.', 'the army: led the gang'],
    ['A boat which the navy said was carrying arms was sunk.', 'the navy: was carrying arms'],
    [
      'The sect, which police say has a mill, a farm and a school, is banned.',
      'police: has a mill, a farm and a school',
    ],
    [
      'The union will sit out the vote, its director told the paper earlier this week.',
      'its director: The union will sit out the vote',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each<[string, string[]]>([
    [
      'France would not back any date, she said, and she urged Brussels to withdraw the paper.',
      ['she: France would not back any date'],
    ],
    [
      'Sales grew by a tenth, the company said, without giving a comparable figure.',
      ['the company: Sales grew by a tenth'],
    ],
    // What the reporter knows besides.
    [
      'Nine people died, rescuers said, as fighting spread to the south.',
      ['rescuers: Nine people died'],
    ],
    [
      'The road was mined, the army said, though it gave no proof.',
      ['the army: The road was mined'],
    ],
    ['He left what they said was the town.', []],
    ['In 2008, he complained about the vote, and railed against the court.', []],
    ['Even as the crowd cheered, he told the players of the defeat in the cup.', []],
  ])('not: %s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

describe('a cue with its hearer between commas stands within what is said', () => {
  test.each<[string, string[]]>([
    [
      'The driver, he told a local radio station, had years of practice.',
      ['The driver', 'had years of practice'],
    ],
    [
      'The road must be closed by noon, she told the driver, Jane Hill.',
      ['The road must be closed by noon'],
    ],
    [
      'In it, a waitress told Detective Frank Dorsch, two days after the fire, that she had seen him.',
      ['she had seen him'],
    ],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});
