import { HILL, JANE_HILL, POE, TOM_POE } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

whoSpeaks('letters that stand for an office', [
  [
    'Health Cabinet Secretary Jane Hill opened a ward. The CS said it was late.',
    [HILL, 'ORG: CS'],
    'The CS → Jane Hill',
  ],
  [
    'Health CS Jane Hill met Education CS Tom Poe. “It was late,” the Health CS said.',
    [HILL, POE, 'ORG: Health CS'],
    'the Health CS → Jane Hill',
  ],
  [
    'Attorney General Jane Hill met Chief Justice Tom Poe. The CJ said it was late.',
    [HILL, POE, 'ORG: CJ'],
    'The CJ → Tom Poe',
  ],
  ['The vice-chancellor, Tom Poe, left. The VC said it was late.', [POE], 'The VC → Tom Poe'],
  [
    'Jane Hill, the director general of the board, left. The DG said it was late.',
    [JANE_HILL, 'MISC: DG'],
    'The DG → Jane Hill',
  ],
  [
    'Inspector-General of Police Tom Poe left. The IGP said it was late.',
    [POE, 'ORG: IGP'],
    'The IGP → Tom Poe',
  ],
  ['Prime Minister Tom Poe left. The PM said it was late.', [POE, 'ORG: PM'], 'The PM → Tom Poe'],
]);

whoSpeaks('letters that name a body or nobody who was called so', [
  ['The DA met in Ames. The DA said it was late.', ['ORG: DA', 'LOC: Ames'], 'The DA → DA'],
  ['Senator Tom Poe left. The AG said it was late.', [TOM_POE, 'ORG: AG'], 'The AG → AG'],
  ['Deputy President Tom Poe left. The PM said it was late.', [TOM_POE, 'ORG: PM'], 'The PM → PM'],
]);
