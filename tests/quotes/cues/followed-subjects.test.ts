import { describe, expect, test } from 'vitest';
import { JANE_HILL, TOM_POE } from '../names.ts';
import { saidWithCue, speakersSaid } from '../read-article.ts';
import { whoSpeaks } from '../who-speaks.ts';

describe('a verb goes on with who has just spoken', () => {
  test.each<[string, string[]]>([
    [
      'The union said the mill was shut and demanded that the city act.',
      ['The union | said | the mill was shut', 'The union | demanded | the city act'],
    ],
    [
      'A nurse, who was not allowed to speak, confided in our reporter that few could cope.',
      ['A nurse | confided | few could cope'],
    ],
    [
      'The mayor said the town had time to step up and show that it was ready.',
      ['The mayor | said | the town had time to step up and show that it was ready'],
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual(expected));
});

test.each([
  ['Hill came close to an admission that troops had fought, saying the war was hard.', 'Hill'],
  ['Hill left the room after Reed spoke, saying the talks had failed.', 'Hill'],
  ['Poe left when the lights went out, saying the night was long.', 'Poe'],
])('a participle behind a comma goes on with the main clause: %s', (text, speaker) => {
  expect(speakersSaid(text)).toEqual([speaker]);
});

whoSpeaks('the subject that two verbs share', [
  [
    'President Tom Poe had flags lowered at the mill and said in a statement that it was late.',
    [TOM_POE],
    'President Tom Poe → Tom Poe',
  ],
  [
    'Jane Hill saw the mill burned and said that it was late.',
    [JANE_HILL],
    'Jane Hill → Jane Hill',
  ],
]);
