import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { beginningOf, columnsOf, layOut, wrap } from '../../src/render/text/columns.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcXYZ019.,;:’“”éñłŠß–—…€·-('),
  minLength: 1,
  maxLength: 16,
});
const line = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

describe('narrow text, laid out without Unicode’s tables', () => {
  it('is as wide as the tables say', () => {
    fc.assert(fc.property(line, (text) => columnsOf(text) === stringWidth(text)));
  });
  it('is wrapped as the library for all text wraps it', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 16, max: 100 }), (text, width) => {
        expect(wrap(text, width).join('\n')).toBe(wrapAnsi(text, width, { hard: true }));
      }),
    );
  });
  it('breaks words that are wider than the line', () => {
    expect(wrap(`see ${'x'.repeat(40)} there`, 16)).toEqual([
      'see',
      'x'.repeat(16),
      'x'.repeat(16),
      `${'x'.repeat(8)} there`,
    ]);
  });
});

describe('other text', () => {
  it('is laid out once more with the tables', async () => {
    const widths: number[] = [];
    const render = () => {
      widths.push(columnsOf('灯籠'));
      return '灯籠\n';
    };
    expect(await layOut(render)).toBe('灯籠\n');
    expect(widths.at(-1)).toBe(4);
    expect(beginningOf('灯籠美術館', 5)).toBe('灯籠');
    expect(columnsOf('e\u0301')).toBe(1);
    expect(wrap('灯籠 美術館', 6)).toEqual(['灯籠', '美術館']);
    const times = widths.length;
    await layOut(render);
    expect(widths.length).toBe(times + 1);
  });
});
