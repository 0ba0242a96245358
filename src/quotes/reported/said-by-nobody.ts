import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { LIST } from '../words/rule-words.ts';

/** Whether a cue tells of what nobody has said: "It appears that", "one might argue that", "is expected to say that", "it is fair to say that". */
export function isSaidByNobody(items: readonly Item[], cue: CueCandidate): boolean {
  return (
    SEEMS.has(cue.lemma) ||
    isSupposed(items, cue) ||
    isYetToCome(items, cue) ||
    isNobodys(items, cue)
  );
}

/** "It appears the plan is dead": so it seems to the writer. */
const SEEMS: ReadonlySet<string> = new Set(['appear', 'seem']);

/** "one might argue that", "critics could say that": nobody has; not "could only say that", "may have said that". */
function isSupposed(items: readonly Item[], { cueFirst, verb, negated }: CueCandidate): boolean {
  return !negated && verb === cueFirst + 1 && MAY_BE.has((items[cueFirst] as Item).lower);
}

const MAY_BE: ReadonlySet<string> = new Set(['could', 'might', 'may']);

/** "is expected to say that", "was due to tell them": it has not been said. */
function isYetToCome(items: readonly Item[], { cueFirst }: CueCandidate): boolean {
  return (
    itemAt(items, cueFirst - 1)?.lower === 'to' &&
    itemAt(items, cueFirst - 2)?.entry.isIn(LIST.yetTo) === true
  );
}

/** "it is important to note that", "it was fair to say": nobody is said to. */
function isNobodys(items: readonly Item[], { cueFirst }: CueCandidate): boolean {
  if (itemAt(items, cueFirst - 1)?.lower !== 'to') return false;
  for (let at = cueFirst - 2; at >= cueFirst - LONGEST_JUDGEMENT; at--)
    if (itemAt(items, at)?.word === 'auxiliary') return itemAt(items, at - 1)?.lower === 'it';
  return false;
}

/** Words of "it is very important to note" from the auxiliary to the verb. */
const LONGEST_JUDGEMENT = 5;
