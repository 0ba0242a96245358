import { describe, expect, test } from 'vitest';
import { createProgress, describeProgress } from '../../src/cli/progress.ts';

const counts = (analysed: number, earlier = 0, failed = 0) => ({
  analysed,
  earlier,
  failed,
  names: 0,
  quotes: 0,
});

describe('what a person who waits is told', () => {
  test.each([
    [counts(0), 100, 0, '0 / 100 · 0.0 articles/s'],
    [counts(50), 100, 10, '50 / 100 · 5.0 articles/s · 0:10 left'],
    [counts(49, 0, 1), 100, 10, '50 / 100 · 5.0 articles/s · 0:10 left · 1 failed'],
    [counts(1000), 50_000, 2, '1000 / 50000 · 500 articles/s · 1:38 left'],
    [counts(10), 36_010, 10, '10 / 36010 · 1.0 articles/s · 10:00:00 left'],
    [counts(60, 50), 100, 10, '60 / 100 · 1.0 articles/s · 0:40 left'],
    [counts(7), null, 1, '7 done · 7.0 articles/s'],
  ])('%j of %j after %d s', (state, total, seconds, line) => {
    expect(describeProgress(state, total, seconds)).toBe(line);
  });
});

test('the line is written at most five times a second and never wraps', () => {
  const written: string[] = [];
  let now = 0;
  const screen = { write: (text: string) => written.push(text), now: () => now, columns: 20 };
  const progress = createProgress(screen, () => 1000);
  for (now = 0; now < 1000; now += 10) progress.update(counts(now));
  expect(written).toHaveLength(5);
  for (const line of written) expect(line.replace('\r\u001b[K', '').length).toBeLessThan(20);
});
