import { describe, expect, test } from 'vitest';
import { BRANDT, HILL, JANE_HILL, LEE, POE, TOM_POE } from '../names.ts';
import { lastSpeaker, speakersOf } from '../read-article.ts';
import { type Row, whoSpeaks } from '../who-speaks.ts';

const CLINTON = 'PERSON: Hillary Clinton | Clinton';
const TRUMP = 'PERSON: Donald Trump | Trump';

describe('names', () => {
  test.each<[string, string[], string[]]>([
    ['“No,” said President Trump.', [TRUMP], ['President Trump → Donald Trump']],
    [
      '“No,” said Clinton spokesman Nick Merrill.',
      [CLINTON, 'PERSON: Nick Merrill'],
      ['Clinton spokesman Nick Merrill → Nick Merrill'],
    ],
    [
      '“No,” said their commander, Lt Col Jannie de Wet.',
      ['PERSON: Jannie de Wet'],
      ['their commander, Lt Col Jannie de Wet → Jannie de Wet'],
    ],
    [
      'One of its authors, Republican Sen. Tom Poe, said it rained.',
      ['NORP: Republican', TOM_POE],
      ['One of its authors, Republican Sen. Tom Poe, → Tom Poe'],
    ],
    [
      'The losses grew, according to a report by Moody’s.',
      ['ORG: Moody’s'],
      ['a report by Moody’s → Moody’s'],
    ],
  ])('%s', (text, names, expected) => expect(speakersOf(text, names)).toEqual(expected));
});

describe('names beside the speaker are not the speaker', () => {
  test.each<[string, string[], string[]]>([
    ['“No,” said an aide to Clinton.', [CLINTON], ['an aide to Clinton → -']],
    ['“No,” said Trump’s lawyer.', [TRUMP], ['Trump’s lawyer → -']],
    ['In Gaza one of the fighters said: “We stay.”', ['LOC: Gaza'], ['one of the fighters → -']],
  ])('%s', (text, names, expected) => expect(speakersOf(text, names)).toEqual(expected));
});

whoSpeaks('who wrote a document', [
  [
    'The latest report by the Brandt Institute says wages fell.',
    ['ORG: Brandt Institute'],
    'The latest report by the Brandt Institute → Brandt Institute',
  ],
  [
    'A report on the Brandt Institute says wages fell.',
    ['ORG: Brandt Institute'],
    'A report on the Brandt Institute → -',
  ],
  ['A report from Ames says wages fell.', ['LOC: Ames'], 'A report from Ames → -'],
  [
    'Wages fell, according to a tally by The Brandt Institute.',
    ['ORG: Brandt Institute'],
    'a tally by The Brandt Institute → Brandt Institute',
  ],
  [
    'Jane Hill wrote to them. Wages fell, according to her own count.',
    ['PERSON: Jane Hill'],
    'her own count → Jane Hill',
  ],
]);

describe('a name among the words of its bearer', () => {
  test.each<Row>([
    ['Judge Jane Hill QC said it burned.', [JANE_HILL], 'Judge Jane Hill QC → Jane Hill'],
    ['“It burned,” said Tom Poe MP.', [TOM_POE], 'Tom Poe MP → Tom Poe'],
    ['Dr Jane Hill PhD said it burned.', [JANE_HILL], 'Dr Jane Hill PhD → Jane Hill'],
    [
      'Jane Hill QC, prosecuting, said it burned. The barrister said it was late.',
      [JANE_HILL],
      'The barrister → Jane Hill',
    ],
    [
      'The medical examiner, H. Jane Hill, said it burned.',
      ['PERSON: H. Jane Hill'],
      'The medical examiner, H. Jane Hill, → H. Jane Hill',
    ],
    [
      'Its chief, Maj. Gen. Tom Poe, said it burned.',
      [TOM_POE],
      'Its chief, Maj. Gen. Tom Poe, → Tom Poe',
    ],
    [
      'One of them, the hurdler Jane Hill, said it burned.',
      [JANE_HILL],
      'One of them, the hurdler Jane Hill, → Jane Hill',
    ],
    [
      'One of them, the hurdler Jane Hill, who won in Rome, recalled that it burned.',
      [JANE_HILL, 'LOC: Rome'],
      'One of them, the hurdler Jane Hill, who won in Rome, → Jane Hill',
    ],
    [
      'The union’s rival, the Ames League, called for an inspection and said it burned.',
      ['ORG: Ames League'],
      'The union’s rival, the Ames League, → Ames League',
    ],
    [
      'The other man, his cousin Tom Poe, 40, said it burned.',
      [TOM_POE],
      'The other man, his cousin Tom Poe, 40, → Tom Poe',
    ],
    [
      'The first witness, Brandt engineer Jane Hill, told the court it burned.',
      ['ORG: Brandt', JANE_HILL],
      'The first witness, Brandt engineer Jane Hill, → Jane Hill',
    ],
    [
      'The finder, a plumber named Tom Poe, said it burned.',
      [TOM_POE],
      'The finder, a plumber named Tom Poe, → Tom Poe',
    ],
    [
      'A dentist who gave her name only as Jane said it burned.',
      ['PERSON: Jane'],
      'A dentist who gave her name only as Jane → Jane',
    ],
    [
      'A man who gave his name as Tom Poe said it burned.',
      [TOM_POE],
      'A man who gave his name as Tom Poe → Tom Poe',
    ],
    [
      'A dentist who gave her name as Jane came. “It burned,” she said.',
      ['PERSON: Jane'],
      'she → Jane',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));

  test.each<Row>([
    [
      'A friend of Jane Hill, the mayor, said it burned.',
      [JANE_HILL],
      'A friend of Jane Hill, the mayor, → -',
    ],
    [
      'One of them, a friend of Jane Hill, said it burned.',
      [JANE_HILL],
      'One of them, a friend of Jane Hill, → -',
    ],
  ])('not of another: %s', (text, names, expected) =>
    expect(lastSpeaker(text, names)).toBe(expected),
  );
});

describe('a name that ends as a possessive does', () => {
  test.each<Row>([
    ['Moody’s said the mill is lost.', ['ORG: Moody'], 'Moody’s → Moody'],
    ['The shares fell after Moody’s said the mill is lost.', ['ORG: Moody'], 'Moody’s → Moody'],
    [
      'The council shut, and Sotheby’s said the mill is lost.',
      ['ORG: Sotheby'],
      'Sotheby’s → Sotheby',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
  test.each<Row>([
    ['Jane Hill said Tom Poe’s not going to win.', [JANE_HILL, TOM_POE], 'Jane Hill → Jane Hill'],
  ])('or not: %s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

whoSpeaks('the name stands between commas behind the role', [
  [
    'The plan was old, according to the prosecutor, Tom Poe, the town’s best man.',
    [POE],
    'the prosecutor, Tom Poe, the town’s best man → Tom Poe',
  ],
  [
    'According to the prosecutor, Tom Poe, the plan was old.',
    [POE],
    'the prosecutor, Tom Poe → Tom Poe',
  ],
  ['According to the prosecutor, Tom Poe left the house.', [POE], 'the prosecutor → -'],
  [
    'Its head, retired captain Tom Poe, said not one dollar would be lost.',
    [POE],
    'Its head, retired captain Tom Poe, → Tom Poe',
  ],
  [
    'Tom Poe founded Brandt in a shed. The firm grew. Its founder said it still leaked.',
    [POE, BRANDT],
    'Its founder → Tom Poe',
  ],
]);

whoSpeaks('names of one word, last words of names, offices taken for names', [
  [
    'The Northern Academy gave a prize. The academy said it was a first.',
    ['ORG: Northern Academy'],
    'The academy → Northern Academy',
  ],
  [
    'The island’s only doctor, Jane Hill, is leaving. The GP said she was tired.',
    [HILL, 'ORG: GP'],
    'The GP → Jane Hill',
  ],
  [
    'The island’s only doctor, Jane Hill, is leaving. The Guardian said she was tired.',
    [HILL, 'ORG: Guardian'],
    'The Guardian → Guardian',
  ],
]);

whoSpeaks('a name is not cut', [
  [
    'The Prices and Consumer Commission said it was late.',
    ['ORG: Prices and Consumer Commission'],
    'The Prices and Consumer Commission → Prices and Consumer Commission',
  ],
  [
    'The Te Aitanga a Mahaki Trust said it was late.',
    ['ORG: Te Aitanga a Mahaki Trust'],
    'Te Aitanga a Mahaki Trust → Te Aitanga a Mahaki Trust',
  ],
]);

describe('a role before a colon', () => {
  test('is not named by the words behind it', () => {
    const text =
      'Bishop Tom Poe spoke in Ames on Friday.\n\nBishop: Lee wants “a silent church”\n\nThe hall was full.';
    expect(lastSpeaker(text, [POE, LEE, 'LOC: Ames'])).toBe('Bishop → Tom Poe');
  });
});

whoSpeaks('a report by two', [
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

whoSpeaks('the kind of organisation right behind its name', [
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

whoSpeaks('a role in one word with a hyphen, and the name between commas', [
  [
    'Brandt grew. Its vice-president, Mr Tom Poe, said it burned.',
    [BRANDT, POE],
    'Its vice-president, Mr Tom Poe, → Tom Poe',
  ],
  ['The ex-mayor, Tom Poe, said it burned.', [POE], 'The ex-mayor, Tom Poe, → Tom Poe'],
  [
    'Tom Poe, the former mayor, came late. Jane Hill said it burned. The ex-mayor said it was late.',
    [POE, HILL],
    'The ex-mayor → Tom Poe',
  ],
  [
    'The head of the mill, Brigadier-General Tom Poe, said it burned.',
    [POE],
    'The head of the mill, Brigadier-General Tom Poe, → Tom Poe',
  ],
  ['In the half-light, Tom Poe said it burned.', [POE], 'Tom Poe → Tom Poe'],
]);

whoSpeaks('one of a people or party is nobody with a name', [
  ['One Democrat said it burned.', ['NORP: Democrat'], 'One Democrat → -'],
  [
    '“It burned,” said another Ohio Democrat.',
    ['NORP: Democrat', 'LOC: Ohio'],
    'another Ohio Democrat → -',
  ],
  ['A Kenyan said it burned.', ['NORP: Kenyan'], 'A Kenyan → -'],
  ['Tom Poe left. A Kenyan said it burned. “I saw it,” he said.', [POE, 'NORP: Kenyan'], 'he → -'],
  [
    'Another American, Colonel Tom Poe, said it burned.',
    ['NORP: American', POE],
    'Another American, Colonel Tom Poe, → Tom Poe',
  ],
  [
    'But Mr. Poe, a Republican who said it burned, left.',
    ['NORP: Republican', POE],
    'who → Tom Poe',
  ],
  ['Democrats said it burned.', ['NORP: Democrats'], 'Democrats → Democrats'],
  ['Most Democrats said it burned.', ['NORP: Democrats'], 'Most Democrats → Democrats'],
]);

const BANK = 'ORG: Bank of Ames';

whoSpeaks('a name with “of” that tells for whom somebody works', [
  [
    'The Bank of Ames’s Jane Hill said pay fell.',
    [BANK, JANE_HILL],
    'The Bank of Ames’s Jane Hill → Jane Hill',
  ],
  [
    'The Bank of Ames’s chief economist Jane Hill said pay fell.',
    [BANK, JANE_HILL],
    'The Bank of Ames’s chief economist Jane Hill → Jane Hill',
  ],
  [
    'Bank of Ames board member Jane Hill said pay fell.',
    [BANK, JANE_HILL],
    'Bank of Ames board member Jane Hill → Jane Hill',
  ],
  [
    '“No,” said Bank of Ames trader Jane Hill.',
    [BANK, JANE_HILL],
    'Bank of Ames trader Jane Hill → Jane Hill',
  ],
  ['The Bank of Ames’s governor said pay fell.', [BANK], 'The Bank of Ames’s governor → -'],
  [
    'The Bank of Ames’s Jane Hill and Tom Poe said pay fell.',
    [BANK, JANE_HILL, TOM_POE],
    'The Bank of Ames’s Jane Hill and Tom Poe → -',
  ],
  [
    'The Bank of Ames told Jane Hill pay fell.',
    [BANK, JANE_HILL],
    'The Bank of Ames → Bank of Ames',
  ],
  ['Bank of Ames officials said pay fell.', [BANK], 'Bank of Ames officials → Bank of Ames'],
]);
