import { describe, expect, test } from 'vitest';
import { BRANDT, HILL, JANE_HILL, LEE, POE, TOM_POE, VELMAR } from '../names.ts';
import { lastSpeaker } from '../read-article.ts';
import { whoSpeaks } from '../who-speaks.ts';

const ROBIN = 'PERSON: Robin Hill | Hill';

describe('a title before a name tells the noun', () => {
  test.each<[title: string, noun: string]>([
    ['Sen.', 'senator'],
    ['Rep.', 'lawmaker'],
    ['Sgt.', 'sergeant'],
    ['Supt.', 'superintendent'],
    ['Det.', 'officer'],
    ['Lt. Col.', 'officer'],
    ['Prof.', 'academic'],
    ['Rev.', 'pastor'],
    ['Fr.', 'priest'],
    ['Cllr', 'politician'],
    ['Engr.', 'engineer'],
    ['Atty.', 'lawyer'],
    ['Ayatollah', 'cleric'],
    ['Secretary-General', 'leader'],
    ['Director-General', 'chief'],
  ])('%s: the %s', (title, noun) => {
    const text = `${title} Robin Hill came by train. Ed Lee, who works there, left. The ${noun} said it was late.`;
    expect(lastSpeaker(text, [ROBIN, LEE])).toBe(`The ${noun} → Robin Hill`);
  });

  test.each<[title: string, noun: string]>([
    ['Sen.', 'Ohio bishop'],
    ['Sgt.', 'bishop'],
    ['Prof.', 'ambassador'],
  ])('%s: not the %s', (title, noun) => {
    const text = `${title} Robin Hill came by train.\n\nIt was late.\n\nIt was cold.\n\nThe ${noun} said it was late.`;
    expect(lastSpeaker(text, [ROBIN, 'LOC: Ohio'])).toBe(`The ${noun} → -`);
  });
});

describe('a title from before tells less than who has just spoken', () => {
  test.each([
    [
      'Engr. Robin Hill found it.\n\nIt was cold.\n\nEd Lee, a hydrologist, said it was late. Still, the engineer said, it was good.',
      'the engineer → Ed Lee',
    ],
    [
      'Engr. Robin Hill found it.\n\nEd Lee, a hydrologist, left. Hill stayed. Still, the engineer said, it was good.',
      'the engineer → Robin Hill',
    ],
  ])('%s', (text, expected) => expect(lastSpeaker(text, [ROBIN, LEE])).toBe(expected));
});

describe('a senator of a state may be another than the one with the title', () => {
  test('is who was spoken of', () => {
    const text =
      'Ed Lee of Ohio met Sen. Robin Hill last year.\n\nLee runs again. The Ohio senator said it was late.';
    expect(lastSpeaker(text, [ROBIN, LEE, 'LOC: Ohio'])).toBe('The Ohio senator → Ed Lee');
  });
});

whoSpeaks('a senator of one state is none of another', [
  [
    'Sen. Robin Hill spoke. The Ohio senator said it was late.\n\nEd Lee, who is third in the polls, said it was cold.\n\nThe Iowa senator said it was odd.',
    [ROBIN, LEE, 'LOC: Ohio', 'LOC: Iowa'],
    'The Iowa senator → Ed Lee',
  ],
  [
    'Robin Hill, the senator from Ohio, spoke.\n\nEd Lee, who is third in the polls, said it was cold.\n\nThe Iowa senator said it was odd.',
    [ROBIN, LEE, 'LOC: Ohio', 'LOC: Iowa'],
    'The Iowa senator → Ed Lee',
  ],
  [
    'Robin Hill, the senator from Ohio, spoke.\n\nEd Lee, who is third in the polls, said it was cold.\n\nThe Ohio senator said it was odd.',
    [ROBIN, LEE, 'LOC: Ohio'],
    'The Ohio senator → Robin Hill',
  ],
]);

whoSpeaks('a description before the name', [
  [
    'Tom Poe drives a truck. The woman who parks beside him, Jane Hill, is paid more. Tom Poe left. “It is fair,” the woman said.',
    [JANE_HILL, TOM_POE],
    'the woman → Jane Hill',
  ],
  [
    'A goalkeeper from Ames, Jane Hill, came on for Tom Poe. Tom Poe sat down. “I was cold,” the goalkeeper said.',
    [JANE_HILL, TOM_POE, 'LOC: Ames'],
    'the goalkeeper → Jane Hill',
  ],
]);

whoSpeaks('a title in short stands for the whole word', [
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
]);

whoSpeaks('what a verb makes of somebody', [
  [
    'The board nominated Jane Hill. Tom Poe was not there.\n\nIt was cold. Few came.\n\n“I am glad,” the nominee said.',
    [HILL, POE],
    'the nominee → Jane Hill',
  ],
  [
    'Soldiers kidnapped Tom Poe in May. Jane Hill, a guard, let him go.\n\n“I slept little,” the captive said.',
    [HILL, POE],
    'the captive → Tom Poe',
  ],
  [
    'Jane Hill nominated nobody. Tom Poe was not there.\n\nIt was cold. Few came. It was late.\n\nNobody left. It rained.\n\n“I am glad,” the nominee said.',
    [HILL, POE],
    'the nominee → -',
  ],
]);

whoSpeaks('who does what a participle before "by" tells', [
  [
    'The ferry is run by Brandt, a unit of Velmar. The operator said it had lost a boat.',
    [BRANDT, VELMAR],
    'The operator → Brandt',
  ],
  [
    'The film follows a nurse, played by the dancer Jane Hill. Tom Poe wept.\n\n“It was cold,” the actress said.',
    [HILL, POE],
    'the actress → Jane Hill',
  ],
  [
    'Questioned by Tom Poe, Jane Hill shook her head. He smiled.\n\n“She knew,” the prosecutor said.',
    [HILL, POE],
    'the prosecutor → Tom Poe',
  ],
  [
    'A trader sold the same bars twice, a prosecutor told the court. Questioned by Tom Poe, the witness wept.',
    [POE],
    'a prosecutor → -',
  ],
]);

whoSpeaks('an office with "of" in small letters before the name', [
  [
    '“It was late,” director of education Jane Hill told Tom Poe. One father stood up. The director said it was not.',
    [HILL, POE],
    'The director → Jane Hill',
  ],
  [
    'Poe met head of research Jane Hill. It rained.\n\nFew came.\n\n“It was close,” the head of research said.',
    [HILL, POE],
    'the head of research → Jane Hill',
  ],
]);
