import { expect, test } from 'vitest';
import { quotesOf } from '../read-article.ts';

test.each<[string, string]>([
  ['quipped Tom Poe of his role', 'Tom Poe'],
  ['said Jane Hill of the talks', 'Jane Hill'],
  ['said Jane Hill of the new contract', 'Jane Hill'],
  ['said Jane Hill of the charity', 'Jane Hill of the charity'],
  ['said Jane Hill of the local fire brigade', 'Jane Hill of the local fire brigade'],
  ['said Jane Hill of the Ferry Board', 'Jane Hill of the Ferry Board'],
  ['said Jane Hill of Ames', 'Jane Hill of Ames'],
])('what somebody speaks of is no part of who speaks: %s', (said, speaker) => {
  expect(quotesOf(`“It was hard,” ${said}.`)[0]?.speaker?.text).toBe(speaker);
});
