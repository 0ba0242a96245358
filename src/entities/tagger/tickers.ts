import type { Resources } from '../../resources/resources.ts';
import type { FoundName } from './find-names.ts';
import { NAME_TYPES, ORG } from './labels.ts';
import { type TaggedToken, wordAt } from './sequences.ts';

/** "GOOGL", "DBKGn": what a share is called before the full stop; one letter alone is an initial. */
const SHARE = /^[A-Z\d]{2,6}[a-z]{0,2}$/;
/** Only companies have such a code. */
const COMPANY: readonly number[] = NAME_TYPES.map((_, type) => (type === ORG ? 1 : 0));

/** Makes the function that takes the codes of shares off names, "Google GOOGL.O", and leaves out names that are nothing else; exchanges stand in `lexicons/entities/exchanges.txt`. */
export function createTickerTrimmer(
  resources: Resources,
): (names: readonly FoundName[]) => readonly FoundName[] {
  const exchanges = new Set(resources.lines('lexicons/entities/exchanges.txt'));
  /** Whether the code of a share begins at a token. */
  const isTicker = (tokens: readonly TaggedToken[], at: number): boolean => {
    if (!SHARE.test(wordAt(tokens, at).text)) return false;
    // "VOWG_p.DE"
    if (isGlued(tokens, at + 1) && wordAt(tokens, at + 1).text === '_') return true;
    return (
      isGlued(tokens, at + 1) &&
      wordAt(tokens, at + 1).text === '.' &&
      isGlued(tokens, at + 2) &&
      exchanges.has(wordAt(tokens, at + 2).text)
    );
  };
  const without = (name: FoundName): FoundName | null => {
    const { tokens } = name.sequence;
    let { first, last } = name;
    // The exchange alone was taken for a name.
    if (isGlued(tokens, first) && (isTicker(tokens, first - 2) || isTicker(tokens, first - 3)))
      first++;
    for (let at = first; at <= last; at++) if (isTicker(tokens, at)) last = at - 1;
    if (first > last) return null;
    if (first === name.first && last === name.last) return name;
    return { ...name, first, last, type: ORG, probabilities: COMPANY };
  };
  return (names) =>
    names.some(hasCode)
      ? names.flatMap((name) => {
          const rest = without(name);
          return rest ? [rest] : [];
        })
      : names;
}

/** Whether a full stop or underscore is written to a name: few names have any. */
function hasCode({ sequence: { tokens }, first, last }: FoundName): boolean {
  if (isMark(tokens, last + 1) || isMark(tokens, first - 1)) return true;
  for (let at = first + 1; at < last; at++) if (isMark(tokens, at)) return true;
  return false;
}

function isMark(tokens: readonly TaggedToken[], at: number): boolean {
  const { text } = wordAt(tokens, at);
  return (text === '.' || text === '_') && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

/** Whether no blank stands before a token. */
function isGlued(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before !== undefined && token !== undefined && before.end === token.start;
}
