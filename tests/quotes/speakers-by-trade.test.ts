import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const HILL = 'PERSON: Jane Hill | Hill';
const POE = 'PERSON: Tom Poe | Poe';
const BRANDT = 'ORG: Brandt';

type Row = [text: string, names: string[], expected: string];

describe('nouns of what a company makes, of a body, and of who won', () => {
  test.each<Row>([
    ['Brandt shut a mill. It was old, according to the ministry.', [BRANDT], 'the ministry → -'],
    [
      'FMOB shut a mill. It was old, according to the ministry.',
      ['ORG: FMOB'],
      'the ministry → FMOB',
    ],
    [
      'Low Tide cancelled nine shows. The band said it was ill.',
      ['ORG: Low Tide'],
      'The band → Low Tide',
    ],
    [
      'Shares in Brandt fell. The Swedish truckmaker said sales fell.',
      [BRANDT],
      'The Swedish truckmaker → Brandt',
    ],
    ['Tom Poe left. The watchmaker said it was late.', [POE, BRANDT], 'The watchmaker → Tom Poe'],
    [
      'The Ames Rowing Committee chose nine rowers. The body said they were ready.',
      ['ORG: Ames Rowing Committee'],
      'The body → Ames Rowing Committee',
    ],
    [
      'Singer Jane Hill cancelled nine shows. The Oscar winner said she had lost her voice.',
      [HILL, 'MISC: Oscar'],
      'The Oscar winner → Jane Hill',
    ],
    [
      'The World Health Organization counted nine cases. The UN agency said two had died.',
      ['ORG: World Health Organization', 'ORG: UN'],
      'The UN agency → World Health Organization',
    ],
    [
      'Interior Minister Tom Poe and Foreign Minister Jane Hill resigned. The former interior minister said it was time.',
      [POE, HILL],
      'The former interior minister → Tom Poe',
    ],
    [
      'Jane Hill beat Tom Poe. The Czech said it was late.',
      [HILL, POE, 'NORP: Czech'],
      'The Czech → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('people whom an article meets by the way are nobody with a name', () => {
  test.each<Row>([
    [
      'Tom Poe took questions. The hall was full.\n\n“I never knew,” the man said.',
      [POE],
      'the man → -',
    ],
    ['Tom Poe went on trial. The prosecutor said he stole a boat.', [POE], 'The prosecutor → -'],
    ['Tom Poe took questions. “How long?” the customer asked.', [POE], 'the customer → -'],
    ['Tom Poe took questions. The governor said he was glad.', [POE], 'The governor → Tom Poe'],
    [
      'Prosecutor Jane Hill met Tom Poe. The prosecutor said he stole a boat.',
      [HILL, POE],
      'The prosecutor → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a person is called by one trade and then by another', () => {
  test.each<Row>([
    [
      'Lead author Jane Hill came late. The biologist said it was a newt.',
      [HILL],
      'The biologist → Jane Hill',
    ],
    ['Rock star Tom Poe broke a leg. The singer said it hurt.', [POE], 'The singer → Tom Poe'],
    [
      'Farm owner Tom Poe is angry. The farmer said the field was dry.',
      [POE],
      'The farmer → Tom Poe',
    ],
    ['Tom Poe, a lawyer, wept. The judge said he was late.', [POE], 'The judge → -'],
    [
      'Jane Hill sang. The lights went out. The manager said a fuse had blown.',
      [HILL],
      'The manager → -',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a title in short stands for the whole word', () => {
  test.each<Row>([
    [
      'Sen. Jane Hill met Tom Poe. Poe left. “It is law,” the senator said.',
      [HILL, POE],
      'the senator → Jane Hill',
    ],
    [
      'Dr Jane Hill met Tom Poe. Poe left. “It is broken,” the doctor said.',
      [HILL, POE],
      'the doctor → Jane Hill',
    ],
    [
      'Tom Poe saw Jane Hill, who is accused of theft. The accused said she was ill.',
      [HILL, POE],
      'The accused → Jane Hill',
    ],
    [
      'Front-runner Jane Hill met Tom Poe. Poe left. The front-runner said she would win.',
      [HILL, POE],
      'The front-runner → Jane Hill',
    ],
    [
      'President Tom Poe met Jane Hill. Hill left. The ex-president said he was tired.',
      [HILL, POE],
      'The ex-president → Tom Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('players, rebels', () => {
  test.each<Row>([
    [
      'Tom Poe headed in. “I closed my eyes,” the centre-back said.',
      [POE],
      'the centre-back → Tom Poe',
    ],
    [
      'Striker Tom Poe met Jane Hill. The forward said he was late.',
      [HILL, POE],
      'The forward → Tom Poe',
    ],
    ['Jane Hill moved the plan forward, Tom Poe said.', [HILL, POE], 'Tom Poe → Tom Poe'],
    [
      'The Northern Liberation Front took the port. The rebels said it was quiet.',
      ['ORG: Northern Liberation Front'],
      'The rebels → Northern Liberation Front',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('somebody new without a name', () => {
  test.each<Row>([
    [
      'Jane Hill was met by an organizer in Ames. “You will win,” the organizer told her.',
      [HILL, 'LOC: Ames'],
      'the organizer → -',
    ],
    [
      '“Go home,” one student shouted at Tom Poe. The student said he was hurt.',
      [POE],
      'The student → -',
    ],
    [
      'A witness said Tom Poe had been singing. The trucker said it was a hymn.',
      [POE],
      'The trucker → Tom Poe',
    ],
    [
      'Tom Poe met a donor. The donor, Jane Hill, said she would pay.',
      [HILL, POE],
      'The donor, Jane Hill, → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a company, whatever it makes', () => {
  test.each<Row>([
    [
      'Furniture maker Brandt will close a plant. The company said demand fell.',
      [BRANDT],
      'The company → Brandt',
    ],
    [
      'Brandt Steel made a profit. The steelmaker said orders were full.',
      ['ORG: Brandt Steel'],
      'The steelmaker → Brandt Steel',
    ],
    [
      'Kestrel Air cut flights. Brandt gained. The airline said fuel was dear.',
      ['ORG: Kestrel Air', BRANDT],
      'The airline → Kestrel Air',
    ],
    [
      'The United Nations refugee agency said few came. The agency said it rained.',
      ['ORG: United Nations'],
      'The agency → -',
    ],
    ['Tom Poe’s boat sank. The coast guard said it was sorry.', [POE], 'The coast guard → -'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('an office is told apart by what it is for', () => {
  test.each<Row>([
    [
      'Minister of Labour Jane Hill and Minister of Health Tom Poe met. The minister of labour said it was late.',
      [HILL, POE],
      'The minister of labour → Jane Hill',
    ],
    [
      'Minister of Labour Jane Hill met Minister of Health Tom Poe. The health minister said it was late.',
      [HILL, POE],
      'The health minister → Tom Poe',
    ],
    [
      'Defence Minister Tom Poe resigned. The prime minister said she was sorry.',
      [POE],
      'The prime minister → -',
    ],
    [
      'Transport Minister Tom Poe stood up. The shadow minister said he was wrong.',
      [POE],
      'The shadow minister → -',
    ],
    [
      'Jane Hill knew Republican presidential front-runner Tom Poe. The Democratic presidential candidate said it was late.',
      [HILL, POE],
      'The Democratic presidential candidate → Jane Hill',
    ],
    [
      'Deputy Works and Housing Minister Tom Poe stood up. The deputy minister said it was late.',
      [POE],
      'The deputy minister → Tom Poe',
    ],
    [
      'Defence Minister Tom Poe resigned. The embattled minister said he was tired.',
      [POE],
      'The embattled minister → Tom Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('the name stands between commas behind the role', () => {
  test.each<Row>([
    [
      'The plan was old, according to the prosecutor, Tom Poe, the town’s best man.',
      [POE],
      'the prosecutor, Tom Poe, the town’s best man → Tom Poe',
    ],
    ['According to the prosecutor, Tom Poe, the plan was old.', [POE], 'the prosecutor → Tom Poe'],
    ['According to the prosecutor, Tom Poe left the house.', [POE], 'the prosecutor → -'],
    [
      'Its head, retired captain Tom Poe, said not one dollar would be lost.',
      [POE],
      'Its head → Tom Poe',
    ],
    [
      'Tom Poe founded Brandt in a shed. The firm grew. Its founder said it still leaked.',
      [POE, BRANDT],
      'Its founder → Tom Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a nation that is in the name', () => {
  test.each<Row>([
    [
      'Singapore Airlines met Qantas Airlines. The Singaporean airline said it was late.',
      ['ORG: Singapore Airlines', 'ORG: Qantas Airlines'],
      'The Singaporean airline → Singapore Airlines',
    ],
    [
      'Bank of Ghana met Bank of Kenya. The Kenyan bank said it was late.',
      ['ORG: Bank of Ghana', 'ORG: Bank of Kenya'],
      'The Kenyan bank → Bank of Kenya',
    ],
    [
      'Bank of Ghana met Bank of Kenya. The bank said it was late.',
      ['ORG: Bank of Ghana', 'ORG: Bank of Kenya'],
      'The bank → Bank of Ghana',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('his own', () => {
  test.each<Row>([
    [
      'Tom Poe put money into Brandt. His company said it was safe.',
      [POE, BRANDT],
      'His company → Brandt',
    ],
    ['Tom Poe met Jane Hill. His lawyer said it was safe.', [HILL, POE], 'His lawyer → -'],
    [
      'Tom Poe and his wife, Jane Hill, left. His partner said it was late.',
      [HILL, POE],
      'His partner → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('another, or several', () => {
  test.each<Row>([
    [
      'Tom Poe, an official, spoke. The second official said it was late.',
      [POE],
      'The second official → -',
    ],
    [
      'Jane Hill bought the castle. The mayor told her that it had no roof.',
      [HILL],
      'The mayor → -',
    ],
    [
      'Mayor Jane Hill met Tom Poe. The mayor told him that it was late.',
      [HILL, POE],
      'The mayor → Jane Hill',
    ],
    [
      'Brandt left the union. The company and the union said it was over.',
      [BRANDT],
      'The company and the union → -',
    ],
    [
      'The rivals, commissioners Jane Hill and Tom Poe, said it was over.',
      [HILL, POE],
      'The rivals, commissioners Jane Hill and Tom Poe, → -',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('names of one word, last words of names, offices taken for names', () => {
  test.each<Row>([
    [
      'The Northern Academy gave a prize. The academy said it was a first.',
      ['ORG: Northern Academy'],
      'The academy → Northern Academy',
    ],
    [
      'The island’s only doctor, Jane Hill, is leaving. The GP said she was tired.',
      [HILL, 'ORG: GP'],
      'The GP → Jane Hill',
    ],
    [
      'The island’s only doctor, Jane Hill, is leaving. The Guardian said she was tired.',
      [HILL, 'ORG: Guardian'],
      'The Guardian → Guardian',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('whose words they are', () => {
  test.each<Row>([
    [
      'Jane Hill saw it. Tom Poe’s verdict: “It is a mess.”',
      [HILL, POE],
      'Tom Poe’s verdict → Tom Poe',
    ],
    [
      'Jane Hill wrote to Tom Poe. Her letter said the dam was safe.',
      [HILL, POE],
      'Her letter → Jane Hill',
    ],
    ['The dam is safe, Brandt’s report says.', [BRANDT], 'Brandt’s report → Brandt'],
    [
      'According to a letter signed by Judge Jane Hill, the dam is safe.',
      [HILL],
      'a letter signed by Judge Jane Hill → Jane Hill',
    ],
    ['One letter reminded the editor that Tom Poe had built the dam.', [POE], 'One letter → -'],
    ['The dam is safe, Brandt’s lawyer says.', [BRANDT], 'Brandt’s lawyer → -'],
    ['“No,” was the answer of Tom Poe.', [POE], 'the answer of Tom Poe → Tom Poe'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a name is not cut', () => {
  test.each<Row>([
    [
      'The Prices and Consumer Commission said it was late.',
      ['ORG: Prices and Consumer Commission'],
      'The Prices and Consumer Commission → Prices and Consumer Commission',
    ],
    [
      'The Te Aitanga a Mahaki Trust said it was late.',
      ['ORG: Te Aitanga a Mahaki Trust'],
      'Te Aitanga a Mahaki Trust → Te Aitanga a Mahaki Trust',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});
