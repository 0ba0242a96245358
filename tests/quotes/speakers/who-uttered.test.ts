import { BRANDT, HILL, POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('whose words they are', [
  [
    'Jane Hill saw it. Tom Poe’s verdict: “It is a mess.”',
    [HILL, POE],
    'Tom Poe’s verdict → Tom Poe',
  ],
  [
    'Jane Hill wrote to Tom Poe. Her letter said the dam was safe.',
    [HILL, POE],
    'Her letter → Jane Hill',
  ],
  ['The dam is safe, Brandt’s report says.', [BRANDT], 'Brandt’s report → Brandt'],
  [
    'According to a letter signed by Judge Jane Hill, the dam is safe.',
    [HILL],
    'a letter signed by Judge Jane Hill → Jane Hill',
  ],
  ['One letter reminded the editor that Tom Poe had built the dam.', [POE], 'One letter → -'],
  ['The dam is safe, Brandt’s lawyer says.', [BRANDT], 'Brandt’s lawyer → -'],
  ['“No,” was the answer of Tom Poe.', [POE], 'the answer of Tom Poe → Tom Poe'],
]);
