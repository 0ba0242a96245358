import type { CueCandidate, CueOrder } from './cue-candidate.ts';
import { type Item, itemAt } from './item.ts';
import type { ReportSituation } from './report-features.ts';

/** Words that open a reported question. */
const ASKING: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'how',
  'what',
  'why',
  'when',
  'where',
  'who',
]);
/** Orders in which what follows a cue may be its object. */
const BEFORE_OBJECT: ReadonlySet<CueOrder> = new Set([
  'subject-verb',
  'shared-subject',
  'participle',
  'relative',
  'bare',
]);
const SHORT = 4;

/**
 * Whether a reported content is a statement, as against an object or an act: "said the plan was sound", not
 * "announced the plan", "promised to stay", "declined to comment".
 */
export function statesSomething({ items, cue, content }: ReportSituation): boolean {
  if (content.position !== 'after') return true;
  if (!BEFORE_OBJECT.has(cue.order)) return true;
  const frame = itemAt(items, cue.verb)?.entry.cue?.frame;
  if (frame === 'givesName') return false;
  if (content.opener === 'that') return true;
  if (frame === 'takesThing' || content.opener === 'to') return false;
  if (ASKING.has(content.opener))
    return (
      // "Asked whether he would run, Hill smiled": nobody is said to ask.
      cue.source !== null &&
      cue.group === 'speech' &&
      !cue.passive &&
      !cue.negated &&
      content.last > content.first + 1
    );
  const { first, last } = content;
  if (
    modifiesNoun(cue, items, first) ||
    isMereObject(items, first, last) ||
    isAbout(items, first, last)
  )
    return false;
  return (
    isClause(items, first, last) ||
    // A verb that is taken for a noun: "auditors say the sale cost the treasury billions".
    (cue.lemma === 'say' && last - first >= SHORT && itemAt(items, first)?.word !== 'preposition')
  );
}

/**
 * Whether a phrase behind the cue goes straight on to the verb, which then is the sentence's own, the cue a participle:
 * "the truce announced in July was broken", not "announced in July the truce was broken".
 */
function modifiesNoun({ verb }: CueCandidate, items: readonly Item[], first: number): boolean {
  const cue = itemAt(items, verb);
  if (itemAt(items, first)?.word !== 'preposition') return false;
  if (!cue?.entry.endsInEd && !/(?:en|wn|orn)$/.test(cue?.lower ?? '')) return false;
  if (itemAt(items, verb - 1)?.word === 'auxiliary') return false;
  for (let at = first + 1; at < items.length; at++) {
    const { word, entry } = items[at] as Item;
    const left = (items[at - 1] as Item).word;
    if (word === 'auxiliary' || (word === 'verb' && !entry.endsInIng)) return true;
    if (word === 'punctuation' || word === 'relative' || word === 'subordinator') return false;
    if (left === 'preposition' || left === 'determiner') continue;
    if (word === 'determiner' || word === 'pronoun' || (word === 'name' && left !== 'name'))
      return false;
  }
  return false;
}

const OBJECTS: ReadonlySet<string> = new Set('it this them none him her me us'.split(' '));
const OPENS_TOPIC: ReadonlySet<string> = new Set(
  'of by with about like out off over from into as against when'.split(' '),
);

/** "announced it in Riyadh", "explain this to buyers", "said this." */
function isMereObject(items: readonly Item[], first: number, last: number): boolean {
  if (!OBJECTS.has((items[first] as Item).lower)) return false;
  return first === last || itemAt(items, first + 1)?.word === 'preposition';
}

/** "talked about how she won", "concluded with a song that he wrote"; not "replied by saying it was late", "warned as prices rose, wages would fall". */
function isAbout(items: readonly Item[], first: number, last: number): boolean {
  const { lower } = items[first] as Item;
  if (!OPENS_TOPIC.has(lower)) return false;
  const next = itemAt(items, first + 1)?.entry;
  if (next?.endsInIng && next.cue?.group === 'speech') return false;
  return !items.slice(first, last).some(({ text }) => text === ',' || text === ';');
}

/** Subject and finite verb, with nothing before the verb that makes it another clause's. */
function isClause(items: readonly Item[], first: number, last: number): boolean {
  let subject = false;
  for (let at = first; at <= last; at++) {
    const { word, lower, entry } = items[at] as Item;
    const left = itemAt(items, at - 1);
    if (word === 'auxiliary' || (word === 'verb' && !entry.endsInIng))
      return subject && left?.lower !== 'to';
    // "cautioned, as did the others, that taxes would rise"
    if (lower === 'that' && (left?.word === 'quote' || left?.text === ',')) return true;
    if (word === 'relative' || word === 'subordinator') {
      if (subject) return false;
    } else if (
      lower === 'there' ||
      (word !== 'adverb' && word !== 'punctuation' && word !== 'preposition')
    )
      subject = true;
  }
  return false;
}
