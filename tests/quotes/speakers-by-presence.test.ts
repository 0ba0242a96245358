import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const POE = 'PERSON: Tom Poe | Poe';

type Row = [text: string, names: string[], expected: string];

describe('somebody without a name comes between', () => {
  test.each<Row>([
    [
      'Tom Poe was found at noon. An official said the road was shut. “It is icy,” he added.',
      [POE],
      'he → -',
    ],
    [
      'Tom Poe came late. Another resident said he saw smoke. He said it was black.',
      [POE],
      'He → -',
    ],
    [
      'An official said the road was shut. Tom Poe lives there. “It is icy,” he said.',
      [POE],
      'he → Tom Poe',
    ],
    ['An electrician called Tom Poe came late. “It is icy,” he said.', [POE], 'he → Tom Poe'],
    ['Our reporter says that Tom Poe came late. “It is icy,” he said.', [POE], 'he → Tom Poe'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('somebody without a name is brought in by the way', () => {
  test.each<Row>([
    [
      'Ann Dee spoke of the valley. It rained all day.\n\nA paper found a pensioner in Ames who had paid. “I lost it,” she said.',
      ['PERSON: Ann Dee', 'LOC: Ames'],
      'she → -',
    ],
    [
      'Tom Poe lifted the barrier for a lady with two cats. “She crosses each Sunday,” he said.',
      [POE],
      'he → Tom Poe',
    ],
    ['Tom Poe is a pensioner in Ames. “I lost it,” he said.', [POE, 'LOC: Ames'], 'he → Tom Poe'],
    [
      'The paper found a pensioner, Tom Poe, who had paid. “I lost it,” he said.',
      [POE],
      'he → Tom Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('who answers is not who spoke before', () => {
  test.each<Row>([
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
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

test('a verb inside a name is no verb', () => {
  const text =
    'Juan Soto described walls. Said bin Suhail, the director, regretted the rain. He asked for guards. “It is late,” he said.';
  expect(lastSpeaker(text, ['PERSON: Juan Soto', 'PERSON: Said bin Suhail'])).toBe(
    'he → Said bin Suhail',
  );
});

describe('whom the sentence is about', () => {
  const names = [POE, 'PERSON: Ed Lee', 'PERSON: Ann Dee'];
  test.each<Row>([
    [
      'Ann Dee has called the chiefs. In the gallery sat Jane Hill, who sells fish. “It is late,” she said.',
      ['PERSON: Ann Dee', 'PERSON: Jane Hill'],
      'she → Jane Hill',
    ],
    [
      'By Ann Dee in Ames\n\nUnder a tree stood Jane Hill. “It is late,” she said.',
      ['PERSON: Ann Dee', 'PERSON: Jane Hill'],
      'she → Jane Hill',
    ],
    [
      'Tom Poe spoke at length. The man with the sign was Ed Lee. He was wet. “It is late,” he said.',
      names,
      'he → Ed Lee',
    ],
    [
      'Tom Poe owns four cars. The paper asked Ed Lee for a fifth. “It is late,” he said.',
      names,
      'he → Ed Lee',
    ],
    [
      'Tom Poe owns four cars. The fifth is like that of Ed Lee. “It is late,” he said.',
      names,
      'he → Tom Poe',
    ],
    ['Tom Poe opened the shop. Ed Lee, he said, had paid for it.', names, 'he → Tom Poe'],
  ])('%s', (text, who, expected) => expect(lastSpeaker(text, who)).toBe(expected));
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

describe('a name that is part of a noun is not who acts', () => {
  test.each<Row>([
    [
      'Ed Lee, after two Poe rallies, wrote that it was late.\n\n“It is cold,” he said.',
      ['PERSON: Poe', 'PERSON: Ed Lee'],
      'he → Ed Lee',
    ],
    [
      'Tom Poe drove off. The Lee government fell. “It is late,” he said.',
      ['PERSON: Tom Poe', 'PERSON: Lee'],
      'he → Tom Poe',
    ],
  ])('%s', (text, who, expected) => expect(lastSpeaker(text, who)).toBe(expected));
});
