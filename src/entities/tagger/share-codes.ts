import type { Token } from '../../document/types.ts';
import type { Resources } from '../../resources/resources.ts';
import type { FoundName } from './find-names.ts';
import { NAME_TYPES, ORG } from './labels.ts';
import type { TaggedToken } from './sequences.ts';

/** "GOOGL", "DBKGn": what a share is called before the full stop; one letter alone is an initial. */
const SHARE = /^[A-Z\d]{2,6}[a-z]{0,2}$/;
/** "GDAXI" behind a full stop: what an index is called. */
const INDEX = /^[A-Z][A-Z\d]{2,6}$/;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['<', '>'],
]);
/** Only companies have shares. */
const COMPANY: readonly number[] = NAME_TYPES.map((_, type) => (type === ORG ? 1 : 0));

/** A half-open range of a document's tokens, and whether it is of a company's share rather than of an index. */
export interface CodeRange {
  readonly first: number;
  readonly end: number;
  readonly ofShare: boolean;
}

/** Finds the code of a share or an index, brackets and all, by its full stop or underscore: "GOOGL.O", "(SIEGn.DE)", "VOWG_p.DE", ".GDAXI"; null where there is none. */
export type FindCode = (tokens: readonly Token[], mark: number) => CodeRange | null;

/** Reads the exchanges of `lexicons/entities/exchanges.txt`. Throws when the file is missing. */
export function createCodeFinder(resources: Resources): FindCode {
  const exchanges = new Set(resources.lines('lexicons/entities/exchanges.txt'));
  return (tokens, mark) => {
    if (!isGlued(tokens, mark + 1)) return null;
    // "VOWG_p.DE"
    const exchange = tokens[mark]?.text === '_' && isGlued(tokens, mark + 2) ? mark + 2 : mark + 1;
    const { text } = tokens[exchange] as Token;
    const ofShare = isGlued(tokens, mark) && SHARE.test(tokens[mark - 1]?.text ?? '');
    if (ofShare && exchanges.has(text)) return range(tokens, mark - 1, exchange + 1, true);
    const opens = !isGlued(tokens, mark) || BRACKETS.has(tokens[mark - 1]?.text ?? '');
    if (!opens || exchange > mark + 1 || !INDEX.test(text)) return null;
    return range(tokens, mark, exchange + 1, false);
  };
}

function range(tokens: readonly Token[], first: number, end: number, ofShare: boolean): CodeRange {
  const closing = BRACKETS.get(tokens[first - 1]?.text ?? '');
  const isClosed = closing !== undefined && tokens[end]?.text === closing;
  return isClosed ? { first: first - 1, end: end + 1, ofShare } : { first, end, ofShare };
}

/** Whether no blank stands before a token. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && tokens[at - 1]?.end === token.start;
}

/** Makes companies of the names behind which the code of a share stood. */
export function withCompanies(names: readonly FoundName[]): readonly FoundName[] {
  return names.some(hasCode)
    ? names.map((name) => (hasCode(name) ? { ...name, type: ORG, probabilities: COMPANY } : name))
    : names;
}

function hasCode({ sequence, last }: FoundName): boolean {
  return (sequence.tokens[last] as TaggedToken).hasCode;
}
