import { type CueCandidate, STRONG } from './cue-candidate.ts';
import { type Item, itemAt } from './item.ts';
import type { Features } from './log-linear.ts';
import type { QuoteSituation } from './quote-choices.ts';
import type { QuotedShape } from './quoted-shape.ts';

/** Adds the features of the answer that a cue of the same sentence tells who says a quoted span. */
export function addCueFeatures(
  features: Features,
  situation: QuoteSituation,
  shape: QuotedShape,
  cue: CueCandidate,
): void {
  const { clause, at, cues } = situation;
  const { items } = clause;
  const before = cue.verb < at;
  const side = before ? '<' : '>';
  const gap = gapWords(items, cue, at);
  const round = cuesRound(cues, cue, at);
  const outer = before && round.outer;
  features
    .pair('cue', side)
    .pair(before ? 'cue<' : 'cue>', cue.order)
    .pair(before ? 'gap<' : 'gap>', bucket(gap))
    .value(before ? 'precision<' : 'precision>', cue.precision)
    .value(before ? 'quoting<' : 'quoting>', cue.quoting)
    .pair('strong', side, cue.precision * cue.quoting > 0.25)
    .value(before ? 'between<' : 'between>', Math.min(3, round.between))
    .value(before ? 'quotesBetween<' : 'quotesBetween>', Math.min(3, quotesBetween(items, cue, at)))
    .flag('outer', outer)
    .pair('outer', cue.order, outer);
  if (gap === 0)
    features
      .value(before ? 'adjacent<precision' : 'adjacent>precision', cue.precision)
      .pair('adjacent-full', side, shape.fullSentence)
      .flag('adjacent>comma', shape.endsWithComma && !before)
      .pair('adjacent-end', side, shape.after === 'none' || shape.after === 'stop');
  else features.flag('apart>comma', shape.endsWithComma && !before);
  const mark = itemAt(items, at - 1)?.text;
  if (before && mark === ',') features.pair('mark<,', gap <= 8 ? 'near' : 'far');
  if (before && mark === ':')
    features
      .pair('mark<:', gap <= 8 ? 'near' : 'far')
      .flag('mark<:strong', cue.precision >= STRONG);
  features.flag('passive', cue.passive).flag('negated', cue.negated);
  if (cue.source === null) features.flag('noSource');
  else features.pair('source', (items[cue.source.head] as Item).word);
  features
    .flag('source-initial', cue.source?.first === 0)
    .pair('short', side, shape.words <= 3)
    .flag('cue-headline', situation.headline)
    .flag('that<', before && hasThat(items, cue.after, at))
    .flag('before-but-later', before && round.later && shape.endsWithComma);
}

/** The other strong cues of a sentence, seen from one cue and the quoted span at `at`. */
function cuesRound(
  cues: readonly CueCandidate[],
  cue: CueCandidate,
  at: number,
): { readonly between: number; readonly outer: boolean; readonly later: boolean } {
  const from = Math.min(cue.verb, at);
  const to = Math.max(cue.verb, at);
  let between = 0;
  let outer = false;
  let later = false;
  for (const { verb, precision, finite } of cues) {
    if (precision < STRONG) continue;
    if (verb > from && verb < to) between++;
    if (finite && verb < cue.verb) outer = true;
    if (finite && verb > at) later = true;
  }
  return { between, outer, later };
}

/** The words between a cue with its source and the quoted span. */
function gapWords(items: readonly Item[], cue: CueCandidate, at: number): number {
  if (cue.verb >= at) return words(items, at + 1, cue.first);
  const sourceBehind = cue.order === 'verb-subject' || cue.order === 'according-to';
  return words(items, Math.max(cue.cueLast, sourceBehind ? cue.last : 0) + 1, at);
}

function words(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { word } = items[at] as Item;
    if (word !== 'punctuation') count += word === 'quote' ? 2 : 1;
  }
  return count;
}

function quotesBetween(items: readonly Item[], cue: CueCandidate, at: number): number {
  let count = 0;
  for (let index = Math.min(cue.verb, at) + 1; index < Math.max(cue.verb, at); index++)
    if ((items[index] as Item).word === 'quote') count++;
  return count;
}

function hasThat(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((items[at] as Item).lower === 'that') return true;
  return false;
}

function bucket(gap: number): string {
  return gap <= 3 ? String(Math.max(0, gap)) : gap <= 6 ? '4' : gap <= 12 ? '7' : '13';
}
