import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('who does what a participle tells', () => {
  test.each<[string, string]>([
    [
      'The session ended early, with members arguing that the vote was void.',
      'members: the vote was void',
    ],
    [
      'Trams stood still all day, with union leaders warning fares could double.',
      'union leaders: fares could double',
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
    ['She phoned Tom Doyle twice saying the parcel was lost.', 'She: the parcel was lost'],
    [
      'The tenants turned to Ames Council saying the lift was broken.',
      'The tenants: the lift was broken',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
