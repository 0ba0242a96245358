import { BRANDT, HILL, POE, VELMAR } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('an office of another body is somebody else’s', [
  [
    'Brandt president Jane Hill took the call. “It was late,” the Velmar president said.',
    [BRANDT, VELMAR, HILL],
    'the Velmar president → -',
  ],
  [
    'Brandt president Jane Hill took the call. Tom Poe was cross. “It was late,” the Velmar president said.',
    [BRANDT, VELMAR, HILL, POE],
    'the Velmar president → Tom Poe',
  ],
  [
    'Party leader Jane Hill hailed the vote. Tom Poe was not so sure. “It was late,” the union leader said.',
    [HILL, POE],
    'the union leader → Tom Poe',
  ],
  [
    'Prime Minister Jane Hill hailed it. “It was late,” the opposition leader said.',
    [HILL],
    'the opposition leader → -',
  ],
]);

whoSpeaks('an office of the same body is the same one’s', [
  [
    'Brandt president Jane Hill took the call. Tom Poe was cross. “It was late,” the Brandt president said.',
    [BRANDT, HILL, POE],
    'the Brandt president → Jane Hill',
  ],
  [
    'Ames boss Jane Hill took the call. “It was late,” the Ames United boss said.',
    ['ORG: Ames', 'ORG: Ames United', HILL],
    'the Ames United boss → Jane Hill',
  ],
  [
    'Arsenal boss Jane Hill took the call. “It was late,” the Gunners boss said.',
    ['ORG: Arsenal', 'ORG: Gunners', HILL],
    'the Gunners boss → Jane Hill',
  ],
  [
    'Ames mayor Jane Hill took the call. Tom Poe was at work. “It was late,” the veteran mayor said.',
    ['LOC: Ames', HILL, POE],
    'the veteran mayor → Jane Hill',
  ],
  [
    'Opposition leader Jane Hill took the call. “It was late,” the leader said.',
    [HILL],
    'the leader → Jane Hill',
  ],
]);
