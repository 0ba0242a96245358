import { describe, expect, test } from 'vitest';
import { speakersOf } from '../read-article.ts';

const POE = 'PERSON: Tom Poe | Poe';
const HILL = 'PERSON: Jane Hill | Hill';

type Row = [text: string, names: string[], expected: string];

/** Who speaks first. */
function check(rows: readonly Row[]): void {
  test.each<Row>([...rows])('%s', (text, names, expected) =>
    expect(speakersOf(text, names)[0]).toBe(expected),
  );
}

describe('a role, and the name with the next words', () => {
  check([
    [
      'The bill needs 18 votes, and its author admitted that he lacked them.\n\n“I have 16,” said Sen. Tom Poe, a Democrat.',
      [POE],
      'its author → Tom Poe',
    ],
    [
      'They will meet at the hall, whose caretaker said it was theirs.\n\n“We had worse,” said Jane Hill, who is 80.',
      [HILL],
      'whose caretaker → Jane Hill',
    ],
    [
      'A guide who joined on Monday said fog had come in.\n\n“You saw nothing,” said the guide, Jane Hill.',
      [HILL],
      'A guide who joined on Monday → Jane Hill',
    ],
    [
      'A neighbour woken by the noise said it was late.\n\n“I saw them,” said the 81-year-old, who gave her name only as Marta.',
      ['PERSON: Marta'],
      'A neighbour woken by the noise → Marta',
    ],
    [
      'The threat was unlawful, the union’s lawyer replied. “A strike is no absence,” Jane Hill said.',
      [HILL],
      'the union’s lawyer → Jane Hill',
    ],
    [
      'It could fall apart, its army-appointed president warned in May. “We are late,” Tom Poe said.',
      [POE],
      'its army-appointed president → Tom Poe',
    ],
  ]);
});

describe('a role, and the name of another', () => {
  check([
    [
      'The threat was unlawful, the lawyer replied. “A strike is no absence,” Jane Hill said.',
      [HILL],
      'the lawyer → -',
    ],
    [
      'The threat was unlawful, the union’s lawyer replied. “A strike is no absence,” said Jane Hill, a welder.',
      [HILL],
      'the union’s lawyer → -',
    ],
    [
      'It could fall apart, its army-appointed president warned in May. Tom Poe said that it would not.',
      [POE],
      'its army-appointed president → -',
    ],
    [
      'The bill needs 18 votes, and its author admitted that he lacked them.\n\n“He has 16,” said Tom Poe, a lawyer.',
      [POE],
      'its author → -',
    ],
    [
      'Tom Poe came late. The bill needs 18 votes, and its author admitted that she lacked them.\n\n“She has 16,” said Poe.',
      [POE],
      'its author → -',
    ],
    [
      'A guide who joined on Monday said fog had come in.\n\n“You saw nothing,” said Jane Hill.',
      [HILL],
      'A guide who joined on Monday → -',
    ],
    [
      'In Spain nobody was pleased. Its minister said it was late.\n\n“It is early,” said Jane Hill in Bonn.',
      ['LOC: Spain', 'LOC: Bonn', HILL],
      'Its minister → -',
    ],
  ]);
});

describe('opening lines before the name', () => {
  check([
    [
      'A ferry sank off the coast, the coast guard said.\n\nDivers came late. The Hall Coast Guard sent two boats.',
      ['ORG: Hall Coast Guard'],
      'the coast guard → Hall Coast Guard',
    ],
    [
      'Ferries will be cut by a third, the operator warned.\n\nHall Ferries lost money in May. Hall Ferries has ten boats.',
      ['ORG: Hall Ferries'],
      'the operator → Hall Ferries',
    ],
    [
      'A museum will return a drum, its director said on Monday.\n\nIt took six years. “It is no present,” the museum’s director, Jane Hill, told a paper.',
      [HILL],
      'its director → Jane Hill',
    ],
    [
      'A museum will return a drum, its spokeswoman said on Monday.\n\nIt took six years. It was far. The Ames museum is larger.\n\nIts spokeswoman Ann Dee and the spokeswoman of the town, Jane Hill, left.',
      [HILL, 'PERSON: Ann Dee'],
      'its spokeswoman → -',
    ],
  ]);
});

describe('an opening line by an office, before anybody is named', () => {
  const IAEA = 'ORG: International Atomic Energy Agency';
  check([
    [
      'Watchdog warns\n\nThe head of the nuclear watchdog said that time was short.\n\nTom Poe, the director general of the International Atomic Energy Agency, told reporters it was late.',
      [POE, IAEA],
      'The head of the nuclear watchdog → Tom Poe',
    ],
    [
      'Economy to grow\n\nKenya’s finance minister said that the economy would grow.\n\nTom Poe told parliament it was late.',
      ['LOC: Kenya', POE],
      'Kenya’s finance minister → Tom Poe',
    ],
    [
      'Brandt to cut jobs\n\nThe chief executive of Brandt said that it would cut jobs.\n\nJane Hill, who took over in May, said it was late.',
      ['ORG: Brandt', HILL],
      'The chief executive of Brandt → Jane Hill',
    ],
    [
      'Economy to grow\n\nKenya’s finance minister said that the economy would grow.\n\nTom Poe, an analyst in Ames, said it was late.',
      ['LOC: Kenya', POE],
      'Kenya’s finance minister → -',
    ],
    [
      'Economy to grow\n\nTom Poe met the press. Kenya’s finance minister said that the economy would grow.\n\nJane Hill said it was late.',
      ['LOC: Kenya', POE, HILL],
      'Kenya’s finance minister → -',
    ],
    [
      'Economy to grow\n\nThe spokesman of the bank said that the economy would grow.\n\nJane Hill said it was late.',
      [HILL],
      'The spokesman of the bank → -',
    ],
  ]);
});
