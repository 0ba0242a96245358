import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const HILL = 'PERSON: Jane Hill';
const POE = 'PERSON: Tom Poe';

type Row = [text: string, names: string[], expected: string];

const LEE = 'PERSON: Ed Lee';

describe('what somebody is, told in other ways than by a title', () => {
  const names = [HILL, POE];
  test.each<string>([
    'Tom Poe has been mayor since May. Jane Hill lost. “It was close,” the mayor said.',
    'Tom Poe works as a nurse in Ames. Jane Hill is ill. “It was close,” the nurse said.',
    'The board named Tom Poe as its chairman. Jane Hill left. “It was close,” the chairman said.',
    'The board elected Tom Poe chairman. Jane Hill left. “It was close,” the chairman said.',
    'Its chairman is Tom Poe. Jane Hill left. “It was close,” the chairman said.',
    'Tom Poe (34) drives a bus. Jane Hill left. “It was close,” the 34-year-old said.',
    'A bus hit 34-year-old Tom Poe. Jane Hill left. “It was close,” the 34-year-old said.',
  ])('%s', (text) => expect(lastSpeaker(text, names)).toMatch(/→ Tom Poe$/));
  test('an age is nobody of another age', () => {
    const text = 'Tom Poe, 61, mends the bus. “It was close,” the 34-year-old said.';
    expect(lastSpeaker(text, [POE])).toBe('the 34-year-old → -');
  });
});

describe('a company that was taken for somebody or something else', () => {
  const text = 'Velmar sold its mill in Ames. The mill was old, the company said.';
  test.each<[string[], string]>([
    [['PERSON: Velmar', 'LOC: Ames'], 'the company → Velmar'],
    [['PERSON: Velmar', 'LOC: Ames', 'ORG: Brandt'], 'the company → Velmar'],
  ])('%s', (names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
  test('is no person whose gender is told', () => {
    const person = 'Mr Velmar sold his mill in Ames. The mill was old, the company said.';
    expect(lastSpeaker(person, ['PERSON: Velmar', 'LOC: Ames'])).toBe('the company → -');
  });
  test('no family is one of its members', () => {
    const family = 'Tom Poe left the family. The family said it was late.';
    expect(lastSpeaker(family, [POE])).toBe('The family → -');
  });
  test('a thing that a clause of its own follows is not what its subject is', () => {
    const games =
      'World Rowing will change the Ames Games, the governing body for rowing said. It is late, the body added.';
    expect(lastSpeaker(games, ['ORG: World Rowing', 'MISC: Ames Games'])).toBe(
      'the body → World Rowing',
    );
  });
});

describe('a place is no speaker by what stands behind its comma', () => {
  test.each<Row>([
    [
      'In Ames, the ministers of three states met. The ministers said it was late.',
      ['LOC: Ames'],
      'The ministers → -',
    ],
    [
      'Brandt Ltd. cut its dividend. The Ames, Iowa, maker of boats lost a client. “Sales fell,” the company said.',
      ['ORG: Brandt Ltd.', 'LOC: Ames', 'LOC: Iowa'],
      'the company → Brandt Ltd.',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('an office in one word with a hyphen', () => {
  test.each<Row>([
    [
      'Vice-President Tom Poe and President Ed Lee met. Tolls would rise, said the Vice President.',
      [POE, LEE],
      'the Vice President → Tom Poe',
    ],
    [
      'Vice President Tom Poe and President Ed Lee met. Tolls would rise, said the vice-president.',
      [POE, LEE],
      'the vice-president → Tom Poe',
    ],
    [
      'Vice-President Tom Poe and President Ed Lee met. Tolls would rise, said the president.',
      [POE, LEE],
      'the president → Ed Lee',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('an office before the name', () => {
  test.each<Row>([
    [
      'Minister of Works and Urban Development Jane Hill said the bridge was safe.',
      [HILL],
      'Minister of Works and Urban Development Jane Hill → Jane Hill',
    ],
    [
      'Director of Prisons Tom Poe said the search was over.',
      [POE],
      'Director of Prisons Tom Poe → Tom Poe',
    ],
    [
      'Minister of Works Jane Hill came. Deputy Minister Tom Poe spoke. The bridge was safe, the minister said.',
      [HILL, POE],
      'the minister → Jane Hill',
    ],
    ['Director of Hill said the search was over.', ['PERSON: Hill'], 'Director of Hill → -'],
    ['A lawyer for Mayor Jane Hill said she was ill.', [HILL], 'A lawyer for Mayor Jane Hill → -'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a description behind the name, without its second comma', () => {
  test.each<Row>([
    [
      'Jane Hill, a spokeswoman for the port said it was open.',
      [HILL],
      'a spokeswoman for the port → Jane Hill',
    ],
    [
      'Tom Poe sat beside Jane Hill. Hill, until Tuesday the mayor of Ames, who told the court she was ill, left.',
      ['PERSON: Jane Hill | Hill', POE, 'LOC: Ames'],
      'who → Jane Hill',
    ],
    ['With the help of Jane Hill, a neighbour said, they won.', [HILL], 'a neighbour → -'],
    ['Near Ames, residents said they saw smoke.', ['LOC: Ames'], 'residents → -'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a description before the name', () => {
  test.each<Row>([
    [
      'Tom Poe drives a truck. The woman who parks beside him, Jane Hill, is paid more. Tom Poe left. “It is fair,” the woman said.',
      [HILL, POE],
      'the woman → Jane Hill',
    ],
    [
      'A goalkeeper from Ames, Jane Hill, came on for Tom Poe. Tom Poe sat down. “I was cold,” the goalkeeper said.',
      [HILL, POE, 'LOC: Ames'],
      'the goalkeeper → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('the last word of a name tells what it names', () => {
  test.each<Row>([
    [
      'The Harbour Defence Administration Agency came first. “We are late,” the agency said.',
      ['ORG: Harbour Defence Administration Agency'],
      'the agency → Harbour Defence Administration Agency',
    ],
    [
      'The Harbour Defence Administration Agency came first. “We are late,” the administration said.',
      ['ORG: Harbour Defence Administration Agency'],
      'the administration → -',
    ],
    [
      'Bank of Ames opened late. “We were robbed,” the bank said.',
      ['ORG: Bank of Ames'],
      'the bank → Bank of Ames',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('who is told apart, or has no name', () => {
  test.each<Row>([
    [
      'Wages fell at Brandt, a report of ten pages. “Costs rose,” the report said.',
      ['ORG: Brandt'],
      'the report → -',
    ],
    [
      'The plant will close, a Brandt spokesman said. Tom Poe, the mayor, wept. “We had no choice,” the spokesman said.',
      ['ORG: Brandt', POE],
      'the spokesman → -',
    ],
    [
      'Tom Poe, a spokesman for Brandt, said the plant would close. “We had no choice,” the spokesman said.',
      ['ORG: Brandt', POE],
      'the spokesman → Tom Poe',
    ],
    [
      'Brandt will sing in Ames. The hall is full, according to the organisation of the festival.',
      ['ORG: Brandt', 'LOC: Ames'],
      'the organisation of the festival → -',
    ],
    [
      'Brandt left the market. Prices fell at once, the ADP agency said.',
      ['ORG: Brandt'],
      'the ADP agency → -',
    ],
    [
      'Brandt left the market. Prices fell at once, the agency said.',
      ['ORG: Brandt'],
      'the agency → Brandt',
    ],
    [
      'The priest at the church of Ames and the chapel of the port, Father Tom Poe, said the bells were stolen.',
      [POE, 'LOC: Ames'],
      'The priest at the church of Ames and the chapel of the port, Father Tom Poe, → Tom Poe',
    ],
    [
      'Jane Hill, counsel for the bank, spoke first. The court rose. Rain fell. Nobody came. The case went on. It was late. Lamps were lit. Tom Poe sat down. His counsel said he was tired.',
      [HILL, POE],
      'His counsel → -',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a name that holds a preposition or stands before a bracket', () => {
  test.each<Row>([
    [
      'Bank of Ames governor Jane Hill said rates would fall.',
      ['ORG: Bank of Ames', HILL],
      'Bank of Ames governor Jane Hill → Jane Hill',
    ],
    [
      'Road Safety Authority (RSA) chief Tom Poe said the bridge was shut.',
      ['ORG: Road Safety Authority | RSA', POE],
      'Road Safety Authority (RSA) chief Tom Poe → Tom Poe',
    ],
    [
      'A Bank of Ames economist said rates would fall.',
      ['ORG: Bank of Ames'],
      'A Bank of Ames economist → -',
    ],
    ['Bank of Ames said rates would fall.', ['ORG: Bank of Ames'], 'Bank of Ames → Bank of Ames'],
    [
      'Bank of Ames governor Jane Hill and Tom Poe said rates would fall.',
      ['ORG: Bank of Ames', HILL, POE],
      'Bank of Ames governor Jane Hill and Tom Poe → -',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('who wrote a document', () => {
  test.each<Row>([
    [
      'The latest report by the Brandt Institute says wages fell.',
      ['ORG: Brandt Institute'],
      'The latest report by the Brandt Institute → Brandt Institute',
    ],
    [
      'A report on the Brandt Institute says wages fell.',
      ['ORG: Brandt Institute'],
      'A report on the Brandt Institute → -',
    ],
    ['A report from Ames says wages fell.', ['LOC: Ames'], 'A report from Ames → -'],
    [
      'Wages fell, according to a tally by The Brandt Institute.',
      ['ORG: Brandt Institute'],
      'a tally by The Brandt Institute → Brandt Institute',
    ],
    [
      'Jane Hill wrote to them. Wages fell, according to her own count.',
      ['PERSON: Jane Hill'],
      'her own count → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('owners and roles without an article', () => {
  test.each<Row>([
    [
      'Tom Poe, Brandt’s lawyer, came late. Ed Lee slept. “We will appeal,” Brandt’s lawyer said.',
      [POE, 'PERSON: Ed Lee', 'PERSON: Brandt'],
      'Brandt’s lawyer → Tom Poe',
    ],
    [
      'Fire chief: “We found the cable”\n\nTom Poe, the fire chief, came late.',
      [POE],
      'Fire chief → Tom Poe',
    ],
    [
      'Fires in Ames\n\nPolice chief: “We found the cable”\n\nTom Poe, the fire chief, came late.',
      [POE],
      'Police chief → -',
    ],
    [
      'President Jane Hill opened the farm. Deputy President Tom Poe was present. “It is green,” the head of state said.',
      [HILL, POE],
      'the head of state → Jane Hill',
    ],
    [
      'Jane Hill won the prize over Tom Poe, 54. “I am glad,” said the 31-year-old.',
      ['PERSON: Jane Hill', POE],
      'the 31-year-old → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('short forms and kinds of names', () => {
  test.each<Row>([
    ['Jane Hill came late. Hill said the road was shut.', [HILL], 'Hill → Jane Hill'],
    [
      'Jane Hill and Tom Hill came late. Hill said the road was shut.',
      [HILL, 'PERSON: Tom Hill'],
      'Hill → -',
    ],
    [
      'Jane Hill arrived in May. Ann Dee arrived in June. Hill was ill. “It is late,” she said.',
      [HILL, 'PERSON: Ann Dee'],
      'she → Jane Hill',
    ],
    ['The PAP news agency said the road was shut.', ['ORG: PAP'], 'The PAP news agency → PAP'],
    ['The UN agency said the road was shut.', ['ORG: UN'], 'The UN agency → -'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a person at the end of a long title', () => {
  test.each<Row>([
    [
      'Treasury and Finance Minister Jane Hill said prices rose.',
      [HILL],
      'Treasury and Finance Minister Jane Hill → Jane Hill',
    ],
    [
      'Ames superintendent of police (SP) Tom Poe said it was an accident.',
      [POE, 'LOC: Ames'],
      'Ames superintendent of police (SP) Tom Poe → Tom Poe',
    ],
    [
      'A spokesman for Finance Minister Jane Hill said prices rose.',
      [HILL],
      'A spokesman for Finance Minister Jane Hill → -',
    ],
    [
      'The movement of ousted president Tom Poe said it had sent rice.',
      [POE],
      'The movement of ousted president Tom Poe → -',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('what somebody does, and nouns of people', () => {
  const names = [HILL, POE];
  test.each<Row>([
    [
      'Jane Hill, who leads the party, met Tom Poe. Tom Poe smiled. “It is over,” the leader said.',
      names,
      'the leader → Jane Hill',
    ],
    [
      'Jane Hill, a pianist, met Tom Poe. Tom Poe smiled. “It is over,” the musician said.',
      names,
      'the musician → Jane Hill',
    ],
    [
      'Tom Poe, a sprinter, beat Jane Hill. Jane Hill smiled. “It is over,” the athlete said.',
      names,
      'the athlete → Tom Poe',
    ],
    [
      'Jane Hill won the match. “It is over,” the youngster said.',
      names,
      'the youngster → Jane Hill',
    ],
    ['Jane Hill won. The guy at the bank said it was over.', [HILL], 'The guy at the bank → -'],
  ])('%s', (text, who, expected) => expect(lastSpeaker(text, who)).toBe(expected));
});

describe('by nation', () => {
  const names = ['NORP: Kenyan', 'PERSON: Jane Hill', 'PERSON: Ann Dee'];
  test.each<Row>([
    [
      'The Kenyan runner Jane Hill beat Ann Dee. Ann Dee fell. Ann Dee wept. “I am glad,” the Kenyan said.',
      names,
      'the Kenyan → Jane Hill',
    ],
  ])('%s', (text, who, expected) => expect(lastSpeaker(text, who)).toBe(expected));
});
