import { HILL, POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('an office is told apart by what it is for', [
  [
    'Minister of Labour Jane Hill and Minister of Health Tom Poe met. The minister of labour said it was late.',
    [HILL, POE],
    'The minister of labour → Jane Hill',
  ],
  [
    'Minister of Labour Jane Hill met Minister of Health Tom Poe. The health minister said it was late.',
    [HILL, POE],
    'The health minister → Tom Poe',
  ],
  [
    'Defence Minister Tom Poe resigned. The prime minister said she was sorry.',
    [POE],
    'The prime minister → -',
  ],
  [
    'Transport Minister Tom Poe stood up. The shadow minister said he was wrong.',
    [POE],
    'The shadow minister → -',
  ],
  [
    'Jane Hill knew Republican presidential front-runner Tom Poe. The Democratic presidential candidate said it was late.',
    [HILL, POE],
    'The Democratic presidential candidate → Jane Hill',
  ],
  [
    'Deputy Works and Housing Minister Tom Poe stood up. The deputy minister said it was late.',
    [POE],
    'The deputy minister → Tom Poe',
  ],
  [
    'Defence Minister Tom Poe resigned. The embattled minister said he was tired.',
    [POE],
    'The embattled minister → Tom Poe',
  ],
]);
