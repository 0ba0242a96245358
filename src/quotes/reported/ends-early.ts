import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { opensReport } from '../cues/followed-subjects.ts';
import { isNominal } from '../phrases/nominal.ts';
import { isTimeUnit } from '../phrases/time-words.ts';
import { LIST } from '../words/rule-words.ts';
import { closesRelative } from './clause-goes-on.ts';
import { hasMainClause } from './content-edges.ts';

/** Whether a reported clause surely ends before the mark or word at `at`: another report, speaker, sentence or source begins there. */
export function endsEarly(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  [first, last]: readonly [first: number, last: number],
  at: number,
): boolean {
  return (
    closesRelative(items, cue, first, at) ||
    nextReport(items, cue, cues, at) ||
    nextSpeaker(items, cues, at) ||
    nextSentence(items, first, at, last) ||
    namesWhatWasSaid(items, first, at) ||
    tellsManner(items, first, at) ||
    tellsSource(items, cue, cues, at, last)
  );
}

/** Verbs with "that" behind them report from here on: "said the mill was shut and demanded that it open". */
const DEMANDS = 0.3;

/** Those without "that" report from here on: "it would rise, and residents say it must not". */
const SAYS = 0.7;

/** "said the plan was sound and denied that …": a new verb of speech with the same subject. */
function nextReport(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  at: number,
): boolean {
  if ((items[at] as Item).word !== 'conjunction') return false;
  return cues.some(
    (other) =>
      other.cueFirst === at + 1 &&
      other.order === 'shared-subject' &&
      other.source === cue.source &&
      ((other.group === 'speech' && other.precision > 0.5) ||
        (other.precision > DEMANDS &&
          opensReport(items, other.after) &&
          other.cueFirst === other.verb &&
          isInflected(items[other.verb] as Item))),
  );
}

/** "said it would rise, and residents fear that …", "said it was safe and Poe said it was old": another who reports, with a clause of theirs. */
function nextSpeaker(items: readonly Item[], cues: readonly CueCandidate[], at: number): boolean {
  const apart = (items[at] as Item).text === ',';
  const and = apart ? at + 1 : at;
  const { lower } = itemAt(items, and) ?? {};
  if (lower !== 'and' && lower !== 'but') return false;
  return cues.some(
    ({ first, order, finite, precision, after }) =>
      first === and + 1 &&
      order === 'subject-verb' &&
      finite &&
      (itemAt(items, after)?.lower === 'that'
        ? precision > (apart ? DEMANDS : SAYS)
        : precision > SAYS && hasMainClause(items, after, items.length)),
  );
}

/** "ruled that the road was safe; Poe crashed on it all the same": behind a semicolon the reporter goes on, with a sentence of his own. */
function nextSentence(items: readonly Item[], first: number, at: number, last: number): boolean {
  if ((items[at] as Item).text !== ';') return false;
  const opening = itemAt(items, at + 1);
  if (opening?.word === 'pronoun' || opening?.lower === 'that' || opening?.word === 'conjunction')
    return false;
  const from = itemAt(items, first)?.lower === 'that' ? first + 1 : first;
  return hasMainClause(items, from, at) && hasMainClause(items, at + 1, last + 1);
}

/** "denied that prices were fixed, an argument which the court refused": behind a comma and a whole clause, the reporter's noun for what was said. */
function namesWhatWasSaid(items: readonly Item[], first: number, at: number): boolean {
  if ((items[at] as Item).text !== ',' || !INDEFINITE.has(itemAt(items, at + 1)?.lower ?? ''))
    return false;
  let noun = at + 2;
  while (itemAt(items, noun)?.word === 'noun' && noun < at + LONGEST_NAMING) noun++;
  const last = itemAt(items, noun - 1);
  if (noun === at + 2 || !isNaming(last)) return false;
  return hasMainClause(items, (items[first] as Item).lower === 'that' ? first + 1 : first, at);
}

/** "said it was safe, according to the Clarion.": the source of the whole sentence, at its end. */
function tellsSource(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  at: number,
  last: number,
): boolean {
  if ((items[at] as Item).text !== ',' || itemAt(items, at + 1)?.lower !== 'according')
    return false;
  return cues.some(
    (other) =>
      other !== cue &&
      other.order === 'according-to' &&
      other.first === at + 1 &&
      other.last >= last,
  );
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);

/** "an argument", "a figure" */
function isNaming(noun: Item | undefined): boolean {
  return noun !== undefined && (noun.entry.cueNoun || noun.entry.isIn(LIST.figure));
}

/** So far behind the comma such a noun stands. */
const LONGEST_NAMING = 5;

/** Not "has time to step up and show that". */
function isInflected({ entry }: Item): boolean {
  return entry.endsInEd || entry.endsInS;
}

/** "said it was safe, without giving details", "…, something Poe denies", "…, a day after it leaked", "… but did not elaborate": behind a whole clause, the reporter's words. */
function tellsManner(items: readonly Item[], first: number, at: number): boolean {
  const { text, lower } = items[at] as Item;
  if (text !== ',' && lower !== 'but') return false;
  const own = text === ',' ? isAside(items, at + 1) : isSilence(items, at + 1);
  if (!own) return false;
  return hasMainClause(items, itemAt(items, first)?.lower === 'that' ? first + 1 : first, at);
}

/** "without giving", "something", "hours before", "but did not give" */
function isAside(items: readonly Item[], at: number): boolean {
  const opening = itemAt(items, at);
  const next = itemAt(items, at + 1);
  if (opening?.lower === 'something') return isNominal(next) || next?.word === 'pronoun';
  if (opening?.lower === 'without') return next?.entry.endsInIng === true;
  if (opening?.lower === 'but') return isSilence(items, at + 1);
  // "backing away from a pledge": of who speaks, not of what is said.
  if (opening?.entry.isIn(LIST.turns)) return true;
  // "at 7.01am, a minute after the markets opened": of that time.
  const time = itemAt(items, at - 2);
  if (time?.calendar || time?.form === 'digit' || time?.word === 'number') return false;
  let unit = at;
  while (
    unit < at + LONGEST_AMOUNT &&
    isNominal(itemAt(items, unit)) &&
    !isTimeUnit(itemAt(items, unit))
  )
    unit++;
  return isTimeUnit(itemAt(items, unit)) && AROUND.has(itemAt(items, unit + 1)?.lower ?? '');
}

/** So many words tell how long: "two and a half weeks". */
const LONGEST_AMOUNT = 4;
const AROUND: ReadonlySet<string> = new Set(['after', 'before']);

/** "did not elaborate", "did not give details" */
function isSilence(items: readonly Item[], at: number): boolean {
  const did = itemAt(items, at)?.lower;
  if (did !== 'did' && did !== 'does') return false;
  const not = itemAt(items, at + 1)?.lower;
  return (
    (not === 'not' || not === "n't" || not === 'n’t') &&
    itemAt(items, at + 2)?.entry.isIn(LIST.elaborates) === true
  );
}
