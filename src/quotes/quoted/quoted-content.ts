import type { Span } from '../../types.ts';
import { type Attribution, spanOf } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { LIST } from '../words/rule-words.ts';
import type { QuoteChoice, QuoteSituation } from './quote-choices.ts';

/** What is reported with a quoted span: the whole clause of which it may be a piece, and whether it is. */
export interface QuotedContent {
  readonly content: Span;
  readonly kind: 'direct' | 'mixed';
}

/** Works out the reported clause round a quoted span: direct when no reported word stands outside the marks. */
export function quotedContent(
  situation: QuoteSituation,
  choice: QuoteChoice,
  attribution: Attribution | null,
): QuotedContent {
  const { span, clause, at } = situation;
  const alone = { content: { start: span.open, end: span.close }, kind: 'direct' } as const;
  if (choice.type !== 'cue' || !choice.candidate || !attribution)
    return { ...alone, kind: isFragment(situation) ? 'mixed' : 'direct' };
  const cue = choice.candidate;
  const [first, last] = cue.verb > at ? rangeBefore(situation, cue) : rangeAfter(situation, cue);
  const mixed =
    holdsReported(clause.items, first, last + 1) ||
    opensOutside(situation, cue) ||
    isWhatIsCalled(clause.items, at, cue) ||
    isThing(situation, cue);
  const whole = spanOf(clause, first, last);
  const content = { start: Math.min(whole.start, span.open), end: Math.max(whole.end, span.close) };
  return { content, kind: mixed ? 'mixed' : 'direct' };
}

/** Words in the midst of a sentence, and a heading without a verb: “Two hours of light”. */
function isFragment(situation: QuoteSituation): boolean {
  const { text, span, clause, at } = situation;
  if (standsInText(clause.items, at)) return true;
  const said = text.slice(span.open, span.close);
  if (said.length > LONGEST_HEADING || /[.!?…]["”’']*$/.test(said)) return false;
  return !hasVerb(situation);
}

/** Whether a verb stands behind the first of the quoted words. */
export function hasVerb({ text, span, lexicon }: QuoteSituation): boolean {
  const words = text.slice(span.open, Math.min(span.close, span.open + LONGEST_HEADING)).split(' ');
  return words.some((word, index) => {
    if (index === 0) return false;
    const { verb, verbOrNoun, closed } = lexicon.entry(word.replace(/\W+$/, ''));
    return (verb && !verbOrNoun) || closed === 'auxiliary';
  });
}

/** Characters of the longest quoted heading that is asked for its verb. */
const LONGEST_HEADING = 60;

/** "The firm, she wrote, “saw a line in a budget”": what is said begins before the cue, outside the marks. */
function opensOutside(
  { text, span, clause: { items }, at }: QuoteSituation,
  cue: CueCandidate,
): boolean {
  if (cue.last > at || itemAt(items, at - 1)?.text !== ',') return false;
  if (cue.first < 2 || itemAt(items, cue.first - 1)?.text !== ',') return false;
  return !OPENS_WITH_CAPITAL.test(text.slice(span.open, span.open + 3));
}

/** "called him “a liar”", "which it called “a turning point”": but a piece of what is said; not "called: “Come!”". */
function isWhatIsCalled(items: readonly Item[], at: number, { verb, last }: CueCandidate): boolean {
  return (
    last < at &&
    items[verb]?.entry.cue?.frame === 'givesName' &&
    itemAt(items, at - 1)?.word !== 'punctuation'
  );
}

/** "cited “health reasons”", "praised her “courage”": a thing that somebody tells of, no utterance; not "shouted “no”". */
function isThing(
  { text, span, clause: { items }, at }: QuoteSituation,
  cue: CueCandidate,
): boolean {
  const says = cue.group === 'speech' || cue.group === 'manner';
  if (cue.last >= at || (says && !cue.lists.has(LIST.denies))) return false;
  if (itemAt(items, at - 1)?.word === 'punctuation') return false;
  return (
    (items[cue.verb] as Item).entry.cue !== null &&
    !OPENS_WITH_CAPITAL.test(text.slice(span.open, span.open + 3))
  );
}

function isReported(item: Item): boolean {
  return item.word !== 'quote' && item.word !== 'punctuation';
}

function standsInText(items: readonly Item[], at: number): boolean {
  return holdsReported(items, 0, at) || holdsReported(items, at + 1, items.length);
}

function holdsReported(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isReported(items[at] as Item)) return true;
  return false;
}

/** The words come first: from the start of the sentence, or from the mark when it opens the sentence. */
function rangeBefore(
  { clause, at, text, span }: QuoteSituation,
  cue: CueCandidate,
): [number, number] {
  const { items } = clause;
  let first = 0;
  while (first < at && !isReported(items[first] as Item) && (items[first] as Item).word !== 'quote')
    first++;
  // "Hill went through the rules: “Be kind,” she said."
  if (itemAt(items, at - 1)?.text === ':' && isWhole(text.slice(span.open, span.close))) first = at;
  if (first < at && /^(?:but|and)$/.test((items[first] as Item).lower) && first + 1 === at) first++;
  let last = cue.first - 1;
  while (last > at && (items[last] as Item).entry.commaOrDash) last--;
  // "“It is late,” a man at the door said": all behind the marks tells who speaks.
  if (first >= at && isWhole(text.slice(span.open, span.close))) last = at;
  return [Math.min(first, at), Math.max(at, last)];
}

/** A sentence that ends with its marks. */
function isWhole(said: string): boolean {
  return OPENS_WITH_CAPITAL.test(said) && /[,.!?]["”’']*$/.test(said);
}

const OPENS_WITH_CAPITAL = /^["“‘'«]*\p{Lu}/u;

/** Between a cue and its words. */
function isBetween({ text, entry }: Item): boolean {
  return text === ',' || text === ':' || entry.addressee;
}

/** The words follow the cue: from after it (and after "that" and an addressee) to the end of the sentence or the next cue. */
function rangeAfter(situation: QuoteSituation, cue: CueCandidate): [number, number] {
  const { clause, at, cues, text, span } = situation;
  const { items } = clause;
  let first = cue.after;
  while (first < at && isBetween(items[first] as Item)) first++;
  const mark = itemAt(items, at - 1)?.text;
  const saying = mark === ',' || mark === ':';
  if (saying && OPENS_WITH_CAPITAL.test(text.slice(span.open, span.open + 3))) first = at;
  // "“The dam,” Hill said on Monday, “is safe.”"
  if (mark === ',' && itemAt(items, cue.first - 1)?.word === 'quote') first = at;
  for (let index = first; index < at && index < first + 12; index++)
    if ((items[index] as Item).lower === 'that' && (items[index] as Item).word === 'relative') {
      if (index <= first + 6) first = index;
      break;
    }
  let last = items.length - 1;
  const next = cues.find(
    (other) => other.first > at && other.finite && other.precision >= 0.5 && other !== cue,
  );
  const shared = cues.find(
    (other) => other.order === 'shared-subject' && other.verb > at && other.precision >= 0.6,
  );
  if (next) last = Math.min(last, Math.max(at, next.first - 1));
  if (shared) last = Math.min(last, Math.max(at, shared.first - 1));
  const said = text.slice(span.open, span.close);
  const ended = /[.!?…]["”’']*$/.test(said.slice(-3));
  // "Hill said, “We are done,” and left the room"
  const closed = saying && isWhole(said) && itemAt(items, at + 1)?.word === 'conjunction';
  if (first === at && (ended || closed)) last = at;
  while (
    last > at &&
    (!isReported(items[last] as Item) || (items[last] as Item).word === 'conjunction') &&
    (items[last] as Item).word !== 'quote'
  )
    last--;
  return [Math.min(first, at), last];
}
