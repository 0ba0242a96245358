import type { Form } from './form.ts';
import { createKeyBits, type KeyMask, meets } from './key-mask.ts';
import type { Lexicon } from './lexicon.ts';
import { type Capture, compilePattern, type Matcher, type MatchState } from './pattern/compile.ts';
import { type PatternNode, parsePattern } from './pattern/parse.ts';
import { reachOf, requiredOf } from './pattern/reach.ts';
import type { DateToken } from './token.ts';
import { createVocabulary, UNKNOWN_WORD, type Vocabulary } from './vocabulary.ts';
import { gatherWindows, type Windows } from './windows.ts';

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
  readonly firstKeys: ReadonlySet<string>;
  /** What the second and third token must be; null when they may be anything. */
  readonly second: KeyMask | null;
  readonly third: KeyMask | null;
  /** What must stand somewhere in the match; null until it is first asked for. */
  required: readonly KeyMask[] | null;
  readonly findRequired: () => readonly KeyMask[];
}

/** Compiles grammars over a lexicon; earlier rules win over later ones of the same length. */
export function compileRules(
  grammars: readonly Grammar[],
  macros: Readonly<Record<string, string>>,
  lexicon: Lexicon,
): Vocabulary {
  const maskOf = createKeyBits();
  const phrasal = new Set<string>();
  for (const entries of lexicon.values())
    for (const { category, rest } of entries) if (rest.length > 0) phrasal.add(category);
  const literals = new Set<string>();
  const trees: Record<string, PatternNode> = {};
  for (const [name, pattern] of Object.entries(macros)) trees[name] = parsePattern(pattern, trees);
  const rules = grammars.flat().map((rule): CompiledRule => {
    const tree = parsePattern(rule.pattern, trees);
    collectLiterals(tree, literals);
    const { first, second, third } = reachOf(tree, (category) => phrasal.has(category), maskOf);
    if (!first) throw new Error(`"${rule.pattern}" matches nothing`);
    let matcher: Matcher | null = null;
    return {
      rule,
      matcher: (state, i) => {
        // Most rules are never tried.
        matcher ??= compilePattern(tree, maskOf);
        return matcher(state, i);
      },
      firstKeys: first,
      second,
      third,
      required: null,
      findRequired: () => requiredOf(tree, maskOf),
    };
  });
  return createVocabulary(lexicon, rules, literals, maskOf);
}

function collectLiterals(node: PatternNode, literals: Set<string>): void {
  if (node.kind === 'literal') literals.add(node.word);
  else if (node.kind === 'optional') collectLiterals(node.item, literals);
  else if (node.kind === 'sequence') for (const item of node.items) collectLiterals(item, literals);
  else if (node.kind === 'choice')
    for (const option of node.options) collectLiterals(option, literals);
}

/** Finds the pieces of a token list, left to right, the longest at each place. */
export function matchTokens(tokens: readonly DateToken[]): Piece[] {
  const pieces: Piece[] = [];
  const state: MatchState = {
    tokens,
    start: 0,
    captures: new Map(),
    spanStart: 0,
    spanEnd: -1,
    end: 0,
  };
  const windows = gatherWindows(tokens);
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(state, at, windows);
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

function longestAt(state: MatchState, at: number, windows: Windows): Found | null {
  const { tokens } = state;
  const rules = tokens[at]?.info.rules as readonly CompiledRule[];
  if (rules.length === 0) return null;
  const second = tokens[at + 1]?.info ?? UNKNOWN_WORD;
  const third = tokens[at + 2]?.info ?? UNKNOWN_WORD;
  let best: Found | null = null;
  for (const compiled of rules) {
    if (compiled.second !== null && !meets(second, compiled.second)) continue;
    if (compiled.third !== null && !meets(third, compiled.third)) continue;
    compiled.required ??= compiled.findRequired();
    if (!windows.holdAll(at, compiled.required)) continue;
    const found = attempt(compiled, state, at);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

function attempt(compiled: CompiledRule, state: MatchState, at: number): Found | null {
  const { tokens } = state;
  if (state.captures.size > 0) state.captures = new Map();
  state.start = at;
  state.spanStart = at;
  state.spanEnd = -1;
  if (!compiled.matcher(state, at)) return null;
  const { captures, spanStart: first } = state;
  const end = state.spanEnd < 0 ? state.end : state.spanEnd;
  const made = compiled.rule.make({
    tokens,
    first,
    end,
    text: (name) => {
      const value = captures.get(name)?.value;
      return value === undefined ? undefined : String(value);
    },
    number: (name) => {
      const value = captures.get(name)?.value;
      return value === undefined ? undefined : Number(value);
    },
    capture: (name) => captures.get(name),
    before: (k) => (tokens[first - k + 1]?.gap === 2 ? '' : (tokens[first - k]?.word ?? '')),
    after: (k) => (tokens[end + k - 1]?.gap === 2 ? '' : (tokens[end + k - 1]?.word ?? '')),
  });
  if (!made) return null;
  return { pieces: 'kind' in made ? [{ first, end, form: made }] : made, end };
}
