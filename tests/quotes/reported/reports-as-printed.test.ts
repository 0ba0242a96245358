import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('who speaks behind what is said', () => {
  test.each<[string, string]>([
    [
      'The tunnel is closed, the harbour master, Rita Lund, said.',
      'the harbour master, Rita Lund,: The tunnel is closed',
    ],
    ['The cause was a stroke, his sister, Eva, said.', 'his sister, Eva,: The cause was a stroke'],
    [
      'They had shut the tunnel, the harbour master, Rita Lund, said.',
      'the harbour master, Rita Lund,: They had shut the tunnel',
    ],
    ['The tunnel is closed, his colleague points out.', 'his colleague: The tunnel is closed'],
    ['UPDATE 2-The tunnel is closed, police say', 'police: The tunnel is closed'],
    ['EXCLUSIVE-The tunnel is closed, police say', 'police: The tunnel is closed'],
    [
      'The tunnel is closed, says union leader Rita Lund',
      'union leader Rita Lund: The tunnel is closed',
    ],
    [
      'The tunnel is closed, claims Rita Lund, an engineer.',
      'Rita Lund, an engineer: The tunnel is closed',
    ],
    [
      'The tunnel is closed, believes Rita Lund, an engineer in Bergen.',
      'Rita Lund, an engineer in Bergen: The tunnel is closed',
    ],
    ['The tunnel is closed, stresses the minister.', 'the minister: The tunnel is closed'],
    [
      'The plan was late and over budget, admitted one minister.',
      'one minister: The plan was late and over budget',
    ],
    [
      'Wages rose for a third month, data from the statistics office showed on Tuesday.',
      'data from the statistics office: Wages rose for a third month',
    ],
    [
      'As many as 90 miners may be trapped, aid agencies estimate.',
      'aid agencies: As many as 90 miners may be trapped',
    ],
    ['Reports said the chairman had fled.', 'Reports: the chairman had fled'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each([
    'Lund, the harbour master, claims victory.',
    'Lund took the stage, thanked Rita Moe, and left.',
    'She lost the race, conceded defeat, and left.',
    'Reports of his death were wrong.',
  ])('%s', (text) => expect(saidBy(text)).toEqual([]));
});

describe('a day and a description stand before the verb', () => {
  test.each<[string, string]>([
    [
      'The harbour master, Rita Lund, on Monday said the tunnel was closed.',
      'The harbour master, Rita Lund,: the tunnel was closed',
    ],
    [
      'The National Ferry Board, NFB, on Tuesday said the tunnel was closed.',
      'The National Ferry Board, NFB,: the tunnel was closed',
    ],
    [
      'Lund, the harbour master, late on Monday told divers that the tunnel was closed.',
      'Lund, the harbour master,: the tunnel was closed',
    ],
    [
      'Lund herself, in a speech on Monday, stressed that the tunnel was closed.',
      'Lund: the tunnel was closed',
    ],
    ['Lund, cut off by the tide, said the tunnel was closed.', 'Lund: the tunnel was closed'],
    [
      'Lund, who sat on the Ferry Board (FB, once the Pilot Board) in 2014, said the tunnel was closed.',
      'Lund: the tunnel was closed',
    ],
    [
      'The keeper, who once bragged that no boat was lost, was fined on Monday.',
      'who: no boat was lost',
    ],
    [
      'Lund, who has spent years telling voters that she is poor, was the first to pay.',
      'who: she is poor',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('where what is said begins and ends', () => {
  test.each<[string, string[]]>([
    [
      'The port said in a statement issued here that the tunnel was closed.',
      ['The port: the tunnel was closed'],
    ],
    [
      'The port said in a statement issued late on Monday that the tunnel was closed.',
      ['The port: the tunnel was closed'],
    ],
    [
      'The port said in a statement posted online the tunnel was closed.',
      ['The port: the tunnel was closed'],
    ],
    [
      'Lund said in comments published on Monday the tunnel was closed.',
      ['Lund: the tunnel was closed'],
    ],
    [
      'The mayor asked the port why the tunnel was closed.',
      ['The mayor: why the tunnel was closed'],
    ],
    ['The court held that the port was liable.', ['The court: the port was liable']],
    ['The mayor held that post for years.', []],
    ['Lund told divers in Ames, Iowa, the tunnel was closed.', ['Lund: the tunnel was closed']],
    [
      'Lund told CNN’s “State of the Union” that the tunnel was closed.',
      ['Lund: the tunnel was closed'],
    ],
    ['The bank signalled that rates would fall.', ['The bank: rates would fall']],
    [
      'A Brandt analyst said in a note that demand was strong.',
      ['A Brandt analyst: demand was strong'],
    ],
    [
      'Writing in Nature, Moe and her team say that sleep helps.',
      ['Moe and her team: sleep helps'],
    ],
    [
      'Talks are under way, said the people, who asked not to be named.',
      ['the people: Talks are under way'],
    ],
    ['He asked her what she wanted.', ['He: what she wanted']],
    [
      'Rita Lund wanted to know why no boat had been sent.',
      ['Rita Lund: why no boat had been sent'],
    ],
    [
      'Lund insisted the tunnel was safe, and pilots close to her say the lamps are new.',
      ['Lund: the tunnel was safe', 'pilots close to her: the lamps are new'],
    ],
    [
      'She had sold the boat the day before, she said, because the radio was dead.',
      ['she: She had sold the boat the day before | because the radio was dead'],
    ],
    [
      'The mayor thanked the town, then added that the tunnel was closed.',
      ['The mayor: the tunnel was closed'],
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

describe('according to', () => {
  test.each<[string, string]>([
    ['In 2019, according to the port, three boats sank.', 'the port: In 2019 | three boats sank'],
    ['However, according to Lund, the tunnel is closed.', 'Lund: the tunnel is closed'],
    [
      'According to the Clarion, citing a navy source, two boats sank.',
      'the Clarion: two boats sank',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('a sentence behind the colon of a verb', () => {
  test('of one that reports', () =>
    expect(saidBy('His colleague, Tom Berg, disagreed: divers could guard the port.')).toEqual([
      'His colleague, Tom Berg,: divers could guard the port',
    ]));

  test('of one that does not', () =>
    expect(saidBy('The port faces a choice: it can pay or close.')).toEqual([]));
});

describe('the reporter’s own words behind a whole clause', () => {
  test.each([
    'Lund said it was safe, without giving details.',
    'Lund said it was safe but did not elaborate.',
    'Lund said it was safe, but did not give details.',
    'Lund said it was safe, something Moe disputes.',
    'Lund said it was safe, a day after the ferry sank.',
    'Lund said it was safe, hours before the ferry sank.',
  ])('%s', (text) => expect(saidBy(text)[0]).toBe('Lund: it was safe'));

  test.each<[string, string]>([
    ['Lund said it would open without a fence.', 'it would open without a fence'],
    ['Lund said it was safe but did not look so.', 'it was safe but did not look so'],
    ['Lund said that, if it failed, he would resign.', 'if it failed, he would resign'],
  ])('%s', (text, said) => expect(saidBy(text)).toEqual([`Lund: ${said}`]));

  test('a second clause behind the rest of the one with quoted words', () =>
    expect(saidBy('Lund said he would “never” resign and that it was safe.')).toEqual([
      'Lund: never',
      'Lund: it was safe',
    ]));
});

describe('how many speak', () => {
  test.each([
    'Thousands of pilots',
    'Half of the pilots',
    'More than half of pilots',
    'More than 20 pilots',
    'Up to 40 pilots',
    'Nine out of 10 pilots',
    'Some 40% of pilots',
    'Norway, Finland, Estonia and Latvia',
    'Norway, the UK and France',
  ])('%s', (who) =>
    expect(saidBy(`${who} said they would stay.`)).toEqual([`${who}: they would stay`]),
  );

  test.each(['No one', 'Nobody', 'None of the pilots', 'Not one pilot', 'No pilot'])('%s', (who) =>
    expect(saidBy(`${who} said the tunnel was closed.`)).toEqual([]),
  );
});

describe('a sentence that goes on behind who speaks', () => {
  test.each<[string, string[]]>([
    [
      'The tunnel is closed, Lund said on Monday, calling fears “absurd”.',
      ['Lund: The tunnel is closed', 'Lund: absurd'],
    ],
    [
      'The pilot said the tunnel was closed, according to the Clarion.',
      ['the Clarion: The pilot said the tunnel was closed', 'The pilot: the tunnel was closed'],
    ],
    [
      'The port denied that it was closed, an argument which the court refused.',
      ['The port: it was closed'],
    ],
    [
      'The port said in a text message sent to pilots that it was closed.',
      ['The port: it was closed'],
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});
