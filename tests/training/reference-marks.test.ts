import { describe, expect, test } from 'vitest';
import { referenceSpans } from '../../training/eval/reference-marks.ts';

const words = (text: string) =>
  referenceSpans(text, []).map(({ start, end }) => text.slice(start, end));

describe('reference quotation marks', () => {
  test.each<[string, string[]]>([
    ['“Stay,” he said. “Go,” she said.', ['“Stay,”', '“Go,”']],
    ['"Stay,” he said. “Go," she said.', ['"Stay,”', '“Go,"']],
    ['"As “The Post” wrote, it is real."', ['"As “The Post” wrote, it is real."']],
    ['"As “The Post” wrote, it is real.', ['"As “The Post” wrote, it is real.']],
    ['“What he calls “hell” is real,” she said.', ['“What he calls “hell” is real,”']],
    ['The film “Frozen“ and the “long” book.', ['“Frozen“', '“long”']],
    ['He says,” it is late.”', ['” it is late.”']],
    ['“Stay. “Go,” she said.', ['“Stay. “Go,”']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});
