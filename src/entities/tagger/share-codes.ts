import { isIndex, isShare } from '../../document/share-code.ts';
import type { Token } from '../../document/types.ts';
import type { Resources } from '../../resources/resources.ts';
import { weigh } from './cues/weigh.ts';
import type { FoundName } from './find-names.ts';
import { ORG } from './labels.ts';
import { areGlued, type TaggedToken } from './sequences.ts';

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['<', '>'],
]);

/** A half-open range of a document's tokens, and whether it is of a company's share rather than of an index. */
export interface CodeRange {
  readonly first: number;
  readonly end: number;
  readonly ofShare: boolean;
}

/** Finds the code of a share or an index, brackets and all, by its full stop or underscore: "GOOGL.O", "(SIEGn.DE)", "VOWG_p.DE", ".GDAXI"; null where there is none. */
export type FindCode = (tokens: readonly Token[], mark: number) => CodeRange | null;

/** Makes the finder; it reads the exchanges of `lexicons/entities/exchanges.txt` when it first needs them, and throws then when the file is missing. */
export function createCodeFinder(resources: Resources): FindCode {
  let exchanges: ReadonlySet<string> | undefined;
  return (tokens, mark) => {
    if (!isGlued(tokens, mark + 1)) return null;
    exchanges ??= new Set(resources.lines('lexicons/entities/exchanges.txt'));
    // "VOWG_p.DE"
    const exchange = tokens[mark]?.text === '_' && isGlued(tokens, mark + 2) ? mark + 2 : mark + 1;
    const { text } = tokens[exchange] as Token;
    const ofShare = isGlued(tokens, mark) && isShare(tokens[mark - 1]?.text ?? '');
    if (ofShare && exchanges.has(text)) return range(tokens, mark - 1, exchange + 1, true);
    const opens = !isGlued(tokens, mark) || BRACKETS.has(tokens[mark - 1]?.text ?? '');
    if (!opens || exchange > mark + 1 || !isIndex(text)) return null;
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
  return areGlued(tokens, at - 1, at);
}

/** Makes companies of the names behind which the code of a share stood, for nothing else has shares. */
export function withCompanies(names: readonly FoundName[]): readonly FoundName[] {
  return names.some(hasCode)
    ? names.map((name) => (hasCode(name) ? weigh(name, { type: ORG, certain: true }) : name))
    : names;
}

function hasCode({ sequence, last }: FoundName): boolean {
  return (sequence.tokens[last] as TaggedToken).hasCode;
}
