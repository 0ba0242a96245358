import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

/** A text, the names in it, and "words spoken by → entity" for its last quote. */
export type Row = [text: string, names: string[], expected: string];

/** A table of texts and of who says their last quote. */
export function whoSpeaks(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each<Row>([...rows])('%s', (text, names, expected) =>
      expect(lastSpeaker(text, names)).toBe(expected),
    );
  });
}
