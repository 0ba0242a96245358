import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('who is told, right before the clause', () => {
  test.each<[string, string]>([
    ['Hill told Die Woche newspaper ferries were late.', 'Hill: ferries were late'],
    ['Hill told Radio 7 radio ferries were late.', 'Hill: ferries were late'],
    ['Hill told the Dawn newspaper he was late.', 'Hill: he was late'],
    ['Hill told the Tonight programme she was late.', 'Hill: she was late'],
    ['Hill told the select committee ferries were late.', 'Hill: ferries were late'],
    ['Hill told the Harbour Commission children were cold.', 'Hill: children were cold'],
    ['Hill told the party conference teachers were tired.', 'Hill: teachers were tired'],
    ['Hill told reporters outside court he was late.', 'Hill: he was late'],
    ['Hill told staff on a conference call that ferries were late.', 'Hill: ferries were late'],
    // With verbs that otherwise have a thing for their object.
    ['Hill promised passengers the ferries would sail.', 'Hill: the ferries would sail'],
    ['Hill promised him he would sail.', 'Hill: he would sail'],
    ['Hill reassured voters that ferries were safe.', 'Hill: ferries were safe'],
    ['Hill alerted the police that a ferry was missing.', 'Hill: a ferry was missing'],
    ['Hill briefed journalists that the ferry was sold.', 'Hill: the ferry was sold'],
    ['The bank advised customers that the ferry was sold.', 'The bank: the ferry was sold'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each([
    'Hill briefed journalists on the ferry.',
    'Hill alerted the police.',
    'The bank advised customers to wait.',
  ])('not: %s', (text) => expect(saidBy(text)).toEqual([]));
});
