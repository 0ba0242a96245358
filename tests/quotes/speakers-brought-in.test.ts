import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const HILL = 'PERSON: Jane Hill';
const POE = 'PERSON: Tom Poe';
const LEE = 'PERSON: Ed Lee';

describe('somebody whom the lead brings in by a noun and names afterwards', () => {
  const names = [POE, HILL, 'LOC: Ames'];
  test.each<string>([
    'A trawler skipper was fined on Monday. Tom Poe, 55, pleaded guilty. Jane Hill left. “It was fish,” the skipper said.',
    'A doctor who had been ill left hospital. Tom Poe had been there for ten days. Jane Hill left. “It was long,” the doctor said.',
    'A former teacher was jailed for fraud. Tom Poe, of Ames, wept. Jane Hill left. “It was wrong,” the teacher said.',
    'Skipper fined for fishing\n\nA trawler skipper was fined. Tom Poe, 55, pleaded guilty. Jane Hill left. “It was fish,” the skipper said.',
    'Farmer loses sheep\n\nTom Poe found the first ewe by the gate. Jane Hill came. “It was warm,” the farmer said.',
    'AMES (Reuters) - A farmer lost 14 sheep. Tom Poe found them at dawn. Jane Hill came. “It was loud,” the farmer said.',
    'A doctor who had been ill left hospital, saying that it was long. Tom Poe had been there for ten days.',
  ])('%s', (text) => expect(lastSpeaker(text, names)).toMatch(/→ Tom Poe$/));

  test.each<[string, string]>([
    [
      'A farmer was shot dead on Monday. Tom Poe, a neighbour, heard it. Jane Hill left. “It was loud,” the farmer said.',
      'the farmer → -',
    ],
    [
      'A judge blocked the plan on Monday. Tom Poe had sued. Jane Hill left. “It was wrong,” the judge said.',
      'the judge → -',
    ],
    [
      'The plan was blocked. A farmer had sued. It rained. Tom Poe left. Jane Hill left. “It was wrong,” the judge said.',
      'the judge → -',
    ],
  ])('not of another: %s', (text, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a noun that goes on about who has just spoken or been told of', () => {
  const names = [HILL, POE, LEE];
  test.each<[string, string]>([
    [
      'Jane Hill waited until nine. “I boil it,” the retired bus driver said.',
      'the retired bus driver → Jane Hill',
    ],
    [
      'Tom Poe is no friend of it. Jane Hill, whose daughter is nine, called it “daft”. “She walks home,” the nurse said.',
      'the nurse → Jane Hill',
    ],
    [
      'Tom Poe left the team. Captain Jane Hill, who joined in May, said it was late. “We were slow,” the defender said.',
      'the defender → Jane Hill',
    ],
    [
      'Tom Poe had worked the quay for years. “I saw sparks,” the crane operator said.',
      'the crane operator → Tom Poe',
    ],
    [
      'Tom Poe was sorry. Jane Hill, defending, said he had debts. The barrister said he would pay.',
      'The barrister → Jane Hill',
    ],
  ])('%s', (text, expected) => expect(lastSpeaker(text, names)).toBe(expected));

  test.each<[string, string]>([
    [
      'Jane Hill, a pianist, met Tom Poe. Tom Poe smiled. “It is over,” the musician said.',
      'the musician → Jane Hill',
    ],
    ['Tom Poe wept in the dock. “You are a liar,” the judge said.', 'the judge → -'],
    [
      'Jane Hill is a nurse. Tom Poe said it was late. “It hurts,” the nurse said.',
      'the nurse → Jane Hill',
    ],
  ])('or not: %s', (text, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

test('a boy is a person of a boy’s age', () => {
  const text = 'Tom Poe, 13, hid his phone. Jane Hill, 43, left. “I did my duty,” the boy said.';
  expect(lastSpeaker(text, [POE, HILL])).toBe('the boy → Tom Poe');
});

describe('an office of somebody else', () => {
  test('the interior minister would have been named with that office', () => {
    const text =
      'Tom Poe, 13, hid his phone. “I did my duty,” he said. The interior minister said it was late.';
    expect(lastSpeaker(text, [POE])).toBe('The interior minister → -');
  });
  test('the then minister is not the minister of today', () => {
    const text =
      'Jane Hill, the health minister, left. In May last year, the then health minister said it was late.';
    expect(lastSpeaker(text, [HILL])).toBe('the then health minister → -');
  });
  test('its minister, of a country, is another', () => {
    const text =
      'Jane Hill, the French minister, was angry. Spain was scarcely milder. Its minister said it was late.';
    expect(lastSpeaker(text, [HILL, 'LOC: Spain', 'NORP: French'])).toBe('Its minister → -');
  });
  test('to whom somebody writes is not who writes', () => {
    const text =
      'The poet Jane Hill won. In a letter to the minister, Tom Poe, she wrote that it was late. The minister said it was a pity.';
    expect(lastSpeaker(text, [HILL, POE])).toBe('The minister → Tom Poe');
  });
});

describe('a company that was taken for somebody', () => {
  test('and is called a group', () => {
    const text =
      'The Ames-based group Velmar closed its mill. Tom Poe of Brandt, a rival, left. The group said it was old.';
    expect(lastSpeaker(text, ['PERSON: Velmar', POE, 'ORG: Brandt', 'LOC: Ames'])).toBe(
      'The group → Velmar',
    );
  });
});

describe('nobody, though somebody is present', () => {
  test.each<[string, string]>([
    [
      'Tom Poe left the yard. At a shop near the mill, a cashier was shaken. “It was loud,” said the woman.',
      'the woman → -',
    ],
    ['Tom Poe met Ed Lee at a bar. They never paid the bill, the owner said.', 'the owner → -'],
    ['Tom Poe, 43, hid. “I did it,” the boy said.', 'the boy → -'],
    [
      'Tom Poe led a march to the palace of the Emir of Ames, Ed Lee, who met them. The emir asked for calm.',
      'The emir → Ed Lee',
    ],
  ])('%s', (text, expected) => expect(lastSpeaker(text, [POE, LEE])).toBe(expected));
});

describe('which of several organisations', () => {
  test.each<[string, string]>([
    [
      'Velmar, an airline, grew. Velmar hired. Its rival Brandt, also an airline, did not. It rained. It poured. It froze. It stopped. It thawed. It is late, the airline said.',
      'the airline → Velmar',
    ],
    [
      'Hill Watch, an environmental group, filmed the yard of Brandt. It was late, the company said.',
      'the company → Brandt',
    ],
    [
      'Tom Poe, a spokesman for the 6th Infantry Division, left. It rained. It poured. It stopped. Ed Lee came. It is late, the division’s spokesman said.',
      'the division’s spokesman → Tom Poe',
    ],
  ])('%s', (text, expected) =>
    expect(
      lastSpeaker(text, [
        'ORG: Velmar',
        'ORG: Brandt',
        'ORG: Hill Watch',
        'ORG: 6th Infantry Division',
        POE,
        LEE,
      ]),
    ).toBe(expected),
  );
});

describe('who is present', () => {
  test.each<[string, string]>([
    [
      'Jane Hill died. Her daughter, Ann Lee, wept. Jane Hill had won. Born in Ames, the daughter of a cobbler, she ran early. “It was late,” she said.',
      'she → Jane Hill',
    ],
    [
      'Ed Lee mends cars. He said it was late.\n\nAmong the passengers was Levan, a driller. It was late, he said.',
      'he → Levan',
    ],
    [
      '“It was late,” said Tom Poe, whose mother was ill. He left. “It hurt,” he said.',
      'he → Tom Poe',
    ],
    [
      'Tom Poe, the courts minister, left. Jane Hill asked. The prime minister said it was late.',
      'The prime minister → Jane Hill',
    ],
  ])('%s', (text, expected) =>
    expect(lastSpeaker(text, [POE, HILL, LEE, 'PERSON: Ann Lee', 'PERSON: Levan'])).toBe(expected),
  );
});
