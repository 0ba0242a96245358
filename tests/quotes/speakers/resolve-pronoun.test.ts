import { describe, expect, test } from 'vitest';
import { HILL, LEE, POE, VELMAR } from '../names.ts';
import { lastSpeaker, speakersOf } from '../read-article.ts';
import { type Row, whoSpeaks } from '../who-speaks.ts';

const CLINTON = 'PERSON: Hillary Clinton | Clinton';
const TRUMP = 'PERSON: Donald Trump | Trump';
const BETWEEN =
  'The road is long.\n\nIt winds past a mill.\n\nThere are two bridges.\n\nBoth are old.\n\nIt snows in March.\n\nThe mill is shut.\n\n';

describe('pronouns', () => {
  test('he and she go to the person of that gender', () => {
    const text =
      'Donald Trump met Hillary Clinton on Monday. “I was glad,” she said. “So was I,” he replied.';
    expect(speakersOf(text, [CLINTON, TRUMP])).toEqual([
      'she → Hillary Clinton',
      'he → Donald Trump',
    ]);
  });
  test('a title tells the gender', () => {
    const text = 'Mr. Okoro and Ms. Bello ran the shop. “We open at six,” she said.';
    expect(speakersOf(text, ['PERSON: Okoro', 'PERSON: Bello'])).toEqual(['she → Bello']);
  });
  test('who goes to the name before it', () => {
    const text = 'Donald Trump praised Hillary Clinton, who said the race was over.';
    expect(speakersOf(text, [CLINTON, TRUMP]).at(-1)).toBe('who → Hillary Clinton');
  });
  test('nobody of that gender is nobody', () => {
    expect(speakersOf('Mr Donald Trump left early. “I was glad,” she said.', [TRUMP])).toEqual([
      'she → -',
    ]);
  });
});

test('he within a sentence does not settle whether its subject is a man', () => {
  const text = 'Jo Hill read the notes and thought he was wise. “I wrote to him,” she said.';
  expect(lastSpeaker(text, ['PERSON: Jo Hill'])).toBe('she → Jo Hill');
});

describe('it', () => {
  const names = ['ORG: Brandt', 'LOC: Ames'];
  test.each<Row>([
    ['Brandt cut the price. It said wages would fall.', names, 'It → Brandt'],
    [
      'Brandt cut the price. The report was sent to three firms. It said wages would fall.',
      names,
      'It → -',
    ],
    ['Brandt cut the price. It is expected that wages will fall.', names, '- → -'],
    ['Brandt cut the price. It should be noted that wages will fall.', names, '- → -'],
    ['“Wages fell,” the agency in Ames said. “They will rise,” it added.', ['LOC: Ames'], 'it → -'],
  ])('%s', (text, who, expected) => expect(lastSpeaker(text, who)).toBe(expected));
});

whoSpeaks('it, of a company that was taken for somebody', [
  [
    'Brandt said it was late. The mill at Ames was old, it added.',
    ['PERSON: Brandt', 'LOC: Ames'],
    'it → Brandt',
  ],
  [
    'Mr Brandt said he was late. The mill of Velmar was old, it added.',
    ['PERSON: Brandt', VELMAR],
    'it → Velmar',
  ],
]);

whoSpeaks('he or she is who spoke last when nobody is near', [
  [`“It is safe,” said Tom Poe.\n\n${BETWEEN}He said tolls would rise.`, [POE], 'He → Tom Poe'],
  [`“It is safe,” said Tom Poe.\n\n${BETWEEN}She said tolls would rise.`, [POE], 'She → -'],
  [`Tom Poe came by train.\n\n${BETWEEN}He said tolls would rise.`, [POE], 'He → -'],
]);

whoSpeaks('he or she, against what the first name says elsewhere', [
  ['President Evo Poe said it was late. He promised more.', ['PERSON: Evo Poe'], 'He → Evo Poe'],
  ['Mrs Evo Poe said it was late. He promised more.', ['PERSON: Evo Poe'], 'He → -'],
  ['Jane Hill, a widow, said it was late. He promised more.', [HILL], 'He → -'],
  ['Jane Hill said it was late.\n\nHe promised more.', [HILL], 'He → -'],
  [
    'Evo Poe opened a shop. She sells bread. “It is late,” she said.',
    ['PERSON: Evo Poe'],
    'she → Evo Poe',
  ],
  ['Evo Poe scored twice. “It was late,” she said.', ['PERSON: Evo Poe'], 'she → Evo Poe'],
  ['Mrs Evo Poe scored twice. “It was late,” he said.', ['PERSON: Evo Poe'], 'he → -'],
  ['A man was held. Jane Hill left. “It was late,” he said.', [HILL], 'he → -'],
  ['Jane Hill was robbed by a man. He fled. “It was late,” he said.', [HILL], 'he → -'],
  [
    'A woman wept. Evo Poe said she could not stay. “It was late,” she said.',
    ['PERSON: Evo Poe'],
    'she → Evo Poe',
  ],
  [
    'Ed Lee won. Jane Hill said he could not stay. “It was late,” he said.',
    [HILL, 'PERSON: Ed Lee'],
    'he → Ed Lee',
  ],
]);

whoSpeaks('nobody names himself in words of his own', [
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

whoSpeaks('a first name that tells the wrong gender', [
  [
    'The prize was a shock, said Gia Lomidze, its owner.\n\n“We work here,” he said.',
    ['PERSON: Gia Lomidze'],
    'he → Gia Lomidze',
  ],
  [
    'Nino Lomidze, 31, who teaches, received a ram.\n\n“I wrote it,” she told the town.',
    ['PERSON: Nino Lomidze'],
    'she → Nino Lomidze',
  ],
  ['It was a shock, said Jane Hill, its owner.\n\n“Jane Hill is late,” he said.', [HILL], 'he → -'],
  [
    'Mr Nino Lomidze received a ram.\n\n“I wrote it,” she told the town.',
    ['PERSON: Nino Lomidze'],
    'she → -',
  ],
]);

const VIKRAM = 'PERSON: Vikramjit Oey | Oey';
const MARK_BELL = 'PERSON: Mark Bell | Bell';

whoSpeaks('he may be whom the sentence before was of, though nothing tells the gender', [
  [
    'Mark Bell is running again. Vikramjit Oey, a friend of Bell’s father, went through the rules: “Be kind to all,” he said.',
    [MARK_BELL, VIKRAM],
    'he → Vikramjit Oey',
  ],
  [
    'Mark Bell hailed the law. Vikramjit Oey was not so sure. “It will fail,” he said.',
    [MARK_BELL, VIKRAM],
    'he → Vikramjit Oey',
  ],
  [
    'Mark Bell hailed the law. Vikramjit Oey laughed. He said it would fail.',
    [MARK_BELL, VIKRAM],
    'He → Vikramjit Oey',
  ],
  [
    'Mark Bell praised Vikramjit Oey. He said it would not fail.',
    [MARK_BELL, VIKRAM],
    'He → Mark Bell',
  ],
  [
    'Vikramjit Oey hailed the law. Mark Bell was not so sure. “It will fail,” he said.',
    [MARK_BELL, VIKRAM],
    'he → Mark Bell',
  ],
]);

test('"I" in a turn of a transcript is who has the word', () => {
  const text =
    'RADIO: Did you lose?\n\nBRANDT: He asked me why and I said, “Who knows?”\n\nRADIO: When?\n\nBRANDT: At noon.';
  expect(speakersOf(text, ['PERSON: BRANDT'])).toContain('I → BRANDT');
});
