import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('what a thing is called is no statement', () => {
  test.each<[string, string[]]>([
    ['The firm (the “Company”) said it would sell.', ['The firm (the “Company”): it would sell']],
    [
      'Poe Oy (“Poe” or the “Company”) announced that it would sell.',
      ['Poe Oy (“Poe” or the “Company”): it would sell'],
    ],
    [
      'In May Hill paid a man at the Ames Bank (“AB”), according to the indictment.',
      ['the indictment: In May Hill paid a man at the Ames Bank (“AB”)'],
    ],
    ['Hill, who goes by the alias “Fox,” left.', []],
    [
      'The union, which counts Hill among its “old friends”, says the dam is safe.',
      ['The union, which counts Hill among its “old friends”,: the dam is safe'],
    ],
    // Words that the speaker uses are said.
    ['Hill, who called it “absurd,” left.', ['who: absurd,']],
    ['Hill (who was “furious”) said no more.', ['Hill (who was “furious”): furious']],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

describe('a clause beside another that holds quoted words', () => {
  test.each<[string, string[]]>([
    [
      'Hill said it was spending more but had been “starved for years”.',
      ['Hill: it was spending more', 'Hill: starved for years'],
    ],
    [
      'Hill says she will work with anyone but that the terms are “not a menu”.',
      ['Hill: she will work with anyone', 'Hill: not a menu'],
    ],
    [
      'She added that no permit could be granted, and called ten “one number among many”.',
      ['She: no permit could be granted', 'She: one number among many'],
    ],
    // One clause.
    ['Hill said the bread and butter was “stale and old”.', ['Hill: stale and old']],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

describe('headlines', () => {
  test.each<[string, string]>([
    ['Ames: ‘We are running out of time’, mayor warns', 'mayor: We are running out of time'],
    ['Boone Lake: Minister warns of ‘no quick fix’ for algae', 'Minister: no quick fix'],
    ['Ames fire: Two held after raid – police', 'police: Two held after raid'],
    ['Hill: ‘We are running out of time’', 'Hill: We are running out of time'],
  ])('%s', (line, expected) =>
    expect(saidBy(`${line}\n\nThe town has grown since May.`)).toEqual([expected]),
  );

  test('a heading takes who says its words further on, not who spoke before it', () =>
    expect(
      saidBy(
        '“Nobody came,” said Tom Poe, a farmer.\n\n‘They kept us waiting’\n\nOn Sunday people marched.\n\n“For years they came, and they kept us waiting,” said Jane Hill.',
      ),
    ).toEqual([
      'Tom Poe, a farmer: Nobody came,',
      'Jane Hill: They kept us waiting',
      'Jane Hill: For years they came, and they kept us waiting,',
    ]));
});

describe('live news and transcripts', () => {
  test.each<[string, string]>([
    [
      '2.20pm: Jane Hill emails from Ames: “I left in May.”',
      'Jane Hill emails from Ames: I left in May.',
    ],
    ['11.15am: “I left in May,” Jane Hill says.', 'Jane Hill: I left in May,'],
    ['2.20pm: Hill says she left.', 'Hill: she left'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test('titles and what somebody is, in brackets, stand in labels', () =>
    expect(
      saidBy(
        'Dr. JANE HILL (Engineer): The lights stayed on.\n\n(Voice-over) And then they went.\n\nSen. TOM POE (R-Iowa): We knew.\n\nDr. HILL: Nobody did.',
      ),
    ).toEqual([
      'Dr. JANE HILL: The lights stayed on.',
      'Sen. TOM POE: We knew.',
      'Dr. HILL: Nobody did.',
    ]));
});

describe('what is not reported', () => {
  test.each([
    'The man charged in that attack had been arrested in May.',
    'At Ames, where tape still hung from a pole, students shrugged.',
    'Hill, asked whether she would run, smiled.',
  ])('%s', (text) => expect(saidBy(text)).toEqual([]));

  test('another report behind the rest of a clause', () =>
    expect(saidBy('The hall, he told them, would open in May, and he urged them to come.')).toEqual(
      ['he: The hall | would open in May'],
    ));
});

test('the points below a headline may end with their source', () =>
  expect(
    saidBy(
      'Army kills ten in Ames\n\n* Dead include a guard and a boy - sources\n\nThe army left on Monday.',
    ),
  ).toEqual(['sources: Dead include a guard and a boy']));

test.each([
  'Hill said Ames, which has ten mills on the river, ruled out a ban.',
  'Hill hailed “a start” and said Ames, which has ten mills on the river, ruled out a ban.',
])('the clause goes on behind what describes its subject: %s', (text) =>
  expect(saidBy(text).at(-1)).toBe('Hill: Ames, which has ten mills on the river, ruled out a ban'),
);
