import { INITIAL, MIXED, UPPER } from './casing.ts';
import type { DocumentEvidence } from './evidence.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { combine } from './hash.ts';
import type { Sequence } from './sequences.ts';
import { T } from './templates.ts';
import { EDGE_WORD } from './word.ts';

/** Other occurrences of a word that are looked at. */
const MOST_ELSEWHERE = 5;

/** Features of what the rest of the article says about the capitalised word at `at`. */
export function addDocumentFeatures(
  sequence: Sequence,
  at: number,
  evidence: DocumentEvidence,
  to: FeatureBuffer,
): void {
  const token = sequence.tokens[at];
  if (!token) return;
  const { word } = token;
  const first = token.first ? 1 : 0;
  const here = token.first || sequence.style > 0 ? 0 : 1;
  const lowered = Math.min(evidence.lowered.get(word.lower) ?? 0, 2);
  const capitalised = Math.min((evidence.capitalised.get(word.lower) ?? 0) - here, 3);
  to.add(T.lowered, lowered * 16 + word.casing * 2 + first);
  to.add(T.capitalised, capitalised * 16 + word.casing * 2 + first);
  if (word.casing !== INITIAL) addElsewhere(sequence, at, evidence, to);
  if ((word.casing === UPPER || word.casing === MIXED) && word.text.length > 1)
    addInitials(sequence, at, evidence, to);
}

function addElsewhere(
  sequence: Sequence,
  at: number,
  evidence: DocumentEvidence,
  to: FeatureBuffer,
): void {
  const known = evidence.occurrences.get(sequence.tokens[at]?.word.lower ?? '');
  if (!known || known.length < 2) return;
  let seen = 0;
  for (const other of known) {
    if (other.sequence === sequence && other.at === at) continue;
    if (seen++ >= MOST_ELSEWHERE) break;
    const { tokens } = other.sequence;
    const left = tokens[other.at - 1]?.word ?? EDGE_WORD;
    const right = tokens[other.at + 1]?.word ?? EDGE_WORD;
    to.add(T.elsewhereBefore, combine(left.lowerHash, left.casing));
    to.add(T.elsewhereAfter, combine(right.lowerHash, right.casing));
    to.add(T.elsewhereBeforeCoarse, left.coarse * 8 + left.casing);
    const run = tokens[other.at]?.run;
    if (!run || run.first === run.last) continue;
    const runFirst = tokens[run.first]?.word ?? EDGE_WORD;
    const runLast = tokens[run.last]?.word ?? EDGE_WORD;
    const place = other.at === run.last ? 1 : other.at === run.first ? 2 : 3;
    to.add(T.elsewhereRun, combine(runLast.lowerHash, place));
    to.add(T.elsewhereRun, combine(runFirst.coarse * 8 + runFirst.casing, 4 + place));
  }
}

function addInitials(
  sequence: Sequence,
  at: number,
  evidence: DocumentEvidence,
  to: FeatureBuffer,
): void {
  const { tokens } = sequence;
  const text = tokens[at]?.word.text ?? '';
  const expansion = evidence.initials.get(text.replaceAll('.', ''));
  if (expansion) {
    const run = expansion.sequence.tokens[expansion.at]?.run;
    const first = expansion.sequence.tokens[run?.first ?? -1]?.word ?? EDGE_WORD;
    const last = expansion.sequence.tokens[run?.last ?? -1]?.word ?? EDGE_WORD;
    to.add(T.initials, 1);
    to.add(T.initials, combine(last.lowerHash, 3));
    to.add(T.initials, combine(first.lowerHash, 5));
  }
  if (evidence.commonAcronyms.has(text)) to.add(T.initials, 2);
  if (tokens[at - 1]?.word.text === '(')
    to.add(T.bracketed, tokens[at + 1]?.word.text === ')' ? 1 : 2);
}
