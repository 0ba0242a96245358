import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { article, binary } from './spawn.ts';

const results = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string | null; error?: string });

describe('records that a stream must survive, each with a line in its place', () => {
  const records = [
    '{"id":"nul","text":"Nul \\u0000 and \\ud800 half."}',
    '{"id":"raw\0nul","text":"x"}',
    `{"id":"large","text":"${'The mayor of Oslo spoke. '.repeat(20_000)}"}`,
    `{"id":"too large","text":"${'x'.repeat(1_100_000)}"}`,
    `{"id":"10 MB of nothing","other":"${'y'.repeat(10_000_000)}"}`,
    '[]',
    'null',
    '{"id":"last","html":"<p>Rome.</p>"}',
  ];
  test.each([[[]], [['--jobs', '2']]])('%j', async (args) => {
    const input = Buffer.from(`\ufeff${records.join('\r\n')}`);
    const { code, stdout } = await article(['stream', '--max-size', '1M', ...args], { input });
    expect(code).toBe(1);
    expect(
      results(stdout).map(({ id, error }) => [id, error?.replace(/ \(.*| at pos.*/, '')]),
    ).toEqual([
      ['nul', undefined],
      [null, expect.stringMatching(/^stdin:2: (?:is not valid JSON|looks like a binary file)/)],
      ['large', undefined],
      [null, 'stdin:4: is larger'],
      [null, 'stdin:5: is larger'],
      [null, 'stdin:6: is not an object with a "text" field'],
      [null, 'stdin:7: is not an object with a "text" field'],
      ['last', undefined],
    ]);
  });
});

test('a record over its time is given up with its id in its place', async () => {
  const slow = 'The mayor of Oslo said on Monday no. '.repeat(100_000);
  const input = `{"id":"slow","text":"${slow}"}\n{"id":"next","text":"Rome."}\n`;
  const { stdout } = await article(['stream', '--timeout', '0.5'], { input });
  expect(results(stdout)).toMatchObject([
    { id: 'slow', error: expect.stringMatching(/took longer than 0\.5 s/) },
    { id: 'next' },
  ]);
});

test('ids keep their digits, and half an emoji is no bad JSON', async () => {
  const input = [
    '{"id":1234567890123456789,"text":"Oslo."}',
    '{"id":1234567890123456788,"title":"Fire \\ud83d","text":"Rome \\udd25."}',
    '{"id":"\\ud83d","text":5}',
  ].join('\n');
  const { stdout } = await article(['stream', '--with-text'], { input });
  expect(stdout).not.toMatch(/\\ud/);
  expect(results(stdout)).toMatchObject([
    { id: '1234567890123456789' },
    { id: '1234567890123456788', title: 'Fire \ufffd', text: 'Rome \ufffd.' },
    { id: '\ufffd', error: expect.stringMatching(/has no "text" field/) },
  ]);
  const array = await article(['dates', '--ndjson', '--input-format', 'json'], {
    input: `[${input.replaceAll('\n', ',')}]`,
  });
  expect(results(array.stdout).map(({ id }) => id)).toEqual([
    '1234567890123456789',
    '1234567890123456788',
  ]);
});

test('compressed records; a bomb ends the stream with one line', async () => {
  const input = '{"id":"a","text":"Oslo."}\n{"id":"b","text":"Rome."}\n';
  const plain = await article(['stream'], { input });
  expect((await article(['stream'], { input: gzipSync(input) })).stdout).toBe(plain.stdout);
  const bomb = gzipSync(`${input}${' '.repeat(30_000_000)}`);
  const { code, stdout } = await article(['stream'], { input: bomb });
  expect(code).toBe(1);
  expect(results(stdout).at(-1)?.error).toMatch(/more than 200 times its size/);
});

/** Starts a stream whose output nobody reads and offers it 200 MB; gives how much of that it took. */
async function offer(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [binary, 'stream', '--with-text', ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const record = `{"id":"a","text":"${'x'.repeat(100_000)}"}\n`;
  let taken = 0;
  child.stdin.on('error', () => {});
  const stop = AbortSignal.timeout(5000);
  while (taken < 200_000_000 && !stop.aborted) {
    if (!child.stdin.write(record))
      await once(child.stdin, 'drain', { signal: stop }).catch(() => {});
    taken += record.length;
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  return taken;
}

test.each([[[]], [['--jobs', '2']]])(
  'when its reader stops, it stops reading, so that memory stays flat: %j',
  async (args) => {
    expect(await offer(args)).toBeLessThan(60_000_000);
  },
);

test.skipIf(process.platform !== 'linux')('memory stays flat over many records', async () => {
  const child = spawn(process.execPath, [binary, 'stream'], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdout.resume();
  const resident = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1024;
  let sent = 0;
  const send = async (count: number) => {
    for (const end = sent + count; sent < end; sent++)
      if (!child.stdin.write(`{"id":"r${sent}","text":"Bo Li of Qx${sent}burg said no."}\n`))
        await once(child.stdin, 'drain');
    await wait(300);
  };
  // What is remembered of words is full by then: each record brings new ones.
  await send(18_000);
  const early = resident();
  await send(18_000);
  expect(resident()).toBeLessThan(early * 1.5);
  child.stdin.end();
  await once(child, 'exit');
});
