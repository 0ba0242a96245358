import type { Context } from '../words/contexts.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Capture, MatchState } from './compile.ts';
import type { Match } from './match.ts';

/** The match that a state holds until the next attempt. */
export class RuleMatch implements Match {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
  private readonly captures: readonly Capture[];

  constructor({ tokens, captures, spanStart, spanEnd, end }: MatchState) {
    this.tokens = tokens;
    this.first = spanStart;
    this.end = spanEnd < 0 ? end : spanEnd;
    this.captures = captures;
  }

  capture(name: string): Capture | undefined {
    for (let i = this.captures.length - 1; i >= 0; i--)
      if (this.captures[i]?.name === name) return this.captures[i];
    return undefined;
  }

  text(name: string): string | undefined {
    const value = this.capture(name)?.value;
    return value === undefined ? undefined : String(value);
  }

  number(name: string): number | undefined {
    const value = this.capture(name)?.value;
    return value === undefined ? undefined : Number(value);
  }

  before(k: number): string {
    const { tokens, first } = this;
    return tokens.gap(first - k + 1) === 2 ? '' : tokens.word(first - k);
  }

  after(k: number): string {
    const { tokens, end } = this;
    return tokens.gap(end + k - 1) === 2 ? '' : tokens.word(end + k - 1);
  }

  beforeIn(context: Context, k = 1): boolean {
    const { tokens, first } = this;
    return tokens.gap(first - k + 1) !== 2 && tokens.isIn(first - k, context);
  }

  afterIn(context: Context, k = 1): boolean {
    const { tokens, end } = this;
    return tokens.gap(end + k - 1) !== 2 && tokens.isIn(end + k - 1, context);
  }
}
