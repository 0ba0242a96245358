import { describe, expect, test } from 'vitest';
import { onlyStatements } from '../../../src/quotes/only-statements.ts';
import { piecesSaid, quotesOf, statementLines } from '../read-article.ts';

describe('when something was said is no part of it', () => {
  test.each<[string, string]>([
    ['He had insisted as recently as Thursday that Tom Poe would stay.', 'Tom Poe would stay'],
    ['Two people died, the police chief confirmed the next day.', 'Two people died'],
    ['Two people died, the police chief confirmed the same evening.', 'Two people died'],
    ['The police chief said the next day would be colder.', 'the next day would be colder'],
  ])('%s', (text, expected) => expect(piecesSaid(text)).toEqual([expected]));
});

describe('when, where and through what somebody speaks is no part of what is said', () => {
  test.each<[string, string]>([
    ['The lender said on Thursday it would repay all loans.', 'it would repay all loans | said'],
    ['The bank said in a statement it would close.', 'it would close | said'],
    [
      'The ministry said in a statement on Tuesday the road was closed.',
      'the road was closed | said',
    ],
    ['She said in an interview with Radio Ames he would go.', 'he would go | said'],
    ['The firm said in a statement released Friday it was sorry.', 'it was sorry | said'],
    ['She said at a news conference the plan was dead.', 'the plan was dead | said'],
    ['The bank said last month the economy would shrink.', 'the economy would shrink | said'],
    ['The mayor said on Oct. 5 the bridge was safe.', 'the bridge was safe | said'],
    ['The police said on Monday 20 people had died.', '20 people had died | said'],
    ['The mayor told reporters in Ames the bridge was safe.', 'the bridge was safe | told'],
    ['The mayor told Reuters by telephone the bridge was safe.', 'the bridge was safe | told'],
    ['The mayor said by email she would wait.', 'she would wait | said'],
    ['The mayor said from Addis Ababa the talks would go on.', 'the talks would go on | said'],
    ['The mayor told Voice of Ames radio he would wait.', 'he would wait | told'],
    [
      'The mayor told Voice of Ames radio Monday afternoon that works would wait.',
      'works would wait | told',
    ],
    ['The striker said after the match he had slept badly.', 'he had slept badly | said'],
    ['The driver said over the radio she had no brakes.', 'she had no brakes | said'],
    ['A witness said through an interpreter he had run.', 'he had run | said'],
    ['A guard said on condition of anonymity the gate was open.', 'the gate was open | said'],
    ['The mayor said on state TV the gate was open.', 'the gate was open | said'],
    ['The mayor said at the time he had no key.', 'he had no key | said'],
    ['The mayor said during a visit to Ames the gate was open.', 'the gate was open | said'],
    ['The mayor said on the sidelines of the talks he was tired.', 'he was tired | said'],
    ['The mayor said publicly he would wait.', 'he would wait | said'],
    ['The mayor said in an Instagram post he would wait.', 'he would wait | said'],
    ['The mayor told staff on a conference call the gate was open.', 'the gate was open | told'],
    ['Lloyd’s itself said last month that it would move.', 'it would move | itself said'],
  ])('%s', (text, expected) =>
    expect(
      statementLines(text).map((line) => line.replace(/^indirect \| (.*) \| .* \|/, '$1 |')),
    ).toEqual([expected]),
  );

  test.each<[string, string]>([
    ['The bank said last month was the worst in a decade.', 'last month was the worst in a decade'],
    ['The bank said Monday’s vote was wrong.', 'Monday’s vote was wrong'],
    ['The bank said next year the economy would shrink.', 'next year the economy would shrink'],
    ['The mayor said in Ames the mood was bleak.', 'in Ames the mood was bleak'],
    [
      'The mayor said after the war the city would be rebuilt.',
      'after the war the city would be rebuilt',
    ],
    ['The mayor said in time the wound would heal.', 'in time the wound would heal'],
    ['The mayor said over 20 people had died.', 'over 20 people had died'],
    ['The bank said on average the loans were small.', 'on average the loans were small'],
  ])('but: %s', (text, expected) =>
    expect(onlyStatements(quotesOf(text)).map((quote) => quote.text)).toEqual([expected]),
  );
});

test('what another cue says is not what somebody was told', () => {
  const text = 'He gave her the card and told her the number, Ames Crown Court heard.';
  expect(onlyStatements(quotesOf(text)).map(({ cue }) => cue?.text)).toEqual(['heard']);
});
