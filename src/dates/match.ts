import type { Demand } from './candidates.ts';
import type { Form } from './form.ts';
import { createKeyBits, type KeyMask } from './key-mask.ts';
import type { Lexicon } from './lexicon.ts';
import { type Capture, compilePattern, type Matcher, type MatchState } from './pattern/compile.ts';
import { type PatternNode, parsePattern } from './pattern/parse.ts';
import {
  CONTINUATION,
  compileReach,
  type ReachReader,
  reachOf,
  requiredOf,
} from './pattern/reach.ts';
import { NUMBER_KEYS } from './pattern/terminals.ts';
import { RuleMatch } from './rule-match.ts';
import type { CueWords } from './tense/cues.ts';
import type { DateToken } from './token.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { gatherWindows, type Windows } from './windows.ts';
import { UNKNOWN_WORD, type WordInfo } from './word-info.ts';

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

interface CompiledRule extends Demand {
  readonly rule: Rule;
  readonly matcher: Matcher;
  readonly firstKeys: ReadonlySet<string>;
}

/** Compiles grammars over a lexicon; earlier rules win over later ones of the same length. */
export function compileRules(
  grammars: readonly Grammar[],
  macros: Readonly<Record<string, string>>,
  lexicon: Lexicon,
  cues: CueWords,
): Vocabulary {
  const categories = new Set<string>();
  const phrasal = new Set<string>();
  for (const entries of lexicon.values())
    for (const { category, rest } of entries) {
      categories.add(`@${category}`);
      if (rest.length > 0) phrasal.add(category);
    }
  const maskOf = createKeyBits([...NUMBER_KEYS, CONTINUATION, ...categories]);
  const literals = new Set<string>();
  const trees: Record<string, PatternNode> = {};
  for (const [name, pattern] of Object.entries(macros)) trees[name] = parsePattern(pattern, trees);
  const isPhrase = (category: string): boolean => phrasal.has(category);
  const rules = grammars.flat().map((rule): CompiledRule => {
    const tree = parsePattern(rule.pattern, trees);
    collectLiterals(tree, literals);
    const { first, second, isShort } = reachOf(tree, isPhrase, maskOf);
    if (!first) throw new Error(`"${rule.pattern}" matches nothing`);
    let matcher: Matcher | null = null;
    let reach: ReachReader | null = null;
    let required: readonly KeyMask[] | null = null;
    return {
      rule,
      matcher: (state, i) => {
        // Most rules are never tried.
        matcher ??= compilePattern(tree, maskOf);
        return matcher(state, i);
      },
      firstKeys: first,
      second,
      isShort,
      reach: (firstToken, secondToken) => {
        reach ??= compileReach(tree, isPhrase, maskOf);
        return reach(firstToken, secondToken);
      },
      required: () => {
        required ??= requiredOf(tree, maskOf);
        return required;
      },
    };
  });
  return createVocabulary(lexicon, rules, literals, maskOf, cues);
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
    captures: [],
    spanStart: 0,
    spanEnd: -1,
    end: 0,
  };
  const windows = gatherWindows(tokens);
  let at = 0;
  while (at < tokens.length) {
    const found = tokens[at]?.info.begins ? longestAt(state, at, windows) : null;
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
  const info = tokens[at]?.info as WordInfo<CompiledRule>;
  const second = tokens[at + 1]?.info ?? UNKNOWN_WORD;
  const third = tokens[at + 2]?.info ?? UNKNOWN_WORD;
  const candidates = info.candidates(second);
  // Most words are no part of any rule.
  const isKnown = (third.low | third.middle | third.high) !== 0;
  const { rules, demands } = isKnown ? candidates : candidates.beforeUnknown;
  let best: Found | null = null;
  let k = 0;
  for (let i = 0; i < rules.length; i++) {
    const low = demands[k] as number;
    const middle = demands[k + 1] as number;
    const high = demands[k + 2] as number;
    const count = demands[k + 3] as number;
    const sets = k + 4;
    k = sets + 3 * count;
    const isFree = (low | middle | high) === 0;
    if (!isFree && ((third.low & low) | (third.middle & middle) | (third.high & high)) === 0)
      continue;
    if (!windows.holdAll(at, demands, sets, count)) continue;

    const found = attempt(rules[i] as CompiledRule, state, at);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

function attempt(compiled: CompiledRule, state: MatchState, at: number): Found | null {
  if (state.captures.length > 0) state.captures.length = 0;
  state.start = at;
  state.spanStart = at;
  state.spanEnd = -1;
  if (!compiled.matcher(state, at)) return null;
  const match = new RuleMatch(state);
  const { first, end } = match;
  const made = compiled.rule.make(match);
  if (!made) return null;
  return { pieces: 'kind' in made ? [{ first, end, form: made }] : made, end };
}
