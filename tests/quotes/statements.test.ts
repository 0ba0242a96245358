import { describe, expect, test } from 'vitest';
import { onlyStatements } from '../../src/quotes/only-statements.ts';
import { asLine, quotesOf } from './read-article.ts';

const lines = (text: string) => onlyStatements(quotesOf(text)).map((quote) => asLine(text, quote));

describe('a clause is a statement', () => {
  test.each<[string, string]>([
    ['The bank said the loan had been repaid.', 'the loan had been repaid | The bank | said'],
    ['The bank announced that it would close.', 'it would close | The bank | announced'],
    [
      'The board argues there is little point in a vote.',
      'there is little point in a vote | The board | argues',
    ],
    [
      'Auditors say the sale of the old port cost the city millions.',
      'the sale of the old port cost the city millions | Auditors | say',
    ],
    [
      'The bank announced in July the branch was shut.',
      'the branch was shut | The bank | announced',
    ],
    ['Diplomats believe that no vote can be held.', 'no vote can be held | Diplomats | believe'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([`indirect | ${expected}`]));
});

describe('acts, wishes and objects are none', () => {
  test.each([
    'The bank announced a dividend of ten cents.',
    'The bank reported revenue of ten million.',
    'The minister declined to comment.',
    'The minister asked for help in February.',
    'The minister promised to stay in office.',
    'The group urged both camps to be patient.',
    'The mayor praised the officers.',
    'The group released a video that showed the attack.',
    'A man called Radwan showed a finger stained with ink.',
    'Smith was asked whether he would run.',
    'The army has not said when it will leave.',
    'The branch of the army has released a new video declaring war on the group based in Gaza.',
    'The mayor blamed a gap left by the old board.',
    'Fighters attacked a post near the river, and soldiers now ride with convoys.',
    'The truce announced in July was broken within days.',
    'The novel written in the cab of a tram will be filmed.',
    'Officers explain it in three languages, since buyers come from afar.',
    'The minister talked about how she won the seat.',
    'The lawyer concluded by making it clear to the judge that he was ill.',
    'Asked whether the bridge was safe, the engineer smiled.',
  ])('%s', (text) => expect(lines(text)).toEqual([]));
});

test('an act or a view that is likely reported is given, scored below any statement', () => {
  expect(quotesOf('The minister declined to comment.')).toMatchObject([
    { kind: 'indirect', text: 'to comment', cue: { text: 'declined' } },
  ]);
  expect(quotesOf('The minister declined to comment.')[0]?.score).toBeLessThan(0.5);
});

describe('what nobody says', () => {
  test.each([
    'U.S. crude added 24 cents to $79.45, having touched its lowest on Friday.',
    'Hill converted and added two penalties, Reed kicked one, and the match was won.',
    'The priest said Mass for the dead on the pier.',
    'The clerk noticed that the sergeant had billed the city twice.',
    'Contacted at his home in Ames, Reed laughed.',
    'When counsel sought time to read the papers, the judge refused.',
    'Whether she had read the reports, she did not say.',
    'Where the money went, officials did not say.',
    'Gross written premiums rose 4 per cent to $612m in the quarter.',
    'Kuo lowered her rating to “hold” from “strong buy”.',
  ])('not: %s', (text) => expect(lines(text)).toEqual([]));

  test.each<[string, string]>([
    ['The mayor added two men were hurt.', 'two men were hurt | The mayor | added'],
    ['The clerk said mass was held at noon.', 'mass was held at noon | The clerk | said'],
    [
      'The Herald has learned that the bridge will close.',
      'the bridge will close | The Herald | has learned',
    ],
    [
      'When the bridge was shut, the roads filled up, the mayor said.',
      'When the bridge was shut, the roads filled up | the mayor | said',
    ],
  ])('but: %s', (text, expected) => expect(lines(text)).toEqual([`indirect | ${expected}`]));
});
