import { describe, expect, it } from 'vitest';
import { withMinistries } from '../../../../src/entities/tagger/mended/ministries.ts';
import { mending, readMarked, wordsOfName } from '../marked-names.ts';

function wordsIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withMinistries(names, mending).map((name) => wordsOfName(text, name));
}

describe('ministries with the people before them and all that they are for', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The [NORP Afghan] [ORG Interior Ministry] said so.', 'Afghan Interior Ministry'],
    ['A [NORP French] [ORG Foreign Ministry] official left.', 'French Foreign Ministry'],
    [
      'The [ORG Ministry of Trade], [ORG Energy] and [ORG Mines] met.',
      'Ministry of Trade, Energy and Mines',
    ],
    [
      'The [ORG Department of Health], Labour, and Social Welfare met.',
      'Department of Health, Labour, and Social Welfare',
    ],
    ['The [ORG Ministry of Trade], [LOC Oxford] and others met.', 'Ministry of Trade', 'Oxford'],
    ['The [ORG Ministry of Trade], Energy firms and banks met.', 'Ministry of Trade'],
    ['The [ORG Ministry of Trade], the army and police met.', 'Ministry of Trade'],
    ['The [ORG Union of Trade], Energy and Mines met.', 'Union of Trade'],
    // Not a ministry, not right before it, nor its name.
    ['The [NORP Afghan] [ORG Senate] met.', 'Afghan', 'Senate'],
    ['The [NORP Afghan] and [ORG Foreign Ministry] staff.', 'Afghan', 'Foreign Ministry'],
    ['An [NORP Afghan] [PERSON Ann Ministry] left.', 'Afghan', 'Ann Ministry'],
    ['The [LOC Kabul] [ORG Interior Ministry] closed.', 'Kabul', 'Interior Ministry'],
  ])('%j', (marked, ...names) => expect(wordsIn(marked)).toEqual(names));
});
