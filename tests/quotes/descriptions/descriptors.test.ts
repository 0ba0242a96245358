import { HILL, POE } from '../names.ts';
import { whoSpeaks } from '../who-speaks.ts';

whoSpeaks('organisations by the words of their names', [
  [
    'The Nordhaven Museum closed early. The roof leaks in two places, the museum said.',
    ['ORG: Nordhaven Museum'],
    'the museum → Nordhaven Museum',
  ],
  [
    'The Swift Action Battalion came at dawn. Rights Watch protested. Nobody was hurt, the unit said.',
    ['ORG: Swift Action Battalion', 'ORG: Rights Watch'],
    'the unit → Swift Action Battalion',
  ],
  [
    'Coral Airlines met the Union of Pilots. “We fly on Monday,” the carrier said.',
    ['ORG: Coral Airlines', 'ORG: Union of Pilots'],
    'the carrier → Coral Airlines',
  ],
  [
    'Volta Inc sued the Ministry of Trade. “We acted in good faith,” the company said.',
    ['ORG: Volta Inc', 'ORG: Ministry of Trade'],
    'the company → Volta Inc',
  ],
]);

whoSpeaks('a place is no speaker by what stands behind its comma', [
  [
    'In Ames, the ministers of three states met. The ministers said it was late.',
    ['LOC: Ames'],
    'The ministers → -',
  ],
  [
    'Brandt Ltd. cut its dividend. The Ames, Iowa, maker of boats lost a client. “Sales fell,” the company said.',
    ['ORG: Brandt Ltd.', 'LOC: Ames', 'LOC: Iowa'],
    'the company → Brandt Ltd.',
  ],
]);

whoSpeaks('the last word of a name tells what it names', [
  [
    'The Harbour Defence Administration Agency came first. “We are late,” the agency said.',
    ['ORG: Harbour Defence Administration Agency'],
    'the agency → Harbour Defence Administration Agency',
  ],
  [
    'The Harbour Defence Administration Agency came first. “We are late,” the administration said.',
    ['ORG: Harbour Defence Administration Agency'],
    'the administration → -',
  ],
  [
    'Bank of Ames opened late. “We were robbed,” the bank said.',
    ['ORG: Bank of Ames'],
    'the bank → Bank of Ames',
  ],
]);

whoSpeaks('what charities and agencies are named', [
  [
    'The Marine Life Society met. Ames Water left. The charity said it was late.',
    ['ORG: Marine Life Society', 'ORG: Ames Water'],
    'The charity → Marine Life Society',
  ],
  [
    'The Ames Alliance met. The Mills Police left. The non-profit said it was late.',
    ['ORG: Ames Alliance', 'ORG: Mills Police'],
    'The non-profit → Ames Alliance',
  ],
]);

whoSpeaks('what readers know an organisation to be', [
  [
    'Boeing sold ten jets to Ryanair. The airline said they were late.',
    ['ORG: Boeing', 'ORG: Ryanair'],
    'The airline → Ryanair',
  ],
  [
    'Boeing sold ten jets to Ryanair. The planemaker said they were late.',
    ['ORG: Boeing', 'ORG: Ryanair'],
    'The planemaker → Boeing',
  ],
  [
    'The BBC and the Guardian met him. The newspaper said he was late.',
    ['ORG: BBC', 'ORG: Guardian'],
    'The newspaper → Guardian',
  ],
  [
    'The FBI searched the office of Poe Media. The company said it had nothing to hide.',
    ['ORG: FBI', 'ORG: Poe Media'],
    'The company → Poe Media',
  ],
  [
    'Poe Instruments sold a pump to Petrobras. The company said it was late.',
    ['ORG: Poe Instruments', 'ORG: Petrobras'],
    'The company → Poe Instruments',
  ],
]);

whoSpeaks('what somebody does in court, told before the name', [
  [
    'Tom Poe, prosecuting, said it burned.\n\nMitigating, Jane Hill said her client was sorry. “It was late,” the barrister added.',
    [POE, HILL],
    'the barrister → Jane Hill',
  ],
  [
    'Tom Poe, prosecuting, said it burned.\n\nRepresenting the family, Jane Hill left. Nobody spoke. The lawyer said it was late.',
    [POE, HILL],
    'The lawyer → Jane Hill',
  ],
  [
    'Prosecuting, Tom Poe said it burned. Jane Hill left. The prosecutor said it was late.',
    [POE, HILL],
    'The prosecutor → Tom Poe',
  ],
  [
    'Defending the plan, Jane Hill said it burned. Tom Poe, a barrister, left. The barrister said it was late.',
    [HILL, POE],
    'The barrister → Tom Poe',
  ],
]);
