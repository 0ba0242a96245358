import type { Form } from '../form.ts';
import type { CueWords } from '../tense/cues.ts';
import type { Context, ContextWords } from '../words/contexts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';
import { createVocabulary, type Vocabulary } from '../words/vocabulary.ts';
import { Automaton, NO_KEYS } from './automaton.ts';
import { type Capture, compilePattern, type Matcher, type MatchState } from './compile.ts';
import { type PatternNode, parsePattern } from './parse.ts';
import { createPlaces, type Place } from './places.ts';
import { RuleMatch } from './rule-match.ts';
import { TERMINALS } from './terminals.ts';

/** What a rule sees of its match. */
export interface Match {
  readonly tokens: Tokens;
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
  /** Whether that word, or the one right beside the span, is one of a list. */
  readonly beforeIn: (context: Context, k?: number) => boolean;
  readonly afterIn: (context: Context, k?: number) => boolean;
}

/** One expression of a match with a span of its own; rules that read a range give two. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  readonly form: Form;
  /** Pieces with the same mark in one match are the two ends of a range. */
  readonly inRange?: boolean;
  /** The day, further on in the clause, that a time is of. */
  readonly ofDay?: Piece;
}

/** A pattern and what it means; null turns the match down. */
export interface Rule {
  readonly pattern: string;
  readonly make: (match: Match) => Form | readonly Piece[] | null;
}

/** A list of rules on one phenomenon. */
export type Grammar = readonly Rule[];

interface CompiledRule {
  readonly make: Rule['make'];
  readonly matcher: Matcher;
}

/** Compiled rules: what tells which of them can match, and the words they know. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly automaton: Automaton;
  readonly vocabulary: Vocabulary;
}

/** Compiles grammars over a lexicon; earlier rules win over later ones of the same length. */
export function compileRules(
  grammars: readonly Grammar[],
  macros: Readonly<Record<string, string>>,
  lexicon: Lexicon,
  cues: CueWords,
  contexts: ContextWords,
): RuleSet {
  const literals = new Set<string>();
  const trees: Record<string, PatternNode> = {};
  for (const [name, pattern] of Object.entries(macros)) trees[name] = parsePattern(pattern, trees);
  const placesOf = createPlaces(phrasalOf(lexicon));
  const beginnings: { readonly pattern: string; readonly start: Place }[] = [];
  const rules = grammars.flat().map(({ pattern, make }, number): CompiledRule => {
    const tree = parsePattern(pattern, trees);
    collectLiterals(tree, literals);
    beginnings.push({ pattern, start: placesOf(tree, number) });
    let matcher: Matcher | null = null;
    return {
      make,
      matcher: (state, i) => {
        // Most rules are never tried.
        matcher ??= compilePattern(tree);
        return matcher(state, i);
      },
    };
  });
  const automaton = new Automaton(beginnings);
  const vocabulary = createVocabulary(lexicon, automaton, literals, cues, contexts);
  return { rules, automaton, vocabulary };
}

/** The categories that have phrases of several words. */
function phrasalOf(lexicon: Lexicon): ReadonlySet<string> {
  const phrasal = new Set<string>();
  for (const entries of lexicon.values())
    for (const { category, rest } of entries) if (rest.length > 0) phrasal.add(category);
  return phrasal;
}

function collectLiterals(node: PatternNode, literals: Set<string>): void {
  if (node.kind === 'literal') literals.add(node.word);
  else if (node.kind === 'category') {
    for (const key of TERMINALS[node.category]?.first ?? [])
      if (key.startsWith('=')) literals.add(key.slice(1));
  } else if (node.kind === 'optional') collectLiterals(node.item, literals);
  else if (node.kind === 'sequence') for (const item of node.items) collectLiterals(item, literals);
  else if (node.kind === 'choice')
    for (const option of node.options) collectLiterals(option, literals);
}

/** No match is of more tokens. */
const LONGEST = 32;

/** Finds the pieces of a token list, left to right, the longest at each place. */
export function matchTokens(tokens: Tokens, ruleSet: RuleSet): Piece[] {
  const pieces: Piece[] = [];
  const state: MatchState = {
    tokens,
    start: 0,
    captures: [],
    spanStart: 0,
    spanEnd: -1,
    end: 0,
  };
  let at = tokens.nextBeginning(0);
  while (at < tokens.length) {
    const found = longestAt(state, at, ruleSet);
    if (found) for (const piece of found.pieces) if (piece.form.kind !== 'none') pieces.push(piece);
    at = tokens.nextBeginning(found ? Math.max(found.end, at + 1) : at + 1);
  }
  return pieces;
}

interface Found {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

function longestAt(state: MatchState, at: number, { rules, automaton }: RuleSet): Found | null {
  let best: Found | null = null;
  for (const number of rulesAt(state.tokens, at, automaton)) {
    const found = attempt(rules[number] as CompiledRule, state, at);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** The rules that can match from a token on, up to the end of its paragraph. */
function rulesAt(tokens: Tokens, first: number, automaton: Automaton): readonly number[] {
  const stop = Math.min(first + LONGEST, tokens.length);
  let state = automaton.begin(tokens.info(first).kind);
  for (let i = first + 1; i < stop && !automaton.isOver(state); i++) {
    const { kind } = tokens.info(i);
    if (kind === NO_KEYS || tokens.gap(i) === 2) break;
    state = automaton.after(state, kind);
  }
  return automaton.matched(state);
}

function attempt(compiled: CompiledRule, state: MatchState, at: number): Found | null {
  if (state.captures.length > 0) state.captures.length = 0;
  state.start = at;
  state.spanStart = at;
  state.spanEnd = -1;
  if (!compiled.matcher(state, at)) return null;
  const match = new RuleMatch(state);
  const { first, end } = match;
  const made = compiled.make(match);
  if (!made) return null;
  return { pieces: Array.isArray(made) ? made : [{ first, end, form: made as Form }], end };
}
