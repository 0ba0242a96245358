import { combine } from '../hash.ts';
import { type Run, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { T } from './templates.ts';

const LONGEST_WHOLE_RUN = 6;

/** Features of the capitalised run that the token at `at` belongs to: its ends, its neighbours, the place in it. */
export function addRunFeatures(sequence: Sequence, run: Run, at: number, to: FeatureBuffer): void {
  const { tokens } = sequence;
  const { casing } = (tokens[at] as TaggedToken).word;
  const first = (tokens[run.first] as TaggedToken).word;
  const last = (tokens[run.last] as TaggedToken).word;
  const left = wordAt(tokens, run.first - 1);
  const right = wordAt(tokens, run.last + 1);
  const fromFirst = at - run.first;
  const toLast = run.last - at;
  to.add(T.runFirst, combine(first.lowerHash, Math.min(fromFirst, 2)));
  to.add(T.runLast, combine(last.lowerHash, Math.min(toLast, 2)));
  to.add(T.runFirstCoarse, first.coarse * 8 + Math.min(fromFirst, 3));
  to.add(T.runLastCoarse, last.coarse * 8 + Math.min(toLast, 3));
  to.add(T.runPlace, Math.min(fromFirst, 5) * 64 + Math.min(toLast, 5) * 8 + casing);
  to.add(T.runBefore, left.lowerHash);
  to.add(T.runAfter, right.lowerHash);
  to.add(T.runBeforeCoarse, combine(left.coarse, first.coarse));
  to.add(T.runAfterCoarse, combine(right.coarse, last.coarse));
  to.add(T.runAround, combine(left.coarse, right.coarse));
  const place = Math.min(fromFirst, 2) * 4 + Math.min(toLast, 2);
  to.add(T.hintsOfRun, combine(first.topHint * 256 + last.topHint, place));
  to.add(T.hintOfRunPlace, combine((run.first === run.last ? first : last).hint, place));
  const length = run.last - run.first + 1;
  if (length < 2 || length > LONGEST_WHOLE_RUN) return;
  let whole = 7;
  for (let index = run.first; index <= run.last; index++)
    whole = combine(whole, (tokens[index] as TaggedToken).word.lowerHash);
  to.add(T.runWhole, combine(whole, fromFirst));
}
