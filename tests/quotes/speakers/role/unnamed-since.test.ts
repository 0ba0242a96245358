import { POE } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

const BETWEEN =
  'The road is long.\n\nIt winds past a mill.\n\nThere are two bridges.\n\nBoth are old.\n\nIt snows in March.\n\nThe mill is shut.\n\n';

whoSpeaks('who was brought in without a name is meant rather than one called so long before', [
  [
    `Officer Tom Poe lives in Ames. ${BETWEEN}The paper found an officer who had left. The officer said the mill was haunted.`,
    [POE, 'LOC: Ames'],
    'The officer → -',
  ],
  [
    'Officer Tom Poe lives in Ames. The paper asked Poe for an officer who had left. The officer said there was none.',
    [POE, 'LOC: Ames'],
    'The officer → Tom Poe',
  ],
]);
