import type { Tokens } from '../words/tokens.ts';
import type { PatternNode } from './parse.ts';
import { TERMINALS } from './terminals.ts';

/** What a capture holds: its name and value, and the half-open range of tokens. */
export interface Capture {
  readonly name: string;
  readonly value: string | number;
  readonly first: number;
  readonly end: number;
}

/** The working state of one attempt to match. */
export interface MatchState {
  tokens: Tokens;
  /** Where the attempt began; an empty line may stand before this token only. */
  start: number;
  /** In the order of the tokens; of those with one name the last counts. */
  readonly captures: Capture[];
  spanStart: number;
  spanEnd: number;
  end: number;
}

/** Matches from token `i`; true when the whole pattern fits, with the state filled in. */
export type Matcher = (state: MatchState, i: number) => boolean;

/** Compiles a pattern tree to a matcher. Patterns have no repetition, so the work at one token is bounded. */
export function compilePattern(node: PatternNode): Matcher {
  const atEnd: Matcher = (state, i) => {
    state.end = i;
    return true;
  };
  return compile(node, atEnd);
}

function compile(node: PatternNode, next: Matcher): Matcher {
  switch (node.kind) {
    case 'literal':
      return literal(node.word, next);
    case 'edge':
      return node.edge === 'start' ? startEdge(next) : endEdge(next);
    case 'optional': {
      const present = compile(node.item, next);
      return (state, i) => present(state, i) || next(state, i);
    }
    case 'sequence':
      return node.items.reduceRight((after, item) => compile(item, after), next);
    case 'choice': {
      const options = node.options.map((option) => compile(option, next));
      return (state, i) => {
        for (const option of options) if (option(state, i)) return true;
        return false;
      };
    }
    case 'category':
      return category(node.category, node.name, next);
  }
}

function literal(word: string, next: Matcher): Matcher {
  return (state, i) => {
    if (state.tokens.info(i).word !== word) return false;
    return i === state.start || state.tokens.gap(i) !== 2 ? next(state, i + 1) : false;
  };
}

function startEdge(next: Matcher): Matcher {
  return (state, i) => {
    const before = state.spanStart;
    state.spanStart = i;
    if (next(state, i)) return true;
    state.spanStart = before;
    return false;
  };
}

function endEdge(next: Matcher): Matcher {
  return (state, i) => {
    const before = state.spanEnd;
    state.spanEnd = i;
    if (next(state, i)) return true;
    state.spanEnd = before;
    return false;
  };
}

function category(name: string, captureName: string, next: Matcher): Matcher {
  const terminal = TERMINALS[name];
  const attempt = (state: MatchState, first: number, end: number, value: string | number) => {
    state.captures.push({ name: captureName, value, first, end });
    if (next(state, end)) return true;
    state.captures.pop();
    return false;
  };
  if (terminal) {
    return (state, i) => {
      if (state.tokens.gap(i) === 2 && i !== state.start) return false;
      const hit = terminal.match(state.tokens, i);
      return hit !== null && attempt(state, i, hit.end, hit.value);
    };
  }
  return (state, i) => {
    if (state.tokens.gap(i) === 2 && i !== state.start) return false;
    for (const entry of state.tokens.info(i).entries) {
      if (entry.category !== name || (entry.capital && !isCapital(state.tokens, i))) continue;
      const end = phraseEnd(state.tokens, i, entry.rest);
      if (end > 0 && attempt(state, i, end, entry.value)) return true;
    }
    return false;
  };
}

/** Is the word written with a capital; of a number the word after it counts ("60 Minutes"). */
function isCapital(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(tokens.kind(i) === 'number' ? i + 1 : i);
}

/** The token after a phrase whose first word stands at `i`, or -1. */
export function phraseEnd(tokens: Tokens, i: number, rest: readonly string[]): number {
  for (let k = 0; k < rest.length; k++) {
    const token = tokens.at(i + 1 + k);
    if (!token || token.word !== rest[k] || token.gap === 2) return -1;
  }
  return i + 1 + rest.length;
}
