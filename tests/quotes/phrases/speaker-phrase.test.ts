import { POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('an adjective behind the noun', [
  [
    'Tom Poe, a spokesman, left. An official familiar with the case said it burned. The official said it was late.',
    [POE],
    'The official → -',
  ],
  [
    'Tom Poe, a spokesman, left. An aide present at the talks said it burned. The aide said it was late.',
    [POE],
    'The aide → -',
  ],
  [
    'Tom Poe, the minister responsible for the mill, left. The minister responsible for the mill said it was late.',
    [POE],
    'The minister responsible for the mill → Tom Poe',
  ],
]);
