import type { FoundName } from '../find-names.ts';
import { BEGIN, LAST, NAME_TYPES, OUTSIDE, partOf, START, typeIndexOf, UNIT } from '../labels.ts';
import type { Sequence } from '../sequences.ts';
import type { Scorer } from '../weights/scorer.ts';
import { ALL_LABELS, keepPossible, ONLY_OUTSIDE } from './label-sets.ts';
import type { Lattice } from './lattice.ts';

/**
 * Reads the names off the best path over a stretch. Every path goes through a token that can only be outside, so the
 * chain falls apart there: each part between two such tokens is decoded by itself, with them as its ends.
 */
export class StretchDecoder {
  private readonly lattice: Lattice;
  private readonly live: Uint32Array;
  private readonly settled: Uint8Array;
  private readonly labels: Uint8Array;

  /**
   * `live` are the labels that have hope, as bits, of each token of the stretch at hand; the lattice reads them too.
   * `settled` tells which tokens are outside without having been scored.
   */
  constructor(lattice: Lattice, { live, settled }: Pick<Scorer, 'live' | 'settled'>) {
    this.lattice = lattice;
    this.live = live;
    this.settled = settled;
    this.labels = new Uint8Array(live.length);
  }

  /** Appends the names of the stretch, tokens `first` to before `end` of the sequence. */
  decode(sequence: Sequence, first: number, end: number, names: FoundName[]): void {
    const { live, settled } = this;
    const length = end - first;
    // Where no path is possible, the whole stretch is decoded over all labels that have a score.
    if (!keepPossible(live, length))
      for (let at = 0; at < length; at++) live[at] = settled[at] ? ONLY_OUTSIDE : ALL_LABELS;
    for (let at = 0; at < length; at++) {
      if (live[at] === ONLY_OUTSIDE) continue;
      const start = Math.max(0, at - 1);
      while (at < length && live[at] !== ONLY_OUTSIDE) at++;
      this.decodePart(sequence, first, start, Math.min(length, at + 1), names);
    }
  }

  private decodePart(
    sequence: Sequence,
    offset: number,
    start: number,
    end: number,
    names: FoundName[],
  ): void {
    const { lattice, labels } = this;
    // What is before a stretch is outside of names.
    lattice.begin(start, end, offset > 0 && start === 0 ? OUTSIDE : START);
    lattice.findBestPath(labels);
    let ready = false;
    let begin = start;
    for (let at = start; at < end; at++) {
      const label = labels[at] as number;
      if (label === OUTSIDE) continue;
      const part = partOf(label);
      if (part === BEGIN || part === UNIT) begin = at;
      if (part !== LAST && part !== UNIT) continue;
      ready ||= lattice.runBothWays();
      if (!ready) return;
      const probabilities: number[] = [];
      for (let type = 0; type < NAME_TYPES.length; type++)
        probabilities.push(lattice.probabilityOfName(begin, at, type));
      const type = typeIndexOf(label);
      names.push({
        sequence,
        first: offset + begin,
        last: offset + at,
        type,
        probabilities,
        told: null,
      });
    }
  }
}
