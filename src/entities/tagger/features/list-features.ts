import { combine } from '../hash.ts';
import { hashPhrase, type Lexicon, LONGEST_LISTED, PLACE_OR_GROUP } from '../lexicon.ts';
import type { Run, Sequence, TaggedToken } from '../sequences.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { T } from './templates.ts';
import type { Window } from './window-features.ts';

/** Marks the first token of a listed name; the rest of the code is the lists' bits and the token's part. */
const STARTS = 1 << 12;
const CODE = STARTS - 1;
const FIRST_PART = 0;
const MIDDLE_PART = 1;
const LAST_PART = 2;
const WHOLE = 3;

/** Room for the codes of a sequence, used again for the next. */
let room = new Uint16Array(256);

/** Looks up the longest listed name from each capital on; gives a code for each token, 0 for none, good until the next call. */
export function findListed(sequence: Sequence, listedPhrase: Lexicon['listedPhrase']): Uint16Array {
  const { tokens } = sequence;
  if (room.length < tokens.length) room = new Uint16Array(2 * tokens.length);
  const codes = room;
  codes.fill(0, 0, tokens.length);
  for (let first = 0; first < tokens.length; ) {
    const { word } = tokens[first] as TaggedToken;
    if (!word.capital) {
      first++;
      continue;
    }
    let bits = word.listBits & PLACE_OR_GROUP;
    let length = bits === 0 ? 0 : 1;
    let hash = hashPhrase(0, word.listHash);
    const end = Math.min(tokens.length, first + LONGEST_LISTED);
    for (let at = first + 1; at < end; at++) {
      hash = hashPhrase(hash, (tokens[at] as TaggedToken).word.listHash);
      const found = listedPhrase(hash);
      if (found === 0) continue;
      length = at - first + 1;
      bits = found;
    }
    for (let at = 0; at < length; at++) codes[first + at] = bits * 4 + partAt(at, length);
    if (length > 0) codes[first] = (codes[first] as number) | STARTS;
    first += Math.max(1, length);
  }
  return codes;
}

function partAt(at: number, length: number): number {
  if (length === 1) return WHOLE;
  if (at === 0) return FIRST_PART;
  return at === length - 1 ? LAST_PART : MIDDLE_PART;
}

/** The lists' bits when the whole run is one listed name, else 0. */
function bitsOfRun(codes: Uint16Array, run: Run): number {
  const code = codes[run.first] as number;
  if ((code & STARTS) === 0) return 0;
  const length = run.last - run.first + 1;
  if (length > LONGEST_LISTED) return 0;
  const last = codes[run.last] as number;
  const ends =
    length === 1
      ? (code & 3) === WHOLE
      : (last & 3) === LAST_PART && last >> 2 === (code & CODE) >> 2;
  for (let at = run.first + 1; ends && at <= run.last; at++)
    if ((codes[at] as number) & STARTS) return 0;
  return ends ? (code & CODE) >> 2 : 0;
}

/** Features of the name lists for the token at `at`, the middle of the window. */
export function addListFeatures(
  { tokens }: Sequence,
  codes: Uint16Array,
  at: number,
  { before, word, after }: Readonly<Window>,
  to: FeatureBuffer,
): void {
  const { run } = tokens[at] as TaggedToken;
  const code = (codes[at] as number) & CODE;
  to.add(T.listed, code * 8 + word.casing);
  to.add(
    T.listedInRun,
    combine(code * 8 + word.casing, run ? (run.first === run.last ? 1 : 2) : 0),
  );
  to.add(T.listedAfter, combine(code, before.lowerHash));
  if (at > 0) to.add(T.listedBefore, (codes[at - 1] as number) & CODE);
  if (at + 1 < tokens.length) to.add(T.listedNext, (codes[at + 1] as number) & CODE);
  const own = word.nameBits * 8 + word.casing;
  to.add(
    T.nameBitsAround,
    combine(own, combine(before.nameBits * 8 + before.casing, after.nameBits * 8 + after.casing)),
  );
  if (!run) return;
  const first = (tokens[run.first] as TaggedToken).word;
  const last = (tokens[run.last] as TaggedToken).word;
  to.add(
    T.nameBitsOfRun,
    combine(
      first.nameBits * 4 + last.nameBits,
      combine(Math.min(at - run.first, 2), Math.min(run.last - at, 2)),
    ),
  );
  to.add(T.runListed, bitsOfRun(codes, run));
}
