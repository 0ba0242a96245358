import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/entities/tagger/hash.ts';
import { HashSieve } from '../../../src/entities/tagger/hash-sieve.ts';

describe('the sieve of hashes', () => {
  const sieve = new HashSieve(12);
  const put = Array.from({ length: 200 }, (_, at) => hashText(`put ${at}`));
  for (const hash of put) sieve.add(hash);

  it('holds every hash that was put in', () => {
    for (const hash of put) expect(sieve.mayHold(hash)).toBe(true);
  });

  it('turns most others down', () => {
    const others = Array.from({ length: 1000 }, (_, at) => hashText(`other ${at}`));
    expect(others.filter((hash) => sieve.mayHold(hash)).length).toBeLessThan(100);
  });
});
