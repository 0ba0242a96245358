import { describe, expect, test } from 'vitest';
import { quotesOf } from '../read-article.ts';

function speakers(text: string): (string | null)[] {
  return quotesOf(text).map(({ speaker }) => speaker?.text ?? null);
}

describe('whom a paper quotes speaks, not the paper', () => {
  test.each<[string, string]>([
    ['The Clarion quoted Jane Hill as saying that the dam was safe.', 'Jane Hill'],
    [
      'The Clarion quoted the mayor, Jane Hill, as saying that the dam was safe.',
      'the mayor, Jane Hill,',
    ],
    [
      'The agency quoted the group’s deputy minister, Tom Poe, as saying the south would “burn”.',
      'the group’s deputy minister, Tom Poe,',
    ],
    ['Local media cited residents as saying they had heard shots.', 'residents'],
    ['The Clarion quoted her as saying: “I will not go.”', 'her'],
    ['“The road is closed,” the agency quoted Wang Li as saying on Thursday.', 'Wang Li'],
    ['The Clarion quoted Jane Hill on Monday as saying the dam was safe.', 'Jane Hill'],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual([expected]));

  test.each<[string, string]>([
    ['Jane Hill was quoted as saying that the dam was safe.', 'Jane Hill'],
    ['Jane Hill was quoted by the Clarion as saying that the dam was safe.', 'Jane Hill'],
    ['Jane Hill quoted the report and said that the dam was safe.', 'Jane Hill'],
    ['Jane Hill, speaking as mayor, said that the dam was safe.', 'Jane Hill'],
  ])('but: %s', (text, expected) => expect(speakers(text)).toEqual([expected]));
});

describe('who is reported to have said something speaks', () => {
  test.each<[string, string]>([
    ['“It is our last page,” he was reported to have told the delegates.', 'he'],
    ['The general was said to have told officers that the war was lost.', 'The general'],
    ['Jane Hill is understood to have told friends that she would resign.', 'Jane Hill'],
    ['The priest is alleged to have said that the boys “deserved it”.', 'The priest'],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual([expected]));

  test.each<[string, (string | null)[]]>([
    ['The dam was reported to have burst.', []],
    ['Jane Hill was reported to have been told that the dam was safe.', [null]],
    ['It was reported that the dam had burst.', [null]],
  ])('but: %s', (text, expected) => expect(speakers(text)).toEqual(expected));
});
