import { BRANDT } from '../../names.ts';
import { whoSpeaks } from '../../who-speaks.ts';

const CLARION = 'ORG: Clarion';

whoSpeaks('the newspaper that reported it is no bank', [
  [
    'The newspaper Clarion reported last month that a fund had approached Brandt. The bank denied that it had met them.',
    [CLARION, BRANDT],
    'The bank → Brandt',
  ],
  [
    'The newspaper Clarion reported last month that a fund had approached Brandt. The paper said that it had met them.',
    [CLARION, BRANDT],
    'The paper → Clarion',
  ],
  [
    'The lender Clarion reported last month that a fund had approached Brandt. The bank said that it had met them.',
    [CLARION, BRANDT],
    'The bank → Clarion',
  ],
]);
