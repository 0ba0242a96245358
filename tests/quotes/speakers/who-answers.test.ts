import { JANE_HILL, POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

const CAMERON = 'PERSON: David Cameron';

whoSpeaks('who answers is not who asked', [
  [
    'Tom Poe told the inquiry it was late.\n\nThe commissioner, Jane Hill, intervened. “Nobody told you, Mr Poe?” she asked.\n\n“Nobody, madam,” came the reply.',
    [POE, JANE_HILL],
    'the reply → Tom Poe',
  ],
  [
    'Tom Poe was blunter: “It was a boot sale.”\n\nJane Hill asked whether David Cameron had known. “Who is in charge?” she demanded. The Prime Minister replied that it was late.',
    [POE, JANE_HILL, CAMERON],
    'The Prime Minister → David Cameron',
  ],
  ['Jane Hill wrote to the mill. The reply said it was late.', [JANE_HILL], 'The reply → -'],
  [
    'Tom Poe left. Jane Hill asked for help. “We know,” came the reply from the mill.',
    [POE, JANE_HILL],
    'the reply from the mill → -',
  ],
]);
