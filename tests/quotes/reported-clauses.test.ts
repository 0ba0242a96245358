import { describe, expect, test } from 'vitest';
import { onlyStatements } from '../../src/quotes/only-statements.ts';
import { quotesOf } from './read-article.ts';

/** Each statement as "speaker: its pieces", pieces parted by " | ". */
const said = (text: string) =>
  onlyStatements(quotesOf(text)).map(
    (quote) =>
      `${quote.speaker?.text ?? '-'}: ${(quote.parts ?? [quote])
        .map(({ start, end }) => text.slice(start, end))
        .join(' | ')}`,
  );

describe('the cue stands inside or behind what is reported', () => {
  test.each<[string, string]>([
    [
      'The forecast spoke of rain, she told them, and there was room for all.',
      'she: The forecast spoke of rain | and there was room for all',
    ],
    [
      'His father had ridden the same line, he said between two stops, and had been stuck on it.',
      'he: His father had ridden the same line | and had been stuck on it',
    ],
    [
      'The plant will be running by the end of the year, he told an energy conference in the port.',
      'he: The plant will be running by the end of the year',
    ],
    [
      'When officials came with pictures, she was the only one who clapped, she recalled.',
      'she: When officials came with pictures, she was the only one who clapped',
    ],
    [
      'The minister is due in Rome, where, his office said, fishing would top the agenda.',
      'his office: fishing would top the agenda',
    ],
    [
      'Trawlers land a quarter of the catch but, scientists say, ruin the seabed for years.',
      'scientists: ruin the seabed for years',
    ],
    [
      'Few see a doctor; in Kenya, the authors wrote, one case in five is counted.',
      'the authors: in Kenya | one case in five is counted',
    ],
    [
      'At the heart of the trouble, according to the envoy, was a decision by the king.',
      'the envoy: At the heart of the trouble | was a decision by the king',
    ],
    [
      'A default would cost a year of growth, according to the bank, and unemployment would rise.',
      'the bank: A default would cost a year of growth | and unemployment would rise',
    ],
    [
      'A vote is near and, according to the minister, it will be lost.',
      'the minister: it will be lost',
    ],
    ['Prices rise in the spring, a poll shows.', 'a poll: Prices rise in the spring'],
    [
      'The union will sit out the vote, its director told the paper earlier this week.',
      'its director: The union will sit out the vote',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));

  test.each<[string, string[]]>([
    [
      'France would not back any date, she said, and she urged Brussels to withdraw the paper.',
      ['she: France would not back any date'],
    ],
    [
      'Sales grew by a tenth, the company said, without giving a comparable figure.',
      ['the company: Sales grew by a tenth'],
    ],
    ['In 2008, he complained about the vote, and railed against the court.', []],
    ['Even as the crowd cheered, he told the players of the defeat in the cup.', []],
  ])('not: %s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('words stand between the cue and "that"', () => {
  test.each<[string, string]>([
    [
      'Montironi promised last month that she would hire more officers.',
      'Montironi: she would hire more officers',
    ],
    [
      'The premier announced two weeks ago that his government would accept the deal.',
      'The premier: his government would accept the deal',
    ],
    [
      'The leader answered an hour later that his party would negotiate.',
      'The leader: his party would negotiate',
    ],
    [
      'The firm said in an interview on Monday that there were a million messages.',
      'The firm: there were a million messages',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));
});

describe('"that" and "whose" that tell a noun apart open no statement', () => {
  test.each([
    'Beaumont agreed to one amendment, a discount for households that earn less.',
    'Democrats had been expected to supply the votes that the governor could not find.',
    'The Senate voted to clear a backlog of disability claims that has grown for years.',
    'The army disputed that account.',
    'The company disputes that.',
    'He echoed that promise on Monday.',
    'Border posts that used to find a few pills now face columns of men.',
    'In a village on the Thai side whose school was hit, nobody was hurt.',
    'Activists here point to a number of factors that are fanning the fire.',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('what is not said, and verbs of the same subject, are no statements', () => {
  test.each([
    'She refused, and lost her shifts.',
    'The president declared a state of emergency and cancelled a trip to Colombia.',
    'The player himself has said nothing in public for a fortnight.',
    'The village says no to 85 homes on the old dairy site.',
    'Prosecutors are not conceding that they had the wrong man.',
    'The official struggled to say where the money had gone.',
    'The club declined to say who had drawn the line.',
    'The layoffs, announced in an email from the chief executive, take effect on June 30.',
  ])('%s', (text) => expect(said(text)).toEqual([]));

  test.each<[string, string]>([
    ['The minister did not deny that he had met him.', 'The minister: he had met him'],
    [
      'The teller announced in an email that the shop would close.',
      'The teller: the shop would close',
    ],
    [
      'The judge said nothing would change before June.',
      'The judge: nothing would change before June',
    ],
    [
      'His daughter described how the nurse had sent a wreath to the funeral.',
      'His daughter: how the nurse had sent a wreath to the funeral',
    ],
    [
      'A woman at the back asked who would pay when the river rose.',
      'A woman at the back: who would pay when the river rose',
    ],
  ])('but: %s', (text, expected) => expect(said(text)).toEqual([expected]));
});

describe('verbs of courts and reckoners', () => {
  test.each<[string, string]>([
    [
      'The judge ruled that the officers had hidden a letter.',
      'The judge: the officers had hidden a letter',
    ],
    [
      'The judge threw out the conviction, ruling that the officers had hidden a letter.',
      'The judge: the officers had hidden a letter',
    ],
    ['Analysts had forecast that sales would grow.', 'Analysts: sales would grow'],
    [
      'The agency calculates that four million people will gain.',
      'The agency: four million people will gain',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));

  test.each([
    'The queen ruled the island for forty years and built its harbour.',
    'The plan would calculate fees at public colleges based on income.',
    'The forecast said nothing.',
  ])('not: %s', (text) => expect(said(text)).toEqual([]));
});

describe('what is supposed, or is a thing', () => {
  test.each([
    'Gonzalez would go if the authorities promised that they would free him.',
    'The bank, which has two branches, announced an agreement to buy a rival.',
    'The minister said little. It is important to note that the roads are closed.',
    'The union urged its members not to relent until the goal is reached.',
    'The price was disclosed in a letter issued with the offer.',
    'The chairman forecast an increase based on new orders.',
    'The candidates found themselves targeted by rivals on Sunday.',
    'The firm reported a net loss of two million for the quarter ended in June.',
    'These schools will take pupils according to need.',
  ])('%s', (text) => expect(said(text)).toEqual([]));

  test.each<[string, string]>([
    ['He went on to say that the roads were closed.', 'He: the roads were closed'],
    ['The road will be closed, according to a schedule.', 'a schedule: The road will be closed'],
    ['Tolls would rise, warned a spokesman.', 'a spokesman: Tolls would rise'],
    ['The firm reported that a loss had been made.', 'The firm: a loss had been made'],
  ])('but: %s', (text, expected) => expect(said(text)).toEqual([expected]));
});

describe('a court hears what somebody says', () => {
  test.each<[string, string]>([
    ['The inquest heard she died of a single wound.', '-: she died of a single wound'],
    [
      'A grower took water from the river, a court in Dubbo has heard.',
      '-: A grower took water from the river',
    ],
    ['The court was told he had been drinking since noon.', '-: he had been drinking since noon'],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));

  test('nobody else does by hearing', () =>
    expect(said('Neighbours heard that the shop had closed.')).toEqual([]));
});

describe('what a cue of quoted words reports beside them', () => {
  test.each<[string, string[]]>([
    [
      'She said that safety was “the first concern” and that no passenger had been hurt since 2008.',
      ['She: the first concern', 'She: no passenger had been hurt since 2008'],
    ],
    [
      'Her marriage had collapsed and she had lost her home, he said, and she was ‘under no illusion’ about it.',
      ['he: Her marriage had collapsed and she had lost her home', 'he: under no illusion'],
    ],
    [
      'An agreement had been “ninety percent ready,” she said, and the offer would stay on the table.',
      ['she: ninety percent ready,', 'she: and the offer would stay on the table'],
    ],
    [
      'All he wanted was an answer, he said. “Someone typed those names into a computer.”',
      ['he: All he wanted was an answer', 'he: Someone typed those names into a computer.'],
    ],
    [
      'Sales fell in the spring, she said: “We had no goods to sell.”',
      ['she: Sales fell in the spring', 'she: We had no goods to sell.'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['“I shall not stay,” she said, and the boys trailed behind her.', ['she: I shall not stay,']],
    ['Asked what that might look like, she said: “We shall see.”', ['she: We shall see.']],
    ['In a letter to the club, he wrote: “I have had enough.”', ['he: I have had enough.']],
    [
      'The mayor wrote to the council:\n\n“We cannot pay for the roads.”',
      ['The mayor: We cannot pay for the roads.'],
    ],
  ])('nothing in: %s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('words in marks that are a name, a gloss or a vote', () => {
  test.each<[string, string[]]>([
    [
      'Human Rights Watch said marchers of Kefaya, whose name means “enough” in Arabic, were beaten.',
      ['Human Rights Watch: marchers of Kefaya, whose name means “enough” in Arabic, were beaten'],
    ],
    ['Hill, known to his fans as “Ace”, lost the final.', []],
    ['The town, hit hard in the war, voted “Yes” by 96 percent.', []],
    ['Polls had put the “Yes” ahead by thirty points.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test('an adjective in marks within the speaker is none of what is said', () =>
    expect(
      said(
        'Simon Berg, an analyst with a “hold” rating on the shares, wrote that sales “looked thin”.',
      ),
    ).toEqual(['Simon Berg, an analyst with a “hold” rating on the shares,: looked thin']));

  test.each<[string, string]>([
    ['“No,” said the mayor.', 'the mayor: No,'],
    ['He called it a “crazy” idea.', 'He: crazy'],
  ])('but: %s', (text, expected) => expect(said(text)).toEqual([expected]));
});

test('a full stop that the tokeniser leaves with its word ends the sentence', () =>
  expect(said('A woman asked who would pay when the river came in. The site was wet.')).toEqual([
    'A woman: who would pay when the river came in.',
  ]));
