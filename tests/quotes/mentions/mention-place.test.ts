import { HILL, LEE, POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('what was told before opens a sentence about somebody new', [
  [
    'Mayor Ed Lee was glad. That did not impress Tom Poe, a councillor. “It is late,” he said.',
    [POE, LEE],
    'he → Tom Poe',
  ],
  ['Mayor Ed Lee met Tom Poe. “It is late,” he said.', [POE, LEE], 'he → Ed Lee'],
  [
    'Ed Lee was ill.\n\nIt came to light in May, when his daughter, Jane Hill, 62, came over. “It is late,” the retired teacher said.',
    [HILL, LEE],
    'the retired teacher → Jane Hill',
  ],
]);

whoSpeaks('whom others pay to speak of a company', [
  [
    'Shares in Brandt Foods fell. Analysts at Mills had warned. The company said it was late.',
    ['ORG: Brandt Foods', 'ORG: Mills'],
    'The company → Brandt Foods',
  ],
  [
    'Shares in Brandt Foods fell. A lawyer at Mills had warned. Mills is a company. The company said it was late.',
    ['ORG: Brandt Foods', 'ORG: Mills'],
    'The company → Mills',
  ],
]);

whoSpeaks('somebody new who is described at once', [
  [
    'Mr Lee saw some of those in the hall, courtesy of Tom Poe, a delegate from Ames. He saw no more. “It is late,” he said.',
    [POE, LEE, 'LOC: Ames'],
    'he → Ed Lee',
  ],
  [
    'Mr Lee left. An hour later it was hard, say experts like Tom Poe, a geophysicist. It is late, he said.',
    [POE, LEE],
    'he → Tom Poe',
  ],
]);

whoSpeaks('who sent the article is not spoken of', [
  [
    'AMES (Reuters) - Poe Mining cut its dividend. The company said it was sorry.',
    ['LOC: AMES', 'ORG: Reuters', 'ORG: Poe Mining'],
    'The company → Poe Mining',
  ],
  [
    'AMES, Jan. 5 (Xinhua) -- Hall Group left town. The group said it was sorry.',
    ['LOC: AMES', 'ORG: Xinhua', 'ORG: Hall Group'],
    'The group → Hall Group',
  ],
  ['Reuters left town. The agency said it was sorry.', ['ORG: Reuters'], 'The agency → Reuters'],
]);
