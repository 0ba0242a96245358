import { describe, expect, test } from 'vitest';
import { linesOf, quotesOf, saidBy } from '../read-article.ts';

describe('the subject of a verb that speaks', () => {
  test.each<[string, string]>([
    [
      '“I fly to Lima,” said first officer Tom Poe.',
      'direct | I fly to Lima, | first officer Tom Poe | said',
    ],
    [
      '“It hurt,” said losing pitcher Tom Poe.',
      'direct | It hurt, | losing pitcher Tom Poe | said',
    ],
    [
      '“It rains,” said newly elected mayor Jane Hill.',
      'direct | It rains, | newly elected mayor Jane Hill | said',
    ],
    [
      'Another caller, Tom Poe from Ames, snapped: “Good riddance to him.”',
      'direct | Good riddance to him. | Another caller, Tom Poe from Ames, | snapped',
    ],
    [
      'With 50 days to go, Tom Poe, an adviser, said: “We will win it.”',
      'direct | We will win it. | Tom Poe, an adviser, | said',
    ],
    ['“Is it late?” Tom Poe asked the council.', 'direct | Is it late? | Tom Poe | asked'],
    ['“Is it late?” the mayor asked Jane Hill.', 'direct | Is it late? | the mayor | asked'],
    [
      'A woman asked for a photo and Tom Poe said, “As long as it breaks no law.”',
      'direct | As long as it breaks no law. | Tom Poe | said',
    ],
    [
      'When Jane Hill blamed Ed Lee, Tom Poe shot back: “Never in my life.”',
      'direct | Never in my life. | Tom Poe | shot',
    ],
    [
      'The late doctor Tom Poe once said: “They were born twice.”',
      'direct | They were born twice. | The late doctor Tom Poe | once said',
    ],
    [
      'Kelly answered at once, with a smile: “It can happen to you.”',
      'direct | It can happen to you. | Kelly | answered',
    ],
    [
      'Jane Hill put it at ten metres when the eye crossed the coast, and said the storm was leaving.',
      'indirect | the storm was leaving | Jane Hill | said',
    ],
    [
      'Jane Hill demanded that the council see the certificate, adding that the port had paid for it.',
      'indirect | the port had paid for it | Jane Hill | adding',
    ],
    ['The plan, warns Tom Poe, will fail.', 'indirect | The plan + will fail | Tom Poe | warns'],
    [
      'The club’s lawyer, Ed Stone, told the court that nobody had lied.',
      'indirect | nobody had lied | The club’s lawyer, Ed Stone, | told',
    ],
    [
      'Another source speaking to Ames News said, “They know of the claim.”',
      'direct | They know of the claim. | Another source speaking to Ames News | said',
    ],
    [
      'Residents living near the port said they had seen it.',
      'indirect | they had seen it | Residents living near the port | said',
    ],
    [
      'Others, reacting to the video, shouted: “Stop the lies.”',
      'direct | Stop the lies. | Others | shouted',
    ],
    [
      'Tom Poe lobbied for the law, saying, “It is better so.”',
      'direct | It is better so. | Tom Poe | saying',
    ],
    [
      'The port authority this week announced that the dam was safe.',
      'indirect | the dam was safe | The port authority | announced',
    ],
    [
      'A report published Wednesday said the dam was safe.',
      'indirect | the dam was safe | A report published Wednesday | said',
    ],
    [
      'Officials believed Tom Poe said the dam was safe.',
      'indirect | the dam was safe | Tom Poe | said',
    ],
    [
      'Officials who spoke with Tom Poe said the dam was safe.',
      'indirect | the dam was safe | Officials who spoke with Tom Poe | said',
    ],
    ['Last week Tom Poe said the dam was safe.', 'indirect | the dam was safe | Tom Poe | said'],
    ['Schlafly said the dam was safe.', 'indirect | the dam was safe | Schlafly | said'],
    [
      '“It is safe,” said Tom Poe, suggesting that the dam would hold.',
      'indirect | the dam would hold | Tom Poe | suggesting',
    ],
  ])('%s', (text, expected) => expect(linesOf(text)).toContain(expected));
});

describe('a sentence without another verb than to be tells who speaks next', () => {
  test.each<[string, string]>([
    [
      'Jane Hill, the mayor, was blunt. “It has leaked since they opened it.”',
      'Jane Hill, the mayor,',
    ],
    [
      'Tom Poe was told to wait. “It has leaked since they opened it,” Jane Hill said.',
      'Jane Hill',
    ],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));
});

describe('who hears, and to whom it only seems so, does not speak', () => {
  test.each<[string, string | null]>([
    ['Jane Hill was asked whether the dam was safe.', null],
    ['Jane Hill was told that the dam was safe.', null],
    ['It was announced that the dam was safe.', null],
    ['Jane Hill asked whether the dam was safe.', 'Jane Hill'],
    ['Jane Hill was quoted as saying that the dam was safe.', 'Jane Hill'],
  ])('%s', (text, expected) => expect(quotesOf(text)[0]?.speaker?.text ?? null).toBe(expected));
});

describe('a name behind "said", at the end of a clause with commas', () => {
  test.each<[string, string]>([
    [
      'The law, passed in May, failed because owners had hidden it, said Jane Hill, who teaches history.',
      'Jane Hill, who teaches history',
    ],
    ['The law, passed in May, failed for want of money, said Jane Hill.', 'Jane Hill'],
    [
      'The dam, built in 1911, leaks, said Jane Hill, the mayor, who is late.',
      'Jane Hill, the mayor, who is late',
    ],
    ['Jane Hill, the mayor, said Tom Poe, a rival, was late.', 'Jane Hill, the mayor,'],
    ['Jane Hill, the mayor, said Tom Poe was late.', 'Jane Hill, the mayor,'],
  ])('%s', (text, expected) => expect(quotesOf(text)[0]?.speaker?.text).toBe(expected));
});

describe('who speaks is described in a clause with quoted words', () => {
  test.each<[string, string[]]>([
    [
      'Hill, who has called it a “hoax,” said the dam was safe.',
      ['who: hoax,', 'Hill, who has called it a “hoax,”: the dam was safe'],
    ],
    [
      'Hill, who said he was “sad,” told the BBC he had left.',
      ['who: sad,', 'Hill, who said he was “sad,”: he had left'],
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});

test('who says it stands beside the words, not behind them with a source of its own', () =>
  expect(
    saidBy('“We are ready,” the minister said in Ames on Monday, according to state media.'),
  ).toEqual(['the minister: We are ready,']));

test('“…”, said the mother-of-two', () =>
  expect(saidBy('“I have no words”, said the mother-of-two.')).toEqual([
    'the mother-of-two: I have no words',
  ]));
