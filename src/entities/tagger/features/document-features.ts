import { INITIAL, MIXED, UPPER } from '../casing.ts';
import type { DocumentEvidence, Occurrence } from '../evidence.ts';
import { combine } from '../hash.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { T } from './templates.ts';

/** Other occurrences of a word that are looked at. */
const MOST_ELSEWHERE = 5;

/** Features of what the rest of the article says about the capitalised word at `at`. */
export function addDocumentFeatures(
  sequence: Sequence,
  at: number,
  evidence: DocumentEvidence,
  to: FeatureBuffer,
): void {
  const token = sequence.tokens[at] as TaggedToken;
  const { word } = token;
  const known = evidence.words.get(word.lower);
  if (!known) return;
  const first = token.first ? 1 : 0;
  const here = token.first || sequence.style > 0 ? 0 : 1;
  const lowered = Math.min(known.lowered, 2);
  const capitalised = Math.min(known.capitalised - here, 3);
  to.add(T.lowered, lowered * 16 + word.casing * 2 + first);
  to.add(T.capitalised, capitalised * 16 + word.casing * 2 + first);
  if (word.casing !== INITIAL) addElsewhere(sequence, at, known.occurrences, to);
  if ((word.casing === UPPER || word.casing === MIXED) && word.text.length > 1)
    addInitials(sequence, at, evidence, to);
}

function addElsewhere(
  sequence: Sequence,
  at: number,
  known: readonly Occurrence[] | null,
  to: FeatureBuffer,
): void {
  if (!known || known.length < 2) return;
  let seen = 0;
  for (const other of known) {
    if (other.sequence === sequence && other.at === at) continue;
    if (seen++ >= MOST_ELSEWHERE) break;
    const { tokens } = other.sequence;
    const left = wordAt(tokens, other.at - 1);
    const right = wordAt(tokens, other.at + 1);
    to.add(T.elsewhereBefore, combine(left.lowerHash, left.casing));
    to.add(T.elsewhereAfter, combine(right.lowerHash, right.casing));
    to.add(T.elsewhereBeforeCoarse, left.coarse * 8 + left.casing);
    const { run } = tokens[other.at] as TaggedToken;
    if (!run || run.first === run.last) continue;
    const runFirst = wordAt(tokens, run.first);
    const runLast = wordAt(tokens, run.last);
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
  const { text } = wordAt(tokens, at);
  const expansion = evidence.initials.get(text.replaceAll('.', ''));
  if (expansion) {
    const long = expansion.sequence.tokens;
    const run = long[expansion.at]?.run;
    const first = wordAt(long, run?.first ?? -1);
    const last = wordAt(long, run?.last ?? -1);
    to.add(T.initials, 1);
    to.add(T.initials, combine(last.lowerHash, 3));
    to.add(T.initials, combine(first.lowerHash, 5));
  }
  if (evidence.commonAcronyms.has(text)) to.add(T.initials, 2);
  if (wordAt(tokens, at - 1).text === '(')
    to.add(T.bracketed, wordAt(tokens, at + 1).text === ')' ? 1 : 2);
}
