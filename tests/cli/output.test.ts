import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createOutput } from '../../src/cli/output.ts';

/** A stream that takes some writes and then fails, as a disk does that becomes full. */
function failing(code: string, after: number): Writable {
  let written = 0;
  return new Writable({
    decodeStrings: false,
    write: (_chunk, _encoding, done) =>
      setImmediate(() => done(written++ < after ? null : Object.assign(new Error(code), { code }))),
  });
}

describe('an error of the stream', () => {
  test('of the last write is found at the end', async () => {
    const output = createOutput(failing('ENOSPC', 1));
    await output.write('one');
    await output.write('two');
    await expect(output.finish()).rejects.toThrow(
      'standard output: cannot be written: no space is left on the device',
    );
    expect(output.closed()).toBe(false);
  });

  test('of an earlier write is thrown at the next', async () => {
    const output = createOutput(failing('EIO', 0));
    await output.write('one');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(output.write('two')).rejects.toThrow('standard output: cannot be written: EIO');
  });

  test('is none when the reader has gone', async () => {
    const output = createOutput(failing('EPIPE', 0));
    await output.write('one');
    await output.finish();
    expect(output.closed()).toBe(true);
    await output.write('two');
  });
});

test('the end waits for what is still being written', async () => {
  let text = '';
  const slow = new Writable({
    write: (chunk, _encoding, done) =>
      setTimeout(() => {
        text += chunk;
        done();
      }, 5),
  });
  const output = createOutput(slow);
  await output.write('one ');
  await output.write('two');
  await output.finish();
  expect(text).toBe('one two');
});

test('many writes that must wait leave no listener behind', async () => {
  const narrow = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => setImmediate(done),
  });
  const output = createOutput(narrow);
  const before = ['drain', 'close', 'error'].map((event) => narrow.listenerCount(event));
  for (let count = 0; count < 20; count++) await output.write('line\n');
  expect(['drain', 'close', 'error'].map((event) => narrow.listenerCount(event))).toEqual(before);
});
