import { describe, expect, test } from 'vitest';
import { piecesSaid, quotesOf, saidBy, saidWithCue, statementLines } from '../read-article.ts';

describe('rarer verbs report a clause', () => {
  test.each<[string, string]>([
    ['The dam, he pointed out, was old.', 'he | pointed out | The dam // was old'],
    ['The dam was old, he pointed out.', 'he | pointed out | The dam was old'],
    ['He pointed out the dam was old.', 'He | pointed out | the dam was old'],
    ['He regretted that the dam was old.', 'He | regretted | the dam was old'],
    ['Her counsel submitted that the dam was old.', 'Her counsel | submitted | the dam was old'],
    [
      'The neighbours objected that the dam was old.',
      'The neighbours | objected | the dam was old',
    ],
    ['The bank forecast that prices would rise.', 'The bank | forecast | prices would rise'],
    [
      'The engineer confided in our reporter that the dam was old.',
      'The engineer | confided | the dam was old',
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual([expected]));

  test.each([
    'He pointed out the house.',
    'He regretted the decision.',
    'The club submitted a bid that was rejected.',
    'The firm raised its forecast for next year, and shares rose.',
    'The minister came out of the talks.',
  ])('not: %s', (text) => expect(saidWithCue(text)).toEqual([]));
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
  ])('%s', (text) => expect(saidBy(text)).toEqual([]));
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
  ])('%s', (text) => expect(saidBy(text)).toEqual([]));

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
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
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
  ])('%s', (text) => expect(saidBy(text)).toEqual([]));

  test.each<[string, string]>([
    ['He went on to say that the roads were closed.', 'He: the roads were closed'],
    ['The road will be closed, according to a schedule.', 'a schedule: The road will be closed'],
    ['Tolls would rise, warned a spokesman.', 'a spokesman: Tolls would rise'],
    ['The firm reported that a loss had been made.', 'The firm: a loss had been made'],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('a clause is a statement', () => {
  test.each<[string, string]>([
    ['The bank said the loan had been repaid.', 'the loan had been repaid | The bank | said'],
    ['The bank said none of them had paid.', 'none of them had paid | The bank | said'],
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
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual([`indirect | ${expected}`]));
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
  ])('%s', (text) => expect(statementLines(text)).toEqual([]));
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
    'The group claimed the attack in a message posted late on Monday.',
    'The group claimed the raid in a video released on Sunday.',
    'Hill talked about one man who had died.',
  ])('not: %s', (text) => expect(statementLines(text)).toEqual([]));

  test.each<[string, string]>([
    ['The mayor added two men were hurt.', 'two men were hurt | The mayor | added'],
    [
      'Officials say about one person in nine reacts badly to it.',
      'about one person in nine reacts badly to it | Officials | say',
    ],
    ['Officials say over 200 people had died.', 'over 200 people had died | Officials | say'],
    [
      'The firm claimed the message posted late cost it millions.',
      'the message posted late cost it millions | The firm | claimed',
    ],
    ['The clerk said mass was held at noon.', 'mass was held at noon | The clerk | said'],
    [
      'The Herald has learned that the bridge will close.',
      'the bridge will close | The Herald | has learned',
    ],
    [
      'When the bridge was shut, the roads filled up, the mayor said.',
      'When the bridge was shut, the roads filled up | the mayor | said',
    ],
  ])('but: %s', (text, expected) =>
    expect(statementLines(text)).toEqual([`indirect | ${expected}`]),
  );
});

describe('"that" before a noun opens no clause', () => {
  test.each<[string, string]>([
    ['She said in June of that year that the mill would close.', 'the mill would close'],
    ['She said at the end of that week that the mill would close.', 'the mill would close'],
    ['She said in a letter that the mill would close.', 'the mill would close'],
    ['She said in a letter published Wednesday that the mill would close.', 'the mill would close'],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual([expected]));
});

test('"that" and a particle are no clause', () => {
  expect(piecesSaid('Hill shrugged that off.')).toEqual([]);
  expect(piecesSaid('Hill shrugged that it was late.')).toEqual(['it was late']);
});

test('what is claimed may be taken, not said', () => {
  expect(piecesSaid('The storm claimed more than 40 lives, and it has left towns dark.')).toEqual(
    [],
  );
  expect(piecesSaid('Hill claimed her first title, and she has won two more.')).toEqual([]);
  expect(piecesSaid('Hill claimed victory was near.')).toEqual(['victory was near']);
});
