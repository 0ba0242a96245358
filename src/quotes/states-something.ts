import type { CueOrder } from './cue-candidate.ts';
import { type Item, itemAt } from './item.ts';
import type { ReportSituation } from './report-features.ts';

/** Verbs whose object is named, not stated: "a man called Radwan showed", "known as". */
const NAMING: ReadonlySet<string> = new Set([
  'call',
  'know',
  'describe',
  'name',
  'list',
  'label',
  'dub',
]);
/** Verbs whose object is a thing or somebody, never a bare clause: "released a video based on threats", "blamed a gap left by the fund". */
const TAKES_OBJECT: ReadonlySet<string> = new Set(
  (
    'release launch unveil publish issue file send sign present introduce propose share ' +
    'accuse blame criticize condemn denounce dismiss reject welcome approve back oppose support defend praise thank mock ' +
    'order want cite discuss'
  ).split(' '),
);
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
  if (NAMING.has(cue.lemma)) return false;
  if (content.opener === 'that') return true;
  if (TAKES_OBJECT.has(cue.lemma)) return false;
  if (content.opener === 'to') return false;
  if (ASKING.has(content.opener))
    return (
      cue.group === 'speech' && !cue.passive && !cue.negated && content.last > content.first + 1
    );
  return (
    isClause(items, content.first, content.last) ||
    // A verb that is taken for a noun: "auditors say the sale cost the treasury billions".
    (cue.lemma === 'say' &&
      content.last - content.first >= SHORT &&
      itemAt(items, content.first)?.word !== 'preposition')
  );
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
