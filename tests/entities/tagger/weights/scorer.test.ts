import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../../../src/entities/tagger/features/feature-buffer.ts';
import { addWordFeatures } from '../../../../src/entities/tagger/features/word-features.ts';
import { LABELS } from '../../../../src/entities/tagger/labels.ts';
import { readLexicon } from '../../../../src/entities/tagger/lexicon.ts';
import { readModel, type TaggerModel } from '../../../../src/entities/tagger/weights/model.ts';
import { Scorer } from '../../../../src/entities/tagger/weights/scorer.ts';
import { createWordReader, EDGE_WORD, type Word } from '../../../../src/entities/tagger/word.ts';
import { readPackagedResource } from '../../../../src/resources/node-reader.ts';
import { createResources } from '../../../../src/resources/resources.ts';
import { compileKernel } from '../../../../training/ner/build-kernel.ts';

const resources = createResources(readPackagedResource);
const model = readModel(resources.bytes('models/names.bin'));
const readWord = createWordReader(readLexicon(resources));
const code = resources.bytes('models/score.wasm');

/** The sum of the weights of all features, feature by feature. */
function sumOf(hashes: Iterable<number>, { index, weights, scale }: TaggerModel): number[] {
  const sums = new Array<number>(LABELS).fill(0);
  for (const hash of hashes) {
    const row = index.find(hash);
    for (let label = 0; row >= 0 && label < LABELS; label++)
      sums[label] = (sums[label] as number) + (weights[row * LABELS + label] as number);
  }
  return sums.map((sum) => Math.fround(sum * scale));
}

function hashesOf(role: number, word: Word): number[] {
  const buffer = new FeatureBuffer();
  addWordFeatures(role, word, buffer);
  return [...buffer.hashes.subarray(0, buffer.count)];
}

describe('scores of a token', () => {
  it('are made by what score.wat compiles to', async () => {
    expect(Buffer.compare(code, await compileKernel())).toBe(0);
  });

  it.each([
    ['in', 'Accra', 'on', 'President', 'Mahama'],
    ['the', 'United', 'Nations', 'said', '.'],
    ['', 'Москва', '', 'École', '7'],
  ])('are the sums of the weights of its features: %s %s %s %s %s', (...texts) => {
    const scorer = new Scorer(model, code, 4);
    const words = texts.map((text) => (text === '' ? EDGE_WORD : readWord(text)));
    // Twice, for the second time the words' sums are kept.
    for (const token of [0, 3]) {
      words.forEach((word, role) => {
        scorer.addWord(role, word);
      });
      scorer.buffer.add(9, 1234);
      scorer.buffer.add(47, 2);
      const extra = [...scorer.buffer.hashes.subarray(0, 2)];
      scorer.score(token);
      const expected = sumOf(
        [...words.flatMap((word, role) => hashesOf(role, word)), ...extra],
        model,
      );
      expect([...scorer.emissions.subarray(token * LABELS, (token + 1) * LABELS)]).toEqual(
        expected,
      );
      expect(expected.some((score) => score !== 0)).toBe(true);
      const top = Math.max(...expected);
      const live = expected.map((score) => (top - score < 10 ? 1 : 0)).reverse();
      expect(scorer.live[token]).toBe(Number.parseInt(live.join(''), 2));
      scorer.buffer.count = 0;
    }
  });

  it.each<[boolean, ...string[]]>([
    // The word at hand, the words before and behind it, and the two beyond them.
    [true, 'of', 'most', 'them', 'because', 'were'],
    [true, 'said', 'he', 'that', 'and', 'they'],
    [false, 'of', 'Bank', 'Ghana', 'the', 'said'],
    [false, 'Ghana', 'in', 'and', 'said', 'the'],
  ])('tell whether five words put the first outside: %s %s %s %s %s %s', (outside, ...texts) => {
    const scorer = new Scorer(model, code, 2);
    texts
      .map((text) => readWord(text))
      .forEach((word, role) => {
        scorer.addWord(role, word);
      });
    const sums = sumOf(
      texts.flatMap((text, role) => hashesOf(role, readWord(text))),
      model,
    );
    expect((sums[0] as number) - Math.max(...sums.slice(1)) > 3).toBe(outside);
    scorer.live.fill(7);
    expect(scorer.isOutsideBetween(1)).toBe(outside);
    expect([...scorer.live]).toEqual([7, outside ? 1 : 7]);
    // What is not settled is scored with its other features.
    if (!outside) scorer.score(1);
    expect(scorer.live[1]).not.toBe(7);
  });

  it('tell which words are outside of names by themselves', () => {
    const scorer = new Scorer(model, code, 2);
    const isOutside = (text: string) => scorer.isOutside(readWord(text));
    expect(['said', 'would', 'because'].map(isOutside)).toEqual([true, true, true]);
    // "Ministry of health", "Bank of Ghana": their neighbours decide.
    expect(['health', 'of', 'van'].map(isOutside)).toEqual([false, false, false]);
    scorer.emissions.fill(3);
    scorer.putOutside(1);
    expect(scorer.live[1]).toBe(1);
    expect(scorer.emissions[LABELS]).toBe(0);
  });

  it('stay right when there is no more room for kept sums', () => {
    const scorer = new Scorer(model, code, 1);
    const score = (text: string) => {
      const word = readWord(text);
      for (let role = 0; role < 5; role++) scorer.addWord(role, word);
      scorer.buffer.count = 0;
      scorer.score(0);
      return [...scorer.emissions.subarray(0, LABELS)];
    };
    const first = score('Accra');
    for (let at = 0; at < 14_000; at++) score(`Word${at.toString(26)}`);
    expect(score('Accra')).toEqual(first);
  });
});
