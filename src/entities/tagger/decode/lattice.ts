import { BEGIN, INSIDE, LABELS, LAST, labelOf, mayFollow, START, UNIT } from '../labels.ts';
import { ALL_LABELS, lowest, MAY_END, MAY_START, PREDECESSORS } from './label-sets.ts';

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
  /** The labels of each token that are reckoned with, as bits; all of them after `reset`. */
  private live: Uint32Array;
  /** The tokens at hand. */
  private start = 0;
  private end = 0;
  private before = START;

  /** `transitions` has a row of `LABELS` scores for each previous label, and one for `START`; the caller may own the emissions and the live labels. */
  constructor(
    transitions: Float32Array,
    emissions: Float32Array = new Float32Array(FIRST_ROOM * LABELS),
    live: Uint32Array = new Uint32Array(emissions.length / LABELS),
  ) {
    this.transitions = transitions;
    this.emissions = emissions;
    const room = emissions.length;
    this.marginals = new Float64Array(room);
    this.forward = new Float64Array(room);
    this.backward = new Float64Array(room);
    this.scaled = new Float64Array(room);
    this.scales = new Float64Array(room / LABELS);
    this.live = live;
    for (let cell = 0; cell < transitions.length; cell++) this.refreshTransition(cell);
  }

  /** Must be called after this score of the transitions was changed. */
  refreshTransition(cell: number): void {
    const possible = mayFollow(Math.floor(cell / LABELS), cell % LABELS);
    this.potentials[cell] = possible ? Math.exp(this.transitions[cell] as number) : 0;
  }

  /**
   * Makes ready for the tokens from `start` to before `end`, whose emissions and live labels the caller has written;
   * `before` is the label of the token before them.
   */
  begin(start: number, end: number, before = START): void {
    this.start = start;
    this.end = end;
    this.before = before;
  }

  /** Makes ready for a stretch of this many tokens, with room and with all emissions 0. */
  reset(length: number): void {
    this.begin(0, length);
    const room = length * LABELS;
    if (this.emissions.length < room) {
      this.emissions = new Float32Array(2 * room);
      this.marginals = new Float64Array(2 * room);
      this.forward = new Float64Array(2 * room);
      this.backward = new Float64Array(2 * room);
      this.scaled = new Float64Array(2 * room);
      this.scales = new Float64Array(2 * length);
      this.live = new Uint32Array(2 * length);
    } else this.emissions.fill(0, 0, room);
    this.live.fill(ALL_LABELS, 0, length);
  }

  /**
   * Computes the marginals over all paths that `allowed` (bit masks of labels, from `first` on) admits. Gives false,
   * and no marginals, when there is no such path.
   */
  computeMarginals(allowed: Uint32Array | null = null, first = 0): boolean {
    for (let at = 0; at < this.end; at++)
      this.live[at] = allowed ? (allowed[first + at] as number) : ALL_LABELS;
    if (!this.runForward()) return false;
    this.runBackward();
    for (let at = 0; at < this.end * LABELS; at++)
      this.marginals[at] = (this.forward[at] as number) * (this.backward[at] as number);
    return true;
  }

  /** Makes ready for `probabilityOfName`, over the live labels. Gives false when no path is possible. */
  runBothWays(): boolean {
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
    for (let at = 1; at < this.end; at++) {
      const now = at * LABELS;
      const scale = sign / (this.scales[at] as number);
      for (let label = 0; label < LABELS; label++) {
        const value =
          (this.backward[now + label] as number) * (this.scaled[now + label] as number) * scale;
        if (value === 0) continue;
        let before = PREDECESSORS[label] as number;
        for (; before !== 0; before &= before - 1) {
          const previous = lowest(before);
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
    if (value === 0) return 0;
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

  /** Writes the most probable path of live labels, each at its token's index; gives false when no path is possible. */
  findBestPath(labels: Uint8Array): boolean {
    const {
      forward: best,
      backward: from,
      emissions,
      transitions,
      live,
      start,
      end,
      before: outer,
    } = this;
    best.fill(Number.NEGATIVE_INFINITY, start * LABELS, end * LABELS);
    for (let left = (live[start] as number) & MAY_START; left !== 0; left &= left - 1) {
      const label = lowest(left);
      const cell = start * LABELS + label;
      best[cell] = (emissions[cell] as number) + (transitions[outer * LABELS + label] as number);
    }
    for (let at = start + 1; at < end; at++) {
      const now = at * LABELS;
      const then = now - LABELS;
      for (let left = live[at] as number; left !== 0; left &= left - 1) {
        const label = lowest(left);
        let top = Number.NEGATIVE_INFINITY;
        let source = 0;
        let before = (live[at - 1] as number) & (PREDECESSORS[label] as number);
        for (; before !== 0; before &= before - 1) {
          const previous = lowest(before);
          const score =
            (best[then + previous] as number) + (transitions[previous * LABELS + label] as number);
          if (score > top) {
            top = score;
            source = previous;
          }
        }
        best[now + label] = top + (emissions[now + label] as number);
        from[now + label] = source;
      }
    }
    const final = (end - 1) * LABELS;
    let label = 0;
    for (let left = (live[end - 1] as number) & MAY_END; left !== 0; left &= left - 1)
      if ((best[final + lowest(left)] as number) > (best[final + label] as number))
        label = lowest(left);
    if (best[final + label] === Number.NEGATIVE_INFINITY) return false;
    for (let at = end - 1; at >= start; at--) {
      labels[at] = label;
      label = from[at * LABELS + label] as number;
    }
    return true;
  }

  private runForward(): boolean {
    const {
      forward,
      scaled,
      scales,
      potentials,
      emissions,
      live,
      start,
      end,
      before: outer,
    } = this;
    forward.fill(0, start * LABELS, end * LABELS);
    scaled.fill(0, start * LABELS, end * LABELS);
    for (let at = start; at < end; at++) {
      const now = at * LABELS;
      const then = now - LABELS;
      const mask = live[at] as number;
      let top = Number.NEGATIVE_INFINITY;
      for (let left = mask; left !== 0; left &= left - 1) {
        const emission = emissions[now + lowest(left)] as number;
        if (emission > top) top = emission;
      }
      let sum = 0;
      for (let left = mask; left !== 0; left &= left - 1) {
        const label = lowest(left);
        const emission = Math.exp((emissions[now + label] as number) - top);
        scaled[now + label] = emission;
        if (at === end - 1 && ((MAY_END >>> label) & 1) === 0) continue;
        let value = 0;
        if (at === start) value = potentials[outer * LABELS + label] as number;
        else {
          let before = (live[at - 1] as number) & (PREDECESSORS[label] as number);
          for (; before !== 0; before &= before - 1) {
            const previous = lowest(before);
            value +=
              (forward[then + previous] as number) *
              (potentials[previous * LABELS + label] as number);
          }
        }
        value *= emission;
        forward[now + label] = value;
        sum += value;
      }
      if (!(sum > 1e-200)) return false;
      scales[at] = sum;
      for (let left = mask; left !== 0; left &= left - 1) {
        const cell = now + lowest(left);
        forward[cell] = (forward[cell] as number) / sum;
      }
    }
    return true;
  }

  private runBackward(): void {
    const { backward, scaled, scales, potentials, live, start, end } = this;
    backward.fill(0, start * LABELS, end * LABELS);
    const final = (end - 1) * LABELS;
    for (let left = MAY_END; left !== 0; left &= left - 1) backward[final + lowest(left)] = 1;
    for (let at = end - 2; at >= start; at--) {
      const now = at * LABELS;
      const next = now + LABELS;
      const scale = 1 / (scales[at + 1] as number);
      for (let left = live[at + 1] as number; left !== 0; left &= left - 1) {
        const label = lowest(left);
        const value = (backward[next + label] as number) * (scaled[next + label] as number) * scale;
        if (value === 0) continue;
        let before = (live[at] as number) & (PREDECESSORS[label] as number);
        for (; before !== 0; before &= before - 1) {
          const cell = lowest(before);
          backward[now + cell] =
            (backward[now + cell] as number) +
            (potentials[cell * LABELS + label] as number) * value;
        }
      }
    }
  }
}
