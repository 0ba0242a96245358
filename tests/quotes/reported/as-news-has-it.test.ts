import { describe, expect, test } from 'vitest';
import { piecesSaid, saidBy } from '../read-article.ts';

describe('"that" as a word of what is said', () => {
  test.each<[string, string]>([
    [
      'That price is low because two mills have closed, according to the union.',
      'the union: That price is low because two mills have closed',
    ],
    ['That would be a mistake, the minister said.', 'the minister: That would be a mistake'],
    ['The minister said that would be a mistake.', 'The minister: that would be a mistake'],
    ['He said that is why the school closed.', 'He: that is why the school closed'],
    // "that" brings in the clause.
    ['He said that the school was closed.', 'He: the school was closed'],
    ['He said that had he known, he would have come.', 'He: had he known, he would have come'],
    [
      'He said that should the dam fail, the town would be lost.',
      'He: should the dam fail, the town would be lost',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('when and how often it was said', () => {
  test.each<[string, string[]]>([
    [
      'The bridge is safe, said Anna Roe, the city engineer, at a meeting on Monday.',
      ['The bridge is safe'],
    ],
    ['The river will rise, said Tom Hale, a forecaster, in an email.', ['The river will rise']],
    ['The bridge is safe, Roe said, in a statement on Monday.', ['The bridge is safe']],
    [
      'The quarter was good, said Chris Dell, recently appointed head of sales, in an interview.',
      ['The quarter was good'],
    ],
    ['Ortiz said several times that he had never met the driver.', ['he had never met the driver']],
    ['She said more than once that the door was locked.', ['the door was locked']],
    [
      'The court held in a 6-3 vote that towns could not tax the ferries.',
      ['towns could not tax the ferries'],
    ],
    ['The court held unanimously that the tax was void.', ['the tax was void']],
    // These tell of what is said.
    [
      'The shelter will open in May, said Hill, with room for 40 people.',
      ['The shelter will open in May', 'with room for 40 people'],
    ],
    [
      'A bomb went off, police said, in a crowded market.',
      ['A bomb went off', 'in a crowded market'],
    ],
    ['The club held a vote that had no quorum.', []],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});

describe('where the clause ends', () => {
  test.each<[string, string[]]>([
    [
      'Orla said Dillon pushed her against a wall, took her phone, and threatened to burn the house.',
      ['Dillon pushed her against a wall, took her phone, and threatened to burn the house'],
    ],
    [
      'The lawyer said his client had no record, had always worked and had expressed regret.',
      ['his client had no record, had always worked and had expressed regret'],
    ],
    [
      'Her lawyer told the judge she had no debts, had shown remorse and was caring for her mother.',
      ['she had no debts, had shown remorse and was caring for her mother'],
    ],
    ['What he said was that the fans had been patient.', ['the fans had been patient']],
    [
      'He added that when she asked for help the editor sent her flowers.',
      ['when she asked for help the editor sent her flowers'],
    ],
    [
      'The governor said that the road would be done by June adding that the firm was at work.',
      ['the road would be done by June'],
    ],
    // The speaker goes on.
    [
      'The mayor said the plan, drawn up in May, was dead, and denied that it was late.',
      ['the plan, drawn up in May, was dead', 'it was late'],
    ],
    ['He had said the road was closed and had asked for help.', ['the road was closed']],
    ['He said the council was adding that clause.', ['the council was adding that clause']],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});

describe('who should do something is asked, nothing is stated', () => {
  test.each<[string, string[]]>([
    ['Baker urged the club to quickly return the deposit.', []],
    ['The mayor asked the band to bring along the drum that was lent to it.', []],
    [
      'A teacher asked which town would pay his salary in May.',
      ['which town would pay his salary in May'],
    ],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});

describe('who says it', () => {
  test.each<[string, string]>([
    [
      'Groups including Oxfam and Care said the camp was full.',
      'Groups including Oxfam and Care: the camp was full',
    ],
    [
      'Players such as Ann Reed said the pitch was unsafe.',
      'Players such as Ann Reed: the pitch was unsafe',
    ],
    [
      'Reed, author of the book “The Salt Road,” argued that the war was lost.',
      'Reed, author of the book “The Salt Road,”: the war was lost',
    ],
    [
      'A man who answered the phone at the club said the lights were off.',
      'A man who answered the phone at the club: the lights were off',
    ],
    [
      'More than half of those asked in a poll by Brandt said they would not vote.',
      'More than half of those asked in a poll by Brandt: they would not vote',
    ],
    ['Groups in Oslo said the camp was full.', 'Groups in Oslo: the camp was full'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('a verb that looks like a noun, before a clause without "that"', () => {
  test.each<[string, string[]]>([
    ['The union claims drivers were sacked.', ['drivers were sacked']],
    ['The report by the union claims staff have been let down.', ['staff have been let down']],
    ['Ames Council fears homes could be lost.', ['homes could be lost']],
    ['Residents claim roads are unsafe.', ['roads are unsafe']],
    ['The family claim the hospital ignored them.', ['the hospital ignored them']],
    ['The police claim that the man fled.', ['the man fled']],
    ['The data suggest that the club will go up.', ['the club will go up']],
    ['Women in the village complain that the well is dry.', ['the well is dry']],
    ['The family claim office is shut.', []],
    ['The police report was late.', []],
    ['Analysts forecast prices will rise.', ['prices will rise']],
    ['The insurance claims teams have moved to Leeds.', []],
    ['The minister claims credit for the plan.', []],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});

describe('"as" behind "that"', () => {
  test.each<[string, string[]]>([
    [
      'The bank said that as many as nine in ten homes were dry.',
      ['as many as nine in ten homes were dry'],
    ],
    ['Officials said that as the water rose, families fled.', ['as the water rose, families fled']],
    ['That report estimated that ten homes could be lost.', ['ten homes could be lost']],
    ['The mayor dismissed that as a lie.', []],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});

describe('the clause of "who" ends before the verb of the sentence', () => {
  test.each<[string, string[]]>([
    ['Workers who said they were owed wages blocked the gate.', ['they were owed wages']],
    ['The boy who said he saw the crash was taken home.', ['he saw the crash']],
    // The sentence had its verb before.
    ['She met a man who said he was ill because of the heat.', ['he was ill because of the heat']],
    [
      'The firm said it aims to cut waste by 2030 and that by 2050, it hopes to be clean.',
      ['it aims to cut waste by 2030 and that by 2050, it hopes to be clean'],
    ],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});

describe('what nobody is said to say', () => {
  test.each<[string, string[]]>([
    ['The owner is expected to say that the lift was safe.', []],
    ['Reports that the bank would close sent its shares down.', []],
    ['The fans were patient, as he said they would be.', []],
    ['He apologised for what he had said.', []],
    [
      'Israel says the tunnels are used to smuggle arms, a charge Hamas denies.',
      ['the tunnels are used to smuggle arms'],
    ],
    ['The lift was old, he said, and blamed the owner for the fall.', ['The lift was old']],
    ['The owner went on to say that the lift was safe.', ['the lift was safe']],
    ['He says he will.', ['he will']],
    ['Critics might argue that the plan was late.', []],
    ['It appears more votes are moving north.', []],
    ['Poe confirmed his old friendship with Reed in an interview held in May by Ames Radio.', []],
    ['The cabinet agreed on a new round of taxes.', []],
    // These have.
    ['Critics argue that the plan was late.', ['the plan was late']],
    ['The mayor may have said that the plan was late.', ['the plan was late']],
    ['The cabinet agreed that taxes would rise.', ['taxes would rise']],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual(expected));
});
