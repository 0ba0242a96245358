import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const POE = 'PERSON: Tom Poe | Poe';
const LEE = 'PERSON: Ed Lee | Lee';
const HILL = 'PERSON: Jane Hill | Hill';

type Row = [text: string, names: string[], expected: string];

function check(title: string, rows: Row[]): void {
  describe(title, () => {
    test.each<Row>(rows)('%s', (text, names, expected) =>
      expect(lastSpeaker(text, names)).toBe(expected),
    );
  });
}

check('two offices before one name', [
  [
    'Chairman and Chief Executive Jane Hill said it was late.',
    [HILL],
    'Chairman and Chief Executive Jane Hill → Jane Hill',
  ],
  [
    'Author and activist Jane Hill said it was late.',
    [HILL],
    'Author and activist Jane Hill → Jane Hill',
  ],
]);

check('an office and a title before the name', [
  [
    'The Commissioner for Health, Mrs Jane Hill, left. “It is late,” the commissioner said.',
    [HILL, 'ORG: Commissioner for Health'],
    'the commissioner → Jane Hill',
  ],
  ['Rear Admiral Tom Poe left. “It is late,” the officer said.', [POE], 'the officer → Tom Poe'],
  [
    'The Commissioner for Health left Ames. Mrs Jane Hill stayed. “It is late,” the bishop said.',
    [HILL, 'LOC: Ames'],
    'the bishop → -',
  ],
]);

check('one of them has a name', [
  ['“It is late,” said one of them, Tom Poe, 41.', [POE], 'one of them, Tom Poe, 41 → Tom Poe'],
  ['Tom Poe was late. “It is late,” said one of them.', [POE], 'one of them → -'],
]);

check('what was told before opens a sentence about somebody new', [
  [
    'Mayor Ed Lee was glad. That did not impress Tom Poe, a councillor. “It is late,” he said.',
    [POE, LEE],
    'he → Tom Poe',
  ],
  ['Mayor Ed Lee met Tom Poe. “It is late,” he said.', [POE, LEE], 'he → Ed Lee'],
  [
    'Ed Lee was ill.\n\nIt came to light in May, when his daughter, Jane Hill, 62, came over. “It is late,” the retired teacher said.',
    [HILL, LEE],
    'the retired teacher → Jane Hill',
  ],
]);

check('a group that a hyphen or a plural tells of', [
  [
    'Brandt shut a plant. The Nasdaq-listed company said it was late.',
    ['ORG: Brandt', 'ORG: Nasdaq'],
    'The Nasdaq-listed company → Brandt',
  ],
  [
    'The Ames Coal Association met. The employers’ group said it was late.',
    ['ORG: Ames Coal Association'],
    'The employers’ group → Ames Coal Association',
  ],
  [
    'The Ames Coal Association met. The employer’s group said it was late.',
    ['ORG: Ames Coal Association'],
    'The employer’s group → -',
  ],
]);

check('"which" behind a name with a preposition', [
  [
    'Some of the men belong to the National Union of Miners, which said it was late.',
    ['ORG: National Union of Miners'],
    'which → National Union of Miners',
  ],
  [
    'They read the report of the National Union of Miners which said it was late.',
    ['ORG: National Union of Miners'],
    'which → -',
  ],
]);

check('somebody with an office in a body is he or she afterwards', [
  [
    'Tom Poe left. An office-bearer of the Mills Guild denied it. “It is late,” he said.',
    [POE, 'ORG: Mills Guild'],
    'he → -',
  ],
  [
    'Tom Poe left. A letter of the Mills Guild denied it. “It is late,” he said.',
    [POE, 'ORG: Mills Guild'],
    'he → Tom Poe',
  ],
]);

check('nobody names himself in words of his own', [
  ['Ed Lee won again. Mr Poe advises Mr Lee. “Lee will win,” he said.', [POE, LEE], 'he → Tom Poe'],
  ['Tom Poe left. “Poe will win,” he said.', [POE], 'he → Tom Poe'],
  [
    'His aide, Tom Poe, met Ed Lee. Lee was with Poe when Lee won. “Lee was lucky,” he said.',
    [POE, LEE],
    'he → Tom Poe',
  ],
  [
    'His aide, Tom Poe, met Ed Lee. Lee was with Poe when Lee won. “It was luck,” he said.',
    [POE, LEE],
    'he → Ed Lee',
  ],
]);

check('a man by the place that he comes from or plays for', [
  [
    'Tom Poe captains the side. “It is late,” the Ames man said.',
    [POE, 'LOC: Ames'],
    'the Ames man → Tom Poe',
  ],
  [
    'Tom Poe captains the side. “It is late,” the Ames United man said.',
    [POE, 'ORG: Ames United'],
    'the Ames United man → Tom Poe',
  ],
  ['Tom Poe captains the side. “It is late,” the tall man said.', [POE], 'the tall man → -'],
]);

check('an owner in the apposition is not who goes on', [
  [
    'Mills Ltd, a unit of China-listed Brandt Metals, left. In a statement, it said it was late.',
    ['ORG: Mills Ltd', 'ORG: Brandt Metals', 'LOC: China'],
    'it → Mills Ltd',
  ],
  [
    'China-listed Brandt Metals left. In a statement, it said it was late.',
    ['ORG: Brandt Metals', 'LOC: China'],
    'it → Brandt Metals',
  ],
]);

check('an employer before a trade and a name', [
  [
    'The first witness, Mills Ltd hydrographer Jane Hill, told the court it was late.',
    [HILL, 'ORG: Mills Ltd'],
    'The first witness, Mills Ltd hydrographer Jane Hill, → Jane Hill',
  ],
  [
    'Its rival, Mills Ltd, said it was late.',
    [HILL, 'ORG: Mills Ltd'],
    'Its rival, Mills Ltd, → Mills Ltd',
  ],
]);

check('a report by two', [
  [
    'A report by the Mills Guild and the ministry says it is late.',
    ['ORG: Mills Guild'],
    'A report by the Mills Guild and the ministry → -',
  ],
  [
    'A report by the Mills Guild (MG) and the ministry says it is late.',
    ['ORG: Mills Guild | MG'],
    'A report by the Mills Guild (MG) and the ministry → -',
  ],
  [
    'A report by the Mills Guild says it is late.',
    ['ORG: Mills Guild'],
    'A report by the Mills Guild → Mills Guild',
  ],
]);

check('an hour that ends a sentence', [
  [
    'The queue had formed by 3am. Jane Hill, a widow who looks after two, told the paper it was late.',
    [HILL],
    'Jane Hill, a widow who looks after two, → Jane Hill',
  ],
]);

check('titles of many countries behind an office', [
  [
    'Ed Lee, a union president, left. Its chairman, Comrade Tom Poe, stayed. “It is late,” the chairman said.',
    [POE, LEE],
    'the chairman → Tom Poe',
  ],
]);

check('the kind of organisation right behind its name', [
  [
    'Brandt and the Cockpit union met. The union said it was late.',
    ['ORG: Brandt', 'ORG: Cockpit'],
    'The union → Cockpit',
  ],
  [
    'Brandt and the Cockpit union boss met. The union said it was late.',
    ['ORG: Brandt', 'ORG: Cockpit'],
    'The union → -',
  ],
]);

check('what charities and agencies are named', [
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

check('a prime minister is a leader', [
  [
    'Prime Minister Jane Hill left. “It is late,” the Barbadian leader said.',
    [HILL, 'NORP: Barbadian'],
    'the Barbadian leader → Jane Hill',
  ],
  [
    'Health Minister Jane Hill left. “It is late,” the Barbadian leader said.',
    [HILL, 'NORP: Barbadian'],
    'the Barbadian leader → -',
  ],
]);

check('an age in words', [
  ['Eight-year-old Tom Poe left. The boy said it was late.', [POE], 'The boy → Tom Poe'],
  [
    'Ed Lee, 61, met Tom Poe, 8. The eight-year-old said it was late.',
    [POE, LEE],
    'The eight-year-old → Tom Poe',
  ],
  ['Ed Lee, 61, left. The eight-year-old said it was late.', [LEE], 'The eight-year-old → -'],
]);

check('of which nation a well-known company is', [
  [
    'Nestlé rose. Unilever fell. The Swiss group said it was late.',
    ['ORG: Nestlé', 'ORG: Unilever', 'NORP: Swiss'],
    'The Swiss group → Nestlé',
  ],
  [
    'Mills Ltd rose. Unilever fell. The Swiss group said it was late.',
    ['ORG: Mills Ltd', 'ORG: Unilever', 'NORP: Swiss'],
    'The Swiss group → Mills Ltd',
  ],
  [
    'Unilever fell. The Swiss group said it was late.',
    ['ORG: Unilever', 'NORP: Swiss'],
    'The Swiss group → -',
  ],
  [
    'Barcelona left. Real Madrid came. The Catalan club said it was late.',
    ['ORG: Barcelona', 'ORG: Real Madrid', 'NORP: Catalan'],
    'The Catalan club → Barcelona',
  ],
]);

check('whom others pay to speak of a company', [
  [
    'Shares in Brandt Foods fell. Analysts at Mills had warned. The company said it was late.',
    ['ORG: Brandt Foods', 'ORG: Mills'],
    'The company → Brandt Foods',
  ],
  [
    'Shares in Brandt Foods fell. A lawyer at Mills had warned. Mills is a company. The company said it was late.',
    ['ORG: Brandt Foods', 'ORG: Mills'],
    'The company → Mills',
  ],
]);

check('a judge whom the article names further on', [
  [
    'A federal judge said it was late.\n\nDistrict Judge Jane Hill sat in Ames.',
    [HILL, 'LOC: Ames'],
    'A federal judge → Jane Hill',
  ],
  [
    'A federal prosecutor said it was late.\n\nProsecutor Jane Hill sat in Ames.',
    [HILL, 'LOC: Ames'],
    'A federal prosecutor → -',
  ],
]);

check('somebody new who is described at once', [
  [
    'Mr Lee saw some of those in the hall, courtesy of Tom Poe, a delegate from Ames. He saw no more. “It is late,” he said.',
    [POE, LEE, 'LOC: Ames'],
    'he → Ed Lee',
  ],
  [
    'Mr Lee left. An hour later it was hard, say experts like Tom Poe, a geophysicist. It is late, he said.',
    [POE, LEE],
    'he → Tom Poe',
  ],
]);
