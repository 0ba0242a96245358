import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('who does what a participle tells', () => {
  test.each<[string, string]>([
    [
      'The session ended early, with members arguing that the vote was void.',
      'members: the vote was void',
    ],
    [
      'Two died in the quake, with state media warning the toll could rise.',
      'state media: the toll could rise',
    ],
    [
      'The petition was one of many by farmers complaining that their wells were dry.',
      'farmers: their wells were dry',
    ],
    [
      'NTV quoted an army official saying that the road was closed.',
      'an army official: the road was closed',
    ],
    // Not whom they speak to.
    ['She texted Tom Doyle again saying their contract was over.', 'She: their contract was over'],
    [
      'The firms appealed to the High Court saying the judge was wrong.',
      'The firms: the judge was wrong',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
