import { BRANDT, LEE, POE, VELMAR } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('who answers is not who spoke before', [
  [
    '“It is late,” said Jane Hill. Asked about the toll that Ann Dee wants, she replied: “None.”',
    ['PERSON: Jane Hill', 'PERSON: Ann Dee'],
    'she → Jane Hill',
  ],
  [
    'Tom Poe was found near Ames by walkers who told the paper that it was late.',
    [POE, 'LOC: Ames'],
    'who → -',
  ],
  [
    'The road was shut, an officer told the driver, Tom Poe. “Which road?” he answered.',
    [POE],
    'he → Tom Poe',
  ],
  [
    '“Which road?” asked Ed Lee, and looked at Tom Poe. “All of them,” he replied.',
    [POE, 'PERSON: Ed Lee'],
    'he → Tom Poe',
  ],
  [
    '“Which road?” asked Ed Lee, and looked at Tom Poe. “I am lost,” he said.',
    [POE, 'PERSON: Ed Lee'],
    'he → Ed Lee',
  ],
]);

whoSpeaks('interrupted words go on about whom they name', [
  [
    'Brandt rejected it. Velmar, it said in a statement, had been told “at once.”',
    [BRANDT, VELMAR],
    'it → Brandt',
  ],
  [
    'Among them is Ed Lee. It was Poe, he recalled, who taught him “snow.”',
    [LEE, POE],
    'he → Ed Lee',
  ],
  ['Ed Lee left. Poe, he recalled, was “late.” Tom Poe', [LEE, POE], 'he → Ed Lee'],
  ['Ed Lee left.\n\nIt rained. Tom Poe would not run, he said.', [LEE, POE], 'he → Tom Poe'],
]);
