import { whoSpeaks } from '../who-speaks.ts';

const VELMAR_WATCH = 'ORG: Velmar Watch';

whoSpeaks('an organisation that speaks before it is named', [
  [
    'Guards have beaten fishermen, a rights group said.\n\nThe Velmar Watch, based in Ames, left.',
    [VELMAR_WATCH],
    'a rights group → Velmar Watch',
  ],
  [
    'A major climate group said it would run ads.\n\nVelmar Watch, founded in May, left.',
    [VELMAR_WATCH],
    'A major climate group → Velmar Watch',
  ],
  [
    'Guards have beaten fishermen, a court said.\n\nThe Velmar Watch, based in Ames, left.',
    [VELMAR_WATCH],
    'a court → -',
  ],
  [
    'Guards of Velmar Watch have beaten fishermen, a rights group said.\n\nVelmar Watch left.',
    [VELMAR_WATCH],
    'a rights group → -',
  ],
  [
    'Guards have beaten fishermen, a rights group said.\n\nIt rained. Velmar Watch left.',
    [VELMAR_WATCH],
    'a rights group → -',
  ],
]);

whoSpeaks('a body of a country that is named right behind', [
  [
    'Kenya’s central bank kept its rate on Wednesday, but said it was late.\n\nThe Velmar raised the rate twice.',
    ['LOC: Kenya', 'ORG: Velmar'],
    'Kenya’s central bank → Velmar',
  ],
  [
    'Kenya’s central bank kept its rate on Wednesday, but said it was late.\n\nJane Hill met the Velmar.',
    ['LOC: Kenya', 'ORG: Velmar', 'PERSON: Jane Hill'],
    'Kenya’s central bank → -',
  ],
]);
