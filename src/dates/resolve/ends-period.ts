import type { ResolveContext } from './context.ts';

/** "the year to June", "the six months ended March". */
export function endsPeriod({ tokens, first }: ResolveContext): boolean {
  return (
    /^(?:to|ended|ending)$/.test(tokens.word(first - 1)) &&
    /^(?:year|months|quarter|half|weeks)$/.test(tokens.word(first - 2))
  );
}
