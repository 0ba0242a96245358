import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const POE = 'PERSON: Tom Poe | Poe';
const HILL = 'PERSON: Jane Hill | Hill';
const LEE = 'PERSON: Ed Lee | Lee';
const AMES = 'LOC: Ames';

type Row = [text: string, names: string[], expected: string];

function check(rows: readonly Row[]): void {
  test.each<Row>([...rows])('%s', (text, names, expected) =>
    expect(lastSpeaker(text, names)).toBe(expected),
  );
}

describe('quoted words that open a paragraph are of who spoke at the end of the one before', () => {
  check([
    [
      'Jane Hill said her office had 300 calls.\n\n“I can count,” the welder said.',
      [HILL],
      'the welder → Jane Hill',
    ],
    [
      'Sen. Tom Poe and Sen. Ed Lee read aloud all night. The hall was cold. It grew late. Nobody left.\n\nOne of the others, Jane Hill, said her office had 300 calls.\n\n“I can count,” the senator said.',
      [POE, LEE, HILL],
      'the senator → Jane Hill',
    ],
    [
      'Tom Poe, the mayor, came late. The hall was cold.\n\nJane Hill said her office had 300 calls.\n\n“I can count,” the mayor said.',
      [POE, HILL],
      'the mayor → Tom Poe',
    ],
    [
      'President Jane Hill said it was over.\n\n“I can count,” the governor said.',
      [HILL],
      'the governor → -',
    ],
  ]);
});

describe('of whom the paragraph before told, by age or years', () => {
  check([
    [
      'Jane Hill, 43, reached Ames at night. Her keys were in her pocket.\n\n“I have no door,” the mother of three said.',
      [HILL, AMES],
      'the mother of three → Jane Hill',
    ],
    [
      'Tom Poe thought that it was thunder. Then he saw the cars. “They came fast,” the 51-year-old net-mender said.',
      [POE],
      'the 51-year-old net-mender → Tom Poe',
    ],
    [
      'Tom Poe, 74, makes bells. The work is slow. The iron is cut and folded.\n\n“The fire does it,” says the old man.',
      [POE],
      'the old man → Tom Poe',
    ],
    [
      'Tom Poe, 24, makes bells. The work is slow.\n\n“The fire does it,” says the old man.',
      [POE],
      'the old man → -',
    ],
    [
      'Tom Poe, 24, makes bells.\n\n“The fire does it,” the 51-year-old welder said.',
      [POE],
      'the 51-year-old welder → -',
    ],
    [
      'Tom Poe took questions. The hall was full.\n\n“I never knew,” the man said.',
      [POE],
      'the man → -',
    ],
  ]);
});

describe('words that somebody adds in the same paragraph', () => {
  check([
    [
      'Ed Lee, a lawyer for the mill, was silent.\n\nJane Hill, who took the case for nothing, said the ruling was the first. Her clients would stay, the lawyer added.',
      [LEE, HILL],
      'the lawyer → Jane Hill',
    ],
    [
      'Ed Lee, a lawyer for the mill, was silent. The hall was cold.\n\nJane Hill said the ruling was the first. He would appeal, the lawyer added.',
      [LEE, HILL],
      'the lawyer → Ed Lee',
    ],
  ]);
});

describe('reported words tell by “he” or “she” who says them', () => {
  check([
    [
      'The nurse Ann Dee wrote to the head of the ward, Tom Poe. He replied in one line.\n\nThe 43-year-old said she had wept.',
      ['PERSON: Ann Dee', POE],
      'The 43-year-old → Ann Dee',
    ],
    [
      'A deputy minister, Jane Hill, met Prime Minister Tom Poe in Ames. The minister said she understood.',
      [HILL, POE, AMES],
      'The minister → Jane Hill',
    ],
    [
      'A deputy minister, Jane Hill, met Prime Minister Tom Poe in Ames. The prime minister said he understood.',
      [HILL, POE, AMES],
      'The prime minister → Tom Poe',
    ],
    [
      'Tom Poe was cleared.\n\nA neighbour said she saw him. “He waved,” she said.',
      [POE],
      'she → -',
    ],
  ]);
});

describe('a company goes on as “the company”, “the group”', () => {
  const BRANDT = 'ORG: Brandt';
  const MILL = 'ORG: Poe Mill Company';
  check([
    [
      'The Poe Mill Company is near. Brandt, a unit of Hall Metals, rejects the charge. In a statement, it said it paved the road. The company also said that it might leave.',
      [MILL, BRANDT, 'ORG: Hall Metals'],
      'The company → Brandt',
    ],
    [
      'Brandt posted a loss.\n\nThe maker of optical switches said it would cut jobs.',
      [BRANDT],
      'The maker of optical switches → Brandt',
    ],
    [
      'The Green Front, an environmental group, said it saw fires near land of Brandt. In a reply the company denied that it had used fire.',
      ['ORG: Green Front', BRANDT],
      'the company → Brandt',
    ],
    [
      'The Ministry of Trade shut. “We know nothing,” the company said.',
      ['ORG: Ministry of Trade'],
      'the company → -',
    ],
    [
      'Brandt shut.\n\nThe organization of the festival said it would pay.',
      [BRANDT],
      'The organization of the festival → -',
    ],
  ]);
});

describe('a noun of a name before others of its kind', () => {
  check([
    [
      'She led a unit at the Department for Transport. The National Audit Office found a gap. In a statement the department said it was sorry.',
      ['ORG: Department for Transport', 'ORG: National Audit Office'],
      'the department → Department for Transport',
    ],
    [
      'She led a unit at the Department for Transport. The hall was cold.\n\nAccording to the National Audit Office, the department carried out two checks. In a statement the department said it was sorry.',
      ['ORG: Department for Transport', 'ORG: National Audit Office'],
      'the department → Department for Transport',
    ],
    [
      'Tom Poe, the chief financial officer, and Jane Hill, the chief executive, came. Orders were weak, the finance chief said.',
      [POE, HILL],
      'the finance chief → Tom Poe',
    ],
    [
      'Jane Hill, the chief executive, and Tom Poe, the chief financial officer, came. Orders were weak, the chief executive said.',
      [POE, HILL],
      'the chief executive → Jane Hill',
    ],
  ]);
});

describe('kin whom the article named long ago', () => {
  const far =
    '\n\nThe town is small. It has a pier. Boats come in. Nobody stays.\n\nIt rained. It was cold. Shops shut.\n\n';
  check([
    [
      `Tom Poe makes bells. His daughter Ann Dee teaches music.${far}Poe fed the fire. His daughter said it was late.`,
      [POE, 'PERSON: Ann Dee | Dee'],
      'His daughter → Ann Dee',
    ],
    [
      `Tom Poe makes bells. His daughter Ann Dee and his daughter Jane Hill teach.${far}Poe fed the fire. His daughter said it was late.`,
      [POE, 'PERSON: Ann Dee | Dee', HILL],
      'His daughter → -',
    ],
    [
      `Tom Poe makes bells. His lawyer Ann Dee teaches.${far}Poe fed the fire. His lawyer said it was late.`,
      [POE, 'PERSON: Ann Dee | Dee'],
      'His lawyer → -',
    ],
  ]);
});

describe('nouns that rule out others who are there', () => {
  check([
    [
      'Jane Hill went on trial in Ames. Prosecutor Tom Poe said she had bought a boat.\n\nThe defendant told the jury that it was a gift.',
      [HILL, POE, AMES],
      'The defendant → Jane Hill',
    ],
    [
      'Jane Hill went on trial in Ames. Prosecutor Tom Poe said she had bought a boat.\n\nIt was stolen, the prosecutor said.',
      [HILL, POE, AMES],
      'the prosecutor → Tom Poe',
    ],
    [
      'Coach Ed Lee left, and the captain, Tom Poe, faced reporters.\n\nThe defender said they had lost.',
      [LEE, POE],
      'The defender → Tom Poe',
    ],
    [
      'Tom Poe met 14-year-old Ed Lee at noon.\n\n“I forgot the clock,” the teenager said.',
      [POE, LEE],
      'the teenager → Ed Lee',
    ],
    [
      'Jane Hill has lived in Ames for years. There is mould.\n\n“It comes back,” the mother-of-two said.',
      [HILL, AMES],
      'the mother-of-two → Jane Hill',
    ],
    [
      'Three members of the Liberal Union stayed away.\n\nThe party said they would go.',
      ['ORG: Liberal Union'],
      'The party → Liberal Union',
    ],
    [
      'Brandt stopped a trial. Shares fell.\n\nThe drugmaker said it was sorry.',
      ['PERSON: Brandt'],
      'The drugmaker → Brandt',
    ],
    [
      'Jane Hill stopped a trial. Shares fell.\n\nThe drugmaker said it was sorry.',
      [HILL],
      'The drugmaker → -',
    ],
  ]);
});

describe('whose office it is', () => {
  const far =
    '\n\nThe town is small. It has a pier.\n\nBoats come in. Nobody stays. It rained.\n\n';
  check([
    [
      `Brandt posted a loss. Chief executive Jane Hill blamed the weather. Brandt will shut a mill.${far}An analyst who works with Brandt said the cash was gone. Its chief executive said it would do.`,
      ['ORG: Brandt', HILL],
      'Its chief executive → Jane Hill',
    ],
    [
      `Brandt posted a loss. Chief executive Jane Hill blamed the weather. Brandt will shut a mill.${far}Hall Metals said the cash was gone. Its chief executive said it would do.`,
      ['ORG: Brandt', HILL, 'ORG: Hall Metals'],
      'Its chief executive → -',
    ],
    [
      'President Jane Hill will receive Tom Poe on Monday. The head of state’s office said others would follow.',
      [HILL, POE],
      'The head of state’s office → -',
    ],
  ]);
});

describe('organisations by a noun that no list holds, or with a name like a person’s', () => {
  check([
    [
      'The port lost 300 jobs after the shipping line Norsea left. The union Verdo called a strike.\n\nThe shipping line said it was cheaper.',
      ['ORG: Norsea', 'ORG: Verdo'],
      'The shipping line → Norsea',
    ],
    [
      'Brandt, which covers one in six, will raise its price. The group Hall Watch is angry.\n\nThe insurer said it had no choice.',
      ['PERSON: Brandt', 'ORG: Hall Watch'],
      'The insurer → Brandt',
    ],
    [
      'Mr Brandt, who covers one in six, came late.\n\nThe insurer said it had no choice.',
      ['PERSON: Brandt'],
      'The insurer → -',
    ],
    [
      'Brandt recalled 900 kettles. Hall Standards officers are at work.\n\nThe manufacturer said nobody was hurt.',
      ['ORG: Brandt', 'ORG: Hall Standards'],
      'The manufacturer → Brandt',
    ],
  ]);
});
