import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapInOrder } from '../../src/batch/map-in-order.ts';

async function* numbers(count: number, seen: number[] = []) {
  for (let number = 0; number < count; number++) {
    seen.push(number);
    yield number;
  }
}
const one = () => 1;

test('results come in the order of the items, whatever takes longest', async () => {
  const delays = [30, 1, 20, 0, 10];
  const results: number[] = [];
  const run = async (at: number) => {
    await wait(delays[at]);
    return at;
  };
  for await (const { item, result } of mapInOrder(numbers(5), run, { items: 5, weight: 99 }, one)) {
    expect(result).toBe(item);
    results.push(result);
  }
  expect(results).toEqual([0, 1, 2, 3, 4]);
});

test.each([
  ['items', { items: 3, weight: 99 }, one, 3],
  ['weight', { items: 99, weight: 4 }, () => 2, 2],
  ['weight: one item always fits', { items: 99, weight: 1 }, () => 50, 1],
])('it reads ahead only as far as there is room: %s', async (_name, room, weigh, ahead) => {
  const seen: number[] = [];
  let running = 0;
  let most = 0;
  const run = async (at: number) => {
    most = Math.max(most, ++running);
    await wait(1);
    running--;
    return at;
  };
  for await (const { item } of mapInOrder(numbers(20, seen), run, room, weigh))
    expect(seen.length - item).toBeLessThanOrEqual(ahead + 1);
  expect(most).toBe(ahead);
  expect(seen).toHaveLength(20);
});

test('a result is given while the source is silent', async () => {
  async function* slow() {
    yield 'first';
    await wait(60_000, undefined, { ref: false });
    yield 'never';
  }
  const results = mapInOrder(slow(), async (item) => item, { items: 8, weight: 99 }, one);
  expect((await results.next()).value).toEqual({ item: 'first', result: 'first' });
});

test('an error of a run is thrown in its turn', async () => {
  const run = async (at: number) => {
    if (at === 1) throw new Error('one');
    return at;
  };
  const results = mapInOrder(numbers(3), run, { items: 3, weight: 99 }, one);
  expect((await results.next()).value?.result).toBe(0);
  await expect(results.next()).rejects.toThrow('one');
});
