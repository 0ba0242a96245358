import { enter, type Place, type TokenPlace } from './pattern/places.ts';

/** A rule by its number, and the place at which its pattern begins. */
interface Beginning {
  readonly pattern: string;
  readonly start: Place;
}

/** How far rules have come: the tokens that they can go on with, and in order those that have a match. */
interface State {
  readonly waiting: readonly TokenPlace[];
  readonly matched: readonly number[];
}

const NOTHING: State = { waiting: [], matched: [] };
/** The state before the first token of a match: there all rules are open. */
const START = 0;
/** The kind of all tokens without keys. */
export const NO_KEYS = 0;

/** Room for transitions, a power of two, and how many are kept before all are forgotten: no text can fill the memory. */
const ROOM = 1 << 15;
const MOST = ROOM / 2;
/** A prime that puts the transitions of one state far from those of the next. */
const SCATTER = 7919;
/** A transition is a state, a kind of token, and the state that follows. */
const NUMBERS = 3;

/**
 * Tells which rules can match, by the keys of the tokens alone: what they say of the tokens' values is left to the rules'
 * matchers. The state that follows another is worked out when it is first met, then remembered, so one look at a token
 * tells of all rules.
 */
export class Automaton {
  private readonly beginnings = new Map<string, TokenPlace[]>();
  private readonly kinds = new Map<string, number>();
  private readonly keys: ReadonlySet<string>[] = [];
  private readonly states: State[] = [NOTHING];
  private readonly numbers = new Map<string, number>();
  private readonly transitions = new Int32Array(ROOM * NUMBERS);
  private known = 0;

  /** Throws when a pattern can match without a token. */
  constructor(rules: readonly Beginning[]) {
    for (const { pattern, start } of rules) {
      const [first, empty] = [new Set<TokenPlace>(), new Set<number>()];
      enter(start, first, empty);
      if (empty.size > 0) throw new Error(`"${pattern}" matches nothing`);
      for (const place of first) for (const key of place.keys) this.addBeginning(key, place);
    }
    this.kindOf(new Set());
  }

  /** The number of a set of keys: tokens of one kind are one to all patterns. */
  kindOf(keys: ReadonlySet<string>): number {
    const name = [...keys].sort().join(' ');
    const kind = this.kinds.get(name) ?? this.keys.push(keys) - 1;
    this.kinds.set(name, kind);
    return kind;
  }

  /** Can a match begin with a token that has one of the keys. */
  begins(keys: ReadonlySet<string>): boolean {
    for (const key of keys) if (this.beginnings.has(key)) return true;
    return false;
  }

  /** The state after the first token. */
  begin(kind: number): number {
    // A match under way needs its states to stay.
    if (this.known > MOST) this.forget();
    return this.after(START, kind);
  }

  /** The state after one more token. */
  after(state: number, kind: number): number {
    const { transitions } = this;
    let at = (Math.imul(state, SCATTER) + kind) & (ROOM - 1);
    while (transitions[NUMBERS * at + 2] !== 0) {
      if (transitions[NUMBERS * at] === state && transitions[NUMBERS * at + 1] === kind)
        return transitions[NUMBERS * at + 2] as number;
      at = (at + 1) & (ROOM - 1);
    }
    const next = this.workOut(state, kind);
    transitions.set([state, kind, next], NUMBERS * at);
    this.known++;
    return next;
  }

  /** Can no rule go on? */
  isOver(state: number): boolean {
    return this.states[state]?.waiting.length === 0;
  }

  /** The rules that have a match, in order. */
  matched(state: number): readonly number[] {
    return this.states[state]?.matched ?? [];
  }

  private addBeginning(key: string, place: TokenPlace): void {
    const places = this.beginnings.get(key);
    if (places) places.push(place);
    else this.beginnings.set(key, [place]);
  }

  private forget(): void {
    this.states.length = START + 1;
    this.numbers.clear();
    this.transitions.fill(0);
    this.known = 0;
  }

  private workOut(state: number, kind: number): number {
    const keys = this.keys[kind] as ReadonlySet<string>;
    const { waiting, matched } = this.states[state] as State;
    const tokens = new Set<TokenPlace>();
    const rules = new Set(matched);
    if (state === START)
      for (const key of keys)
        for (const { next } of this.beginnings.get(key) ?? []) enter(next, tokens, rules);
    else
      for (const place of waiting)
        if (place.keys.some((key) => keys.has(key))) enter(place.next, tokens, rules);
    return this.numberOf([...tokens], [...rules]);
  }

  private numberOf(waiting: readonly TokenPlace[], matched: readonly number[]): number {
    const inOrder = [...matched].sort((a, b) => a - b);
    const ids = waiting.map(({ id }) => id).sort((a, b) => a - b);
    const name = `${ids.join(' ')};${inOrder.join(' ')}`;
    const number = this.numbers.get(name) ?? this.states.push({ waiting, matched: inOrder }) - 1;
    this.numbers.set(name, number);
    return number;
  }
}
