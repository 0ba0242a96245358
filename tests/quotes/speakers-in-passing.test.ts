import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const POE = 'PERSON: Tom Poe | Poe';
const HILL = 'PERSON: Jane Hill | Hill';
const MARTA = 'PERSON: Marta';

type Row = [text: string, names: string[], expected: string];

function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each<Row>([...rows])('%s', (text, names, expected) =>
      expect(lastSpeaker(text, names)).toBe(expected),
    );
  });
}

check('who gives no more than a first name', [
  [
    'Tom Poe left early. A baker who gave only her first name, Marta, said it was late.',
    [POE, MARTA],
    'A baker who gave only her first name, Marta, → Marta',
  ],
  [
    'A baker who gave only her first name, Marta, said it was late.\n\n“The bread went first,” she said.',
    [MARTA],
    'she → Marta',
  ],
  [
    'Tom Poe said it was late.\n\nA neighbour came out.\n\n“I saw them,” said the 81-year-old, who gave her name only as Marta.',
    [POE, MARTA],
    'the 81-year-old → Marta',
  ],
  [
    'Tom Poe, 81, said it was late.\n\n“I saw them,” said the 81-year-old, who had met Marta.',
    [POE, MARTA],
    'the 81-year-old → Tom Poe',
  ],
]);

check('a trade that no list holds, of who has just spoken', [
  [
    'Jane Hill said the team was tired. “We all are,” the centre-half said.',
    [HILL],
    'the centre-half → Jane Hill',
  ],
  [
    'Jane Hill said the wine was young. “We can wait,” the vintner said.',
    [HILL],
    'the vintner → Jane Hill',
  ],
  ['Jane Hill said the wine was young. “Wait,” the banner said.', [HILL], 'the banner → -'],
  [
    'Jane Hill said the wine was young. The committee said it was not.',
    [HILL],
    'The committee → -',
  ],
]);

check('a body that has just spoken, and whom somebody spoke to', [
  [
    'The Brandt Alliance said it was late. The Ames Forum warned that it was early. The group said it would pay.',
    ['ORG: Brandt Alliance', 'ORG: Ames Forum'],
    'The group → Ames Forum',
  ],
  [
    'Brandt has 40 shops in Ames. It sold two of them in May.\n\nTom Poe told the Clarion it was late. The company said it would wait.',
    ['ORG: Brandt', POE, 'ORG: Clarion', 'LOC: Ames'],
    'The company → Brandt',
  ],
]);

check('what a verb makes of somebody', [
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

check('a prosecutor in the opening lines', [
  [
    'Tom Poe knew it was late, a prosecutor said on Friday.\n\nAssistant Prosecutor Jane Hill said he had a watch. “He did,” the prosecutor said.',
    [POE, HILL],
    'the prosecutor → Jane Hill',
  ],
  [
    'It was late, a prosecutor said on Friday.\n\nProsecutor Jane Hill sat in Ames.',
    [HILL],
    'a prosecutor → Jane Hill',
  ],
  [
    'It was late.\n\nIt was cold.\n\nIt rained.\n\nA prosecutor said it burned.\n\nProsecutor Jane Hill sat in Ames.',
    [HILL],
    'A prosecutor → -',
  ],
]);

check('an organisation in the opening line that is named right behind it', [
  [
    'It was late, the operator warned on Friday.\n\nAmes Ferries said it had lost a boat.',
    ['ORG: Ames Ferries'],
    'Ames Ferries → Ames Ferries',
  ],
  [
    'A drug did no better than a dummy pill, its developer announced on Friday.\n\nThe result is a blow to Brandt, a small company in Ames. It was long in the making.',
    ['ORG: Brandt', 'LOC: Ames'],
    'its developer → Brandt',
  ],
  [
    'The boats will stop in May, the operator warned on Friday.\n\nBrandt Ferries lost a boat. It was late.',
    ['ORG: Brandt Ferries'],
    'the operator → Brandt Ferries',
  ],
  [
    `The boats will stop in May, the operator warned on Friday.\n\n${'It was cold, and few had come down to the water that day. '.repeat(6)}\n\nBrandt Ferries lost a boat.`,
    ['ORG: Brandt Ferries'],
    'the operator → -',
  ],
  [
    'The boats of Brandt Ferries will stop in May, the regulator warned on Friday.\n\nAmes Docks lost a boat.',
    ['ORG: Brandt Ferries', 'ORG: Ames Docks'],
    'the regulator → -',
  ],
]);

check('a company is a group rather than a union', [
  [
    'Brandt will close 40 shops in Ames. Brandt has lost money.\n\n“Nobody asked us,” said Jane Hill of the Clerks’ Union.\n\nThe group said it would wait.',
    ['ORG: Brandt | Brandt', HILL, 'ORG: Clerks’ Union', 'LOC: Ames'],
    'The group → Brandt',
  ],
]);

check('he or she, against what the first name says elsewhere', [
  ['President Evo Poe said it was late. He promised more.', ['PERSON: Evo Poe'], 'He → Evo Poe'],
  ['Mrs Evo Poe said it was late. He promised more.', ['PERSON: Evo Poe'], 'He → -'],
  ['Jane Hill, a widow, said it was late. He promised more.', [HILL], 'He → -'],
  ['Jane Hill said it was late.\n\nHe promised more.', [HILL], 'He → -'],
]);

check('the lawyer of one side', [
  [
    'Tom Poe’s lawyer, Jane Hill, said it was late. Prosecutor Ed Lee called a clerk. He came at once.\n\n“It is not over,” the defense lawyer said.',
    [POE, HILL, 'PERSON: Ed Lee | Lee'],
    'the defense lawyer → Jane Hill',
  ],
  [
    'Jane Hill, general secretary of the union, said it was late. Tom Poe came. According to the union leader, it was cold.',
    [HILL, POE],
    'the union leader → Jane Hill',
  ],
  [
    'Jane Hill QC said it was late. Tom Poe, a clerk, left.\n\nCounsel suggested that it was early.',
    [HILL, POE],
    'Counsel → Jane Hill',
  ],
  [
    'Jane Hill, a clerk, said it was late. Tom Poe left.\n\nCounsel suggested that it was early.',
    [HILL, POE],
    'Counsel → -',
  ],
  [
    'It was cold in court.\n\nJane Hill QC said it was late.\n\n“That was my kitchen,” the witness said.',
    [HILL],
    'the witness → -',
  ],
  [
    'It was cold in court.\n\nJane Hill said it was late.\n\n“That was my kitchen,” the witness said.',
    [HILL],
    'the witness → Jane Hill',
  ],
]);

check('a broadcaster is not the body that governs', [
  [
    'Tom Poe swam for Ames Swimming. He told the Seven Network it was late. The governing body said it was early.',
    [POE, 'ORG: Ames Swimming', 'ORG: Seven Network'],
    'The governing body → Ames Swimming',
  ],
]);

check('who has just spoken without a name', [
  [
    'Tom Poe left early.\n\nA guard said it was late. “I am cold,” the conscript said.',
    [POE],
    'the conscript → -',
  ],
  [
    'Tom Poe left early.\n\nTom Poe, a conscript, said it was late. A guard said it was early. “I am cold,” the conscript said.',
    [POE],
    'the conscript → Tom Poe',
  ],
]);
