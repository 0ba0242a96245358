import { enter, type Place, type TokenPlace } from './places.ts';

/** A rule by its number, and the place at which its pattern begins. */
interface Beginning {
  readonly pattern: string;
  readonly start: Place;
}

/** No state yet. */
const UNSEEN = -1;
/** The bit of states from which no rule goes on; the other bits number them. */
const OVER = 1;
const NO_RULES: readonly number[] = [];
/** The kind of all tokens without keys. */
export const NO_KEYS = 0;

/** Slots to find transitions by, a power of two, and how many are kept before all are forgotten: no text can fill the memory. */
const SLOTS = 1 << 15;
const MOST = SLOTS / 2;
/** A transition is a state, a kind of token, and the state that follows. */
const NUMBERS = 3;
/** A prime that puts the transitions of one state far from those of the next. */
const SCATTER = 7919;

/**
 * Tells which rules can match, by the keys of the tokens alone: what they say of the tokens' values is left to the rules'
 * matchers. The state that follows another is worked out when it is first met, then remembered, so one look at a token
 * tells of all rules.
 */
export class Automaton {
  private readonly beginnings = new Map<string, TokenPlace[]>();
  private readonly kinds = new Map<string, number>();
  private readonly keys: ReadonlySet<string>[] = [];
  /** For each kind the state after it as the first token of a match. */
  private readonly firsts: number[] = [];
  /** The states by their names. */
  private readonly states = new Map<string, number>();
  /** Of each state the tokens that rules can go on with, and the rules that have a match, in order. */
  private readonly waiting: (readonly TokenPlace[])[] = [];
  private readonly matches: (readonly number[])[] = [];
  /** In the order in which they were met, for frequent ones are met first and then stand close together; the first is none. */
  private readonly transitions = new Int32Array(SLOTS * NUMBERS);
  private readonly slots = new Uint16Array(SLOTS);
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
    const known = this.kinds.get(name);
    if (known !== undefined) return known;
    const kind = this.keys.push(keys) - 1;
    this.firsts.push(UNSEEN);
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
    const known = this.firsts[kind] as number;
    if (known !== UNSEEN) return known;
    const first = this.firstOf(this.keys[kind] as ReadonlySet<string>);
    this.firsts[kind] = first;
    return first;
  }

  /** The state after one more token. */
  after(state: number, kind: number): number {
    const { slots, transitions } = this;
    let slot = (Math.imul(state, SCATTER) + kind) & (SLOTS - 1);
    for (;;) {
      const at = NUMBERS * (slots[slot] as number);
      if (at === 0) break;
      if (transitions[at] === state && transitions[at + 1] === kind)
        return transitions[at + 2] as number;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const next = this.workOut(state, this.keys[kind] as ReadonlySet<string>);
    slots[slot] = ++this.known;
    transitions.set([state, kind, next], NUMBERS * this.known);
    return next;
  }

  /** Can no rule go on? */
  isOver(state: number): boolean {
    return (state & OVER) !== 0;
  }

  /** The rules that have a match, in order. */
  matched(state: number): readonly number[] {
    return this.matches[state >> 1] as readonly number[];
  }

  private addBeginning(key: string, place: TokenPlace): void {
    const places = this.beginnings.get(key);
    if (places) places.push(place);
    else this.beginnings.set(key, [place]);
  }

  private forget(): void {
    this.states.clear();
    this.waiting.length = 0;
    this.matches.length = 0;
    this.slots.fill(0);
    this.firsts.fill(UNSEEN);
    this.known = 0;
  }

  private firstOf(keys: ReadonlySet<string>): number {
    const [tokens, rules] = [new Set<TokenPlace>(), new Set<number>()];
    for (const key of keys)
      for (const { next } of this.beginnings.get(key) ?? []) enter(next, tokens, rules);
    return this.stateOf(tokens, rules);
  }

  private workOut(state: number, keys: ReadonlySet<string>): number {
    const [tokens, rules] = [new Set<TokenPlace>(), new Set(this.matched(state))];
    for (const place of this.waiting[state >> 1] ?? [])
      if (place.keys.some((key) => keys.has(key))) enter(place.next, tokens, rules);
    return this.stateOf(tokens, rules);
  }

  private stateOf(tokens: ReadonlySet<TokenPlace>, rules: ReadonlySet<number>): number {
    const waiting = [...tokens];
    const matched = rules.size > 0 ? [...rules].sort(ascending) : NO_RULES;
    const ids = waiting.map(({ id }) => id).sort(ascending);
    const name = `${ids.join(' ')};${matched.join(' ')}`;
    const known = this.states.get(name);
    if (known !== undefined) return known;
    this.waiting.push(waiting);
    const state = 2 * (this.matches.push(matched) - 1) + (waiting.length === 0 ? OVER : 0);
    this.states.set(name, state);
    return state;
  }
}

const ascending = (a: number, b: number): number => a - b;
