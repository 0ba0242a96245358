import type { Form } from './form.ts';
import {
  type Capture,
  compilePattern,
  firstKeys,
  type Matcher,
  type MatchState,
} from './pattern/compile.ts';
import { parsePattern } from './pattern/parse.ts';
import type { DateToken } from './scan.ts';

/** What a rule sees of its match. */
export interface Match {
  readonly tokens: readonly DateToken[];
  /** First token of the span, and the token after it. */
  readonly first: number;
  readonly end: number;
  /** A captured text value. */
  readonly text: (name: string) => string | undefined;
  /** A captured number. */
  readonly number: (name: string) => number | undefined;
  readonly capture: (name: string) => Capture | undefined;
  /** The lower-cased word `k` tokens before the span, or after it. */
  readonly before: (k: number) => string;
  readonly after: (k: number) => string;
}

/** One expression of a match with a span of its own; rules that read a range give two. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  readonly form: Form;
  /** Pieces with the same mark in one match are the two ends of a range. */
  readonly inRange?: boolean;
}

/** A pattern and what it means; null turns the match down. */
export interface Rule {
  readonly pattern: string;
  readonly make: (match: Match) => Form | readonly Piece[] | null;
}

/** A list of rules on one phenomenon. */
export type Grammar = readonly Rule[];

interface CompiledRule {
  readonly rule: Rule;
  readonly matcher: Matcher;
}

/** Rules by the keys with which they can begin. */
export interface RuleIndex {
  readonly byKey: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** Compiles grammars; earlier rules win over later ones of the same length. */
export function compileRules(
  grammars: readonly Grammar[],
  macros: Readonly<Record<string, string>>,
): RuleIndex {
  const byKey = new Map<string, CompiledRule[]>();
  for (const rule of grammars.flat()) {
    const tree = parsePattern(rule.pattern, macros);
    const compiled = { rule, matcher: compilePattern(tree) };
    const first = firstKeys(tree);
    if (first.empty) throw new Error(`"${rule.pattern}" matches nothing`);
    for (const key of first.keys) byKey.set(key, [...(byKey.get(key) ?? []), compiled]);
  }
  return { byKey };
}

/** Finds the pieces of a token list, left to right, the longest at each place. */
export function matchTokens(index: RuleIndex, tokens: readonly DateToken[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(index, tokens, at);
    if (found) {
      for (const piece of found.pieces) if (piece.form.kind !== 'none') pieces.push(piece);
      at = Math.max(found.end, at + 1);
    } else at++;
  }
  return pieces;
}

interface Found {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

function longestAt(index: RuleIndex, tokens: readonly DateToken[], at: number): Found | null {
  const token = tokens[at] as DateToken;
  let best: Found | null = null;
  for (const key of keysOf(token)) {
    for (const compiled of index.byKey.get(key) ?? []) {
      const found = attempt(compiled, tokens, at);
      if (found && (!best || found.end > best.end)) best = found;
    }
  }
  return best;
}

function keysOf(token: DateToken): string[] {
  const keys: string[] = [`=${token.word}`];
  if (token.kind === 'number') keys.push('#');
  for (const entry of token.entries) {
    const key = `@${entry.category}`;
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

function attempt(compiled: CompiledRule, tokens: readonly DateToken[], at: number): Found | null {
  const state: MatchState = {
    tokens,
    start: at,
    captures: new Map(),
    spanStart: at,
    spanEnd: -1,
    end: at,
  };
  if (!compiled.matcher(state, at)) return null;
  const first = state.spanStart;
  const end = state.spanEnd < 0 ? state.end : state.spanEnd;
  const made = compiled.rule.make({
    tokens,
    first,
    end,
    text: (name) => {
      const value = state.captures.get(name)?.value;
      return value === undefined ? undefined : String(value);
    },
    number: (name) => {
      const value = state.captures.get(name)?.value;
      return value === undefined ? undefined : Number(value);
    },
    capture: (name) => state.captures.get(name),
    before: (k) => (tokens[first - k + 1]?.gap === 2 ? '' : (tokens[first - k]?.word ?? '')),
    after: (k) => (tokens[end + k - 1]?.gap === 2 ? '' : (tokens[end + k - 1]?.word ?? '')),
  });
  if (!made) return null;
  return { pieces: 'kind' in made ? [{ first, end, form: made }] : made, end };
}
