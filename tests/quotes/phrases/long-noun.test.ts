import { LEE, POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('an age in words', [
  ['Eight-year-old Tom Poe left. The boy said it was late.', [POE], 'The boy → Tom Poe'],
  [
    'Ed Lee, 61, met Tom Poe, 8. The eight-year-old said it was late.',
    [POE, LEE],
    'The eight-year-old → Tom Poe',
  ],
  ['Ed Lee, 61, left. The eight-year-old said it was late.', [LEE], 'The eight-year-old → -'],
]);
