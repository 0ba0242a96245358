import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  mayFollow,
  opensName,
  PREDECESSORS,
  START,
  UNIT,
} from './labels.ts';

const STARTING = Array.from({ length: LABELS }, (_, label) => mayFollow(START, label));
const ENDING = Array.from({ length: LABELS }, (_, label) => !opensName(label));

/** Tokens for which there is room at first. */
const FIRST_ROOM = 256;

/**
 * The chain of labels over one stretch of tokens: best path, and probabilities by the forward-backward algorithm
 * (Lafferty, McCallum and Pereira 2001). Scores are natural logarithms. The arrays are used again for the next stretch.
 */
export class Lattice {
  /** Emission scores, `LABELS` for each token; set to 0 by `reset` and added to by the caller. */
  emissions: Float32Array;
  /** After `computeMarginals`: the probability of each label at each token. */
  marginals: Float64Array;
  readonly transitions: Float32Array;
  private readonly potentials = new Float64Array((LABELS + 1) * LABELS);
  private forward: Float64Array;
  private backward: Float64Array;
  private scaled: Float64Array;
  private scales: Float64Array;
  private length = 0;

  /** `transitions` has a row of `LABELS` scores for each previous label, and one for `START`; the caller may own the emissions. */
  constructor(
    transitions: Float32Array,
    emissions: Float32Array = new Float32Array(FIRST_ROOM * LABELS),
  ) {
    this.transitions = transitions;
    this.emissions = emissions;
    const room = emissions.length;
    this.marginals = new Float64Array(room);
    this.forward = new Float64Array(room);
    this.backward = new Float64Array(room);
    this.scaled = new Float64Array(room);
    this.scales = new Float64Array(room / LABELS);
    for (let cell = 0; cell < transitions.length; cell++) this.refreshTransition(cell);
  }

  /** Must be called after this score of the transitions was changed. */
  refreshTransition(cell: number): void {
    const possible = mayFollow(Math.floor(cell / LABELS), cell % LABELS);
    this.potentials[cell] = possible ? Math.exp(this.transitions[cell] as number) : 0;
  }

  /** Makes ready for a stretch whose emissions the caller has written, or writes whole. */
  begin(length: number): void {
    this.length = length;
  }

  /** Makes ready for a stretch of this many tokens, with room and with all emissions 0. */
  reset(length: number): void {
    this.length = length;
    const room = length * LABELS;
    if (this.emissions.length < room) {
      this.emissions = new Float32Array(2 * room);
      this.marginals = new Float64Array(2 * room);
      this.forward = new Float64Array(2 * room);
      this.backward = new Float64Array(2 * room);
      this.scaled = new Float64Array(2 * room);
      this.scales = new Float64Array(2 * length);
    } else this.emissions.fill(0, 0, room);
  }

  /**
   * Computes the marginals over all paths that `allowed` (bit masks of labels, from `first` on) admits. Gives false,
   * and no marginals, when there is no such path.
   */
  computeMarginals(allowed: Uint32Array | null = null, first = 0): boolean {
    if (!this.runBothWays(allowed, first)) return false;
    for (let at = 0; at < this.length * LABELS; at++)
      this.marginals[at] = (this.forward[at] as number) * (this.backward[at] as number);
    return true;
  }

  /** Makes ready for `probabilityOfName`; cheaper than `computeMarginals`. Gives false when no path is possible. */
  runBothWays(allowed: Uint32Array | null = null, first = 0): boolean {
    this.scaleEmissions(allowed, first);
    if (!this.runForward()) return false;
    this.runBackward();
    return true;
  }

  /** Adds the expected number of each transition to `counts`, times `sign`; after `computeMarginals`. */
  addTransitionCounts(counts: Float64Array, sign: number): void {
    for (let label = 0; label < LABELS; label++) {
      const at = START * LABELS + label;
      counts[at] = (counts[at] as number) + sign * (this.marginals[label] as number);
    }
    for (let at = 1; at < this.length; at++) {
      const now = at * LABELS;
      const scale = sign / (this.scales[at] as number);
      for (let label = 0; label < LABELS; label++) {
        const value =
          (this.backward[now + label] as number) * (this.scaled[now + label] as number) * scale;
        if (value === 0) continue;
        const before = PREDECESSORS[label] as Uint8Array;
        for (let k = 0; k < before.length; k++) {
          const previous = before[k] as number;
          const cell = previous * LABELS + label;
          counts[cell] =
            (counts[cell] as number) +
            (this.forward[now - LABELS + previous] as number) *
              (this.potentials[cell] as number) *
              value;
        }
      }
    }
  }

  /**
   * The probability that the tokens from `first` to `last` are a name of this type, whatever is before and behind;
   * after `runBothWays`.
   */
  probabilityOfName(first: number, last: number, type: number): number {
    const start = first * LABELS;
    let label = labelOf(type, first === last ? UNIT : BEGIN);
    let value = this.forward[start + label] as number;
    for (let at = first + 1; at <= last; at++) {
      const next = labelOf(type, at === last ? LAST : INSIDE);
      value *=
        ((this.potentials[label * LABELS + next] as number) *
          (this.scaled[at * LABELS + next] as number)) /
        (this.scales[at] as number);
      label = next;
    }
    return value * (this.backward[last * LABELS + label] as number);
  }

  /** The most probable path, written into `labels` from index 0. */
  findBestPath(labels: Uint8Array): void {
    const best = this.forward;
    const from = this.backward;
    for (let label = 0; label < LABELS; label++)
      best[label] = STARTING[label]
        ? (this.emissions[label] as number) + (this.transitions[START * LABELS + label] as number)
        : Number.NEGATIVE_INFINITY;
    for (let at = 1; at < this.length; at++) {
      const now = at * LABELS;
      const then = now - LABELS;
      for (let label = 0; label < LABELS; label++) {
        const before = PREDECESSORS[label] as Uint8Array;
        let top = Number.NEGATIVE_INFINITY;
        let source = 0;
        for (let k = 0; k < before.length; k++) {
          const previous = before[k] as number;
          const score =
            (best[then + previous] as number) +
            (this.transitions[previous * LABELS + label] as number);
          if (score > top) {
            top = score;
            source = previous;
          }
        }
        best[now + label] = top + (this.emissions[now + label] as number);
        from[now + label] = source;
      }
    }
    const end = (this.length - 1) * LABELS;
    let label = 0;
    for (let other = 1; other < LABELS; other++)
      if (ENDING[other] && (best[end + other] as number) > (best[end + label] as number))
        label = other;
    for (let at = this.length - 1; at >= 0; at--) {
      labels[at] = label;
      label = from[at * LABELS + label] as number;
    }
  }

  private scaleEmissions(allowed: Uint32Array | null, first: number): void {
    for (let at = 0; at < this.length; at++) {
      const start = at * LABELS;
      const mask = allowed ? (allowed[first + at] as number) : -1;
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label++)
        if ((mask >>> label) & 1 && (this.emissions[start + label] as number) > top)
          top = this.emissions[start + label] as number;
      for (let label = 0; label < LABELS; label++)
        this.scaled[start + label] =
          (mask >>> label) & 1 ? Math.exp((this.emissions[start + label] as number) - top) : 0;
    }
  }

  private runForward(): boolean {
    const { forward, scaled, potentials, length } = this;
    for (let at = 0; at < length; at++) {
      const now = at * LABELS;
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        let value = 0;
        const emission = scaled[now + label] as number;
        if (emission > 0 && (at < length - 1 || ENDING[label])) {
          if (at === 0) value = potentials[START * LABELS + label] as number;
          else {
            const before = PREDECESSORS[label] as Uint8Array;
            for (let k = 0; k < before.length; k++) {
              const previous = before[k] as number;
              value +=
                (forward[now - LABELS + previous] as number) *
                (potentials[previous * LABELS + label] as number);
            }
          }
          value *= emission;
        }
        forward[now + label] = value;
        sum += value;
      }
      if (!(sum > 1e-200)) return false;
      this.scales[at] = sum;
      for (let label = now; label < now + LABELS; label++)
        forward[label] = (forward[label] as number) / sum;
    }
    return true;
  }

  private runBackward(): void {
    const { backward, scaled, potentials, length } = this;
    const end = (length - 1) * LABELS;
    for (let label = 0; label < LABELS; label++) backward[end + label] = ENDING[label] ? 1 : 0;
    for (let at = length - 2; at >= 0; at--) {
      const now = at * LABELS;
      const next = now + LABELS;
      const scale = 1 / (this.scales[at + 1] as number);
      backward.fill(0, now, next);
      for (let label = 0; label < LABELS; label++) {
        const value = (backward[next + label] as number) * (scaled[next + label] as number) * scale;
        if (value === 0) continue;
        const before = PREDECESSORS[label] as Uint8Array;
        for (let k = 0; k < before.length; k++) {
          const previous = before[k] as number;
          backward[now + previous] =
            (backward[now + previous] as number) +
            (potentials[previous * LABELS + label] as number) * value;
        }
      }
    }
  }
}
