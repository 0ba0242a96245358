import type { Tokens } from '../words/tokens.ts';
import { cuesAt, leftEdge } from './clause.ts';
import { CUE } from './cues.ts';
import { cueAt, isLastUnit } from './verbs.ts';

/** So far before a limit the verb may stand of what is put off till then. */
const POSTPONED = 14;
/** So far before "until" the verb may stand of what lasts till then. */
const LASTING = 12;
/** So far before "to" the resolve may stand. */
const RESOLVED = 6;
/** Is something put off, kept up or asked for till then: "adjourned until", "stay shut until", "wants it by". */
export function postpones(tokens: Tokens, first: number): boolean {
  const edge = Math.max(leftEdge(tokens, first), first - POSTPONED);
  // Nothing is shut "by" Tuesday.
  const asked = tokens.is(first - 1, 'by') ? CUE.requesting | CUE.resolving | CUE.planning : -1;
  for (let i = first - 1; i >= edge; i--) {
    const cues = cuesAt(tokens, i);
    if (cues & CUE.postponing && cues & asked && !isLastUnit(tokens, i)) return true;
    if (asked === -1 && tokens.is(i, 'stayed') && isOfCourt(tokens, i)) return true;
  }
  return false;
}

/** "stayed the order until", "was stayed until", but not "stayed in bed until". */
function isOfCourt(tokens: Tokens, stayed: number): boolean {
  return (
    (cuesAt(tokens, stayed + 1) & CUE.article) !== 0 ||
    (cuesAt(tokens, stayed - 1) & CUE.preterite) !== 0
  );
}

/** Is something so till then: "has stocks until November", "are bare till then": the verb before, if it is one of the present. */
export function lasts(tokens: Tokens, first: number): boolean {
  const edge = Math.max(leftEdge(tokens, first), first - LASTING);
  for (let i = first - 1; i >= edge; i--) {
    const next = cuesAt(tokens, i + 1) & CUE.past || tokens.endsIn(i + 1, 'ed');
    if (/^(?:is|are|has|have)$/.test(tokens.word(i))) return !next;
    // "I have got until May"
    if (tokens.is(i, 'got') && hasBefore(tokens, i)) return true;
    if (tokens.is(i, 'to') && isResolved(tokens, i, CUE.resolving | CUE.requesting)) return true;
    if (cueAt(tokens, i) === 'past') return false;
  }
  return false;
}

/** "has got", "'ve also got". */
function hasBefore(tokens: Tokens, i: number): boolean {
  const at = i - (/^(?:still|only|also|just|now)$/.test(tokens.word(i - 1)) ? 2 : 1);
  return /^(?:has|have|'ve|'s)$/.test(tokens.word(at));
}

/** "the decision to halve a grant from": the nearest "to" before, if somebody has resolved to. */
export function isResolvedFor(tokens: Tokens, first: number): boolean {
  const edge = Math.max(leftEdge(tokens, first), first - LASTING);
  for (let i = first - 2; i >= edge; i--)
    if (tokens.is(i, 'to') && isResolved(tokens, i, CUE.resolving)) return true;
  return false;
}

/** So many words from "adjourned" to "for sentence". */
const PUT_OFF = 8;

/** Is a court to sit then: "listed for trial on", "adjourned the case for sentence on", but not "was back for sentence on". */
export function isListed(tokens: Tokens, first: number): boolean {
  if (!tokens.is(first - 1, 'on') || !tokens.isIn(first - 2, 'sitting')) return false;
  const at = tokens.is(first - 3, 'for') ? first - 3 : first - 4;
  if (!tokens.is(at, 'for')) return false;
  for (let i = at - 1; i > at - PUT_OFF && tokens.kind(i) === 'word'; i--)
    if (tokens.isIn(i, 'putOff')) return true;
  return false;
}

/** So many words from "to" to the limit. */
const AIM = 10;

/** "directed them to pay before July", "shed a plant to win approval by December", but not "managed to win it by December". */
export function aims(tokens: Tokens, first: number): boolean {
  for (let i = first - 2; i > first - AIM && tokens.kind(i) === 'word'; i--) {
    if (tokens.gap(i + 1) === 2 || cuesAt(tokens, i) & CUE.past) return false;
    if (!tokens.is(i, 'to')) continue;
    // "hopes to have the bill passed by June"
    if (tokens.is(i + 1, 'have') && cuesAt(tokens, i - 1) & CUE.planning) return true;
    const isVerb = (cuesAt(tokens, i + 1) & CUE.article) === 0 && !tokens.isCapital(i + 1);
    return (
      isVerb && !tokens.is(i + 1, 'have') && !tokens.isIn(i - 1, 'cameTo') && !hadBefore(tokens, i)
    );
  }
  return false;
}

/** "had wanted to win it by December": not to come any more. */
function hadBefore(tokens: Tokens, to: number): boolean {
  for (let i = to - 1; i > to - AIM && !/^[.;:]?$/.test(tokens.word(i)); i--)
    if (tokens.is(i, 'had')) return true;
  return false;
}

/** "decided last month to leave it shut until March", "needed $3m to keep it open until June". */
function isResolved(tokens: Tokens, to: number, verbs: number): boolean {
  if (cuesAt(tokens, to + 1) & CUE.article || tokens.isCapital(to + 1)) return false;
  for (let i = to - 1; i > to - RESOLVED; i--)
    if (cuesAt(tokens, i) & verbs || tokens.isIn(i, 'means')) return true;
  return false;
}
