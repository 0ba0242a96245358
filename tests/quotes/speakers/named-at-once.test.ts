import { AMES, HILL, JANE_HILL, TOM_POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('who is named at once behind the words that open an article', [
  ['“We slept on the roof,” she said. Jane Hill, 40, fled in May.', [HILL], 'she → Jane Hill'],
  ['“We slept on the roof,” he says.\n\nNow Tom Poe rents a room.', [TOM_POE], 'he → Tom Poe'],
  ['He said he would never go back. Tom Poe is 90.', [TOM_POE], 'He → Tom Poe'],
]);

whoSpeaks('who is not', [
  ['“We slept on the roof,” he says. Jane Hill fled in May.', [JANE_HILL], 'he → -'],
  ['“Tom Poe slept,” she said. Jane Hill fled.', [TOM_POE, JANE_HILL], 'she → -'],
  ['He said Tom Poe slept. Jane Hill fled.', [TOM_POE, JANE_HILL], 'He → -'],
  [
    '“We slept,” she said. It snowed hard in Ames that night. Jane Hill fled.',
    [AMES, JANE_HILL],
    'she → -',
  ],
]);
