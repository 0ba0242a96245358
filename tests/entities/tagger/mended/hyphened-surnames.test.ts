import { describe, expect, it } from 'vitest';
import { withHyphened } from '../../../../src/entities/tagger/mended/hyphened-surnames.ts';
import { readMarked, wordsOfName } from '../marked-names.ts';

function wordsIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withHyphened(names).map((name) => wordsOfName(text, name));
}

describe('what is joined to a last name', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Then [PERSON Zahava Tal]-Or left.', 'Zahava Tal-Or'],
    // Another name, a race, and what is apart.
    ['The [PERSON Ann Tal]-[PERSON Hill] ticket won.', 'Ann Tal', 'Hill'],
    ['The [PERSON Tal]-Hill race.', 'Tal'],
    ['Then [PERSON Zahava Tal] - Or left.', 'Zahava Tal'],
    ['A [PERSON Zahava Tal]-led team.', 'Zahava Tal'],
    ['The [LOC New York]-Boston train.', 'New York'],
  ])('%j', (marked, ...names) => expect(wordsIn(marked)).toEqual(names));
});
