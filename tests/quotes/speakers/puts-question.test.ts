import { whoSpeaks } from '../who-speaks.ts';

const LEE = 'PERSON: Ed Lee';
const POE = 'PERSON: Tom Poe';
const HILL = 'PERSON: Jane Hill';

whoSpeaks('somebody who was asked answers', [
  ['Ed Lee asked Tom Poe what he had seen. “A light,” he said.', [LEE, POE], 'he → Tom Poe'],
  [
    'Counsel Ed Lee asked Tom Poe whether it rained. “It did,” the witness said.',
    [LEE, POE],
    'the witness → Tom Poe',
  ],
  [
    'Tom Poe sat. Counsel Ed Lee asked him about the boat. “It sank,” he said.',
    [LEE, POE],
    'he → Tom Poe',
  ],
  [
    'Ed Lee put it to PC Tom Poe that he had lied. “I had not,” he said.',
    [LEE, POE],
    'he → Tom Poe',
  ],
]);

whoSpeaks('not where nobody was asked a question', [
  ['Ed Lee asked Tom Poe to leave. “It is late,” he said.', [LEE, POE], 'he → Ed Lee'],
  ['Ed Lee asked Jane Hill why. “It is late,” he said.', [LEE, HILL], 'he → Ed Lee'],
  ['Ed Lee told Tom Poe what he had seen. “A light,” he said.', [LEE, POE], 'he → Ed Lee'],
  ['Ed Lee asked Tom Poe what he had seen.\n\n“A light?” he asked.', [LEE, POE], 'he → Ed Lee'],
]);
