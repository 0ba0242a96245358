import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const HILL = 'PERSON: Jane Hill';
const POE = 'PERSON: Tom Poe';
const LEE = 'PERSON: Ed Lee';
const VELMAR = 'ORG: Velmar';

type Row = [text: string, names: string[], expected: string];

describe('whose "the statement" is', () => {
  test.each<Row>([
    [
      'In a statement read to the court, Jane Hill said it was late. “I thanked her,” the statement said.',
      [HILL],
      'the statement → Jane Hill',
    ],
    [
      'Velmar issued a statement saying it was late. The statement added that the mill was old.',
      [VELMAR],
      'The statement → Velmar',
    ],
    [
      'Tom Poe said in a letter to the board that it was late. The letter said the mill was old.',
      [POE],
      'The letter → Tom Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
  test.each<Row>([
    [
      'Jane Hill said it was late. The statement said the mill was old.',
      [HILL],
      'The statement → -',
    ],
    [
      'Jane Hill said in a letter that it was late. The statement said the mill was old.',
      [HILL],
      'The statement → -',
    ],
    [
      'Jane Hill said the mill had a statement on its door. The statement said the mill was old.',
      [HILL],
      'The statement → -',
    ],
  ])('nobody’s: %s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a relative who has the surname', () => {
  test.each<Row>([
    [
      'A snake bit Anjali Sada at dawn. “It was late,” Ram Prasad Sada said. Ed Lee came. Anjali was buried. Her father said he had not been told.',
      ['PERSON: Anjali Sada | Anjali', 'PERSON: Ram Prasad Sada', LEE],
      'Her father → Ram Prasad Sada',
    ],
    [
      'Tom Poe was jailed and his own mother says he deserved it. Ann Poe wept.',
      [POE, 'PERSON: Ann Poe'],
      'his own mother → Ann Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
  test.each<Row>([
    [
      'Tom Poe was jailed. Ann Poe and Mary Poe wept. His mother said he deserved it.',
      [POE, 'PERSON: Ann Poe', 'PERSON: Mary Poe'],
      'His mother → -',
    ],
    [
      'Tom Poe was jailed. Jane Hill wept. His mother said he deserved it.',
      [POE, HILL],
      'His mother → -',
    ],
    [
      'Tom Poe was jailed. His sister, Ann Poe, wept. His mother said he deserved it.',
      [POE, 'PERSON: Ann Poe'],
      'His mother → -',
    ],
  ])('nobody: %s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a relative as subject, and he or she afterwards', () => {
  test.each<Row>([
    [
      'Tom Poe was freed. Ed Lee left. It rained. Ann Poe waited in a car. She had written, she said. Her son planned to sleep until noon, he told the press. “I am tired,” he said.',
      [POE, LEE, 'PERSON: Ann Poe'],
      'he → Tom Poe',
    ],
    [
      'Jane Hill speaks it. Her grandmother was forbidden to. “It is ours,” she said.',
      [HILL],
      'she → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('it, of a company that was taken for somebody', () => {
  test.each<Row>([
    [
      'Brandt said it was late. The mill at Ames was old, it added.',
      ['PERSON: Brandt', 'LOC: Ames'],
      'it → Brandt',
    ],
    [
      'Mr Brandt said he was late. The mill of Velmar was old, it added.',
      ['PERSON: Brandt', VELMAR],
      'it → Velmar',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('what goes on about who has just spoken', () => {
  test.each<Row>([
    [
      'Jane Hill, 38, wept. Velmar, a mining company, said it was late. The miner said the dam was safe.',
      [HILL, VELMAR],
      'The miner → Velmar',
    ],
    [
      'Velmar Homes said it was late. The landlord added that wardens would come.',
      ['ORG: Velmar Homes'],
      'The landlord → Velmar Homes',
    ],
    [
      'Ed Lee, a widower, left. The farm minister, Jane Hill, said help was on the way. The former prime minister said offices would open.',
      [HILL, LEE],
      'The former prime minister → Jane Hill',
    ],
    [
      'Tom Poe left. Jane Hill, its chief operating officer, told the board it was late. “It is old,” the executive said.',
      [HILL, POE],
      'the executive → Jane Hill',
    ],
    [
      'A fisherman’s widow has won. Jane Hill, 71, took the firm to court. “It was late,” said the mother of four.',
      [HILL],
      'the mother of four → Jane Hill',
    ],
    [
      'Tom Poe beat Ed Lee. “I am glad,” the Norwegian said. “I was slow,” the Russian said.',
      [POE, LEE, 'NORP: Norwegian', 'NORP: Russian'],
      'the Russian → Ed Lee',
    ],
    ['In an interview in 2003 Jane Hill said it was late.', [HILL], 'Jane Hill → Jane Hill'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});
