import { describe, expect, it } from 'vitest';
import { withMinistries } from '../../../src/entities/tagger/ministries.ts';
import { readMarked, wordsOfName } from './marked-names.ts';

function wordsIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withMinistries(names).map((name) => wordsOfName(text, name));
}

describe('ministries with the people before them', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The [NORP Afghan] [ORG Interior Ministry] said so.', 'Afghan Interior Ministry'],
    ['A [NORP French] [ORG Foreign Ministry] official left.', 'French Foreign Ministry'],
    // Not a ministry, not right before it, nor its name.
    ['The [NORP Afghan] [ORG Senate] met.', 'Afghan', 'Senate'],
    ['The [NORP Afghan] and [ORG Foreign Ministry] staff.', 'Afghan', 'Foreign Ministry'],
    ['An [NORP Afghan] [PERSON Ann Ministry] left.', 'Afghan', 'Ann Ministry'],
    ['The [LOC Kabul] [ORG Interior Ministry] closed.', 'Kabul', 'Interior Ministry'],
  ])('%j', (marked, ...names) => expect(wordsIn(marked)).toEqual(names));
});
