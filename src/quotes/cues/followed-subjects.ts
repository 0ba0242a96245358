import { type Item, itemAt } from '../clauses/item.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { CueVerb } from '../words/lexical-entry.ts';
import { LIST } from '../words/rule-words.ts';
import { cueVerb } from './cue-verb.ts';
import { subjectOf } from './find-subject.ts';

/** Verbs that report this often take their subject from who speaks, not from the clause at hand. */
const REPORTING = 0.5;
/** The same, where what stands behind the verb brings in a report. */
const REPORTING_THAT = 0.3;

/** Keeps the latest subject of a sentence for verbs that share it; subjects of verbs that are no cues are looked up only when asked for. */
export class FollowedSubjects {
  readonly #items: readonly Item[];
  #subject: NounPhrase | null = null;
  #speaking: NounPhrase | null = null;
  readonly #anyVerb: boolean;
  /** Whether the latest subject is that of a clause within the sentence. */
  #inside = false;
  /** The latest subject that is none of a clause within the sentence. */
  #outer: NounPhrase | null = null;
  /** Where the words behind the latest subject's verb begin. */
  #since = 0;

  /** `anyVerb` tells that all verbs are cues. */
  constructor(items: readonly Item[], anyVerb: boolean) {
    this.#items = items;
    this.#anyVerb = anyVerb;
  }

  /** Meets a cue with a subject of its own; `main` tells that it stands in no subordinate clause and tells who speaks. */
  meet(phrase: NounPhrase, at: number, { group, precision }: CueVerb, main: boolean): void {
    if (isObject(this.#items, phrase)) return;
    this.#subject = phrase;
    this.#inside =
      opensClause(itemAt(this.#items, phrase.first - 1)) || tellsApart(this.#items, phrase.first);
    if (!this.#inside) this.#outer = phrase;
    this.#since = at + 1;
    if (main && precision > 0.4 && (group === 'speech' || group === 'report'))
      this.#speaking ??= phrase;
  }

  /**
   * The subject of a verb that has none of its own: who speaks in this sentence, "He said the plan was sound and denied …" goes
   * on with him, not with the plan; or that of the latest verb; `apart` tells that a comma parts the verb from those before.
   */
  sharedBy({ precision }: CueVerb, at: number, apart: boolean): NounPhrase | null {
    const least = opensReport(this.#items, at + 1) ? REPORTING_THAT : REPORTING;
    if (precision >= least && this.#speaking) return this.#speaking;
    if (apart && this.#inside && this.#outer) return this.#outer;
    if (apart && this.#inside) this.#since = 0;
    return this.#latestBefore(at, apart);
  }

  /** The subject of the latest verb or auxiliary before an item. */
  #latestBefore(at: number, apart: boolean): NounPhrase | null {
    let subordinate: NounPhrase | null = null;
    for (let left = at - 1; left >= this.#since; left--) {
      if (!this.#isPassed(left)) continue;
      const phrase = subjectOf(this.#items, left)?.phrase;
      if (!phrase || isObject(this.#items, phrase)) continue;
      // "She left when the lights went out, and said …": not the lights.
      if (apart && opensClause(itemAt(this.#items, phrase.first - 1))) {
        subordinate ??= phrase;
        continue;
      }
      this.#subject = phrase;
      this.#inside = false;
      subordinate = null;
      break;
    }
    this.#since = at;
    this.#subject ??= subordinate;
    return this.#subject;
  }

  /** Whether an item is a finite verb that is no cue. An auxiliary brings no new subject. */
  #isPassed(at: number): boolean {
    const { word, entry } = this.#items[at] as Item;
    if (entry.endsInIng) return false;
    if (word === 'auxiliary') return this.#subject === null;
    return word === 'verb' && cueVerb(this.#items, at, this.#anyVerb) === null;
  }
}

/** "jobs that pay well, noting …": not the jobs; but "met Hill, who left, saying …". */
function tellsApart(items: readonly Item[], at: number): boolean {
  return (items[at] as Item).word === 'relative' && itemAt(items, at - 1)?.text !== ',';
}

/** "demanded that", "demanded to know" */
export function opensReport(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at)?.lower;
  return next === 'that' || (next === 'to' && itemAt(items, at + 1)?.lower === 'know');
}

/** "The mayor had flags lowered and said": not the flags. */
function isObject(items: readonly Item[], { first }: NounPhrase): boolean {
  return itemAt(items, first - 1)?.entry.isIn(LIST.makesDo) === true;
}

/** "when", "after" and "that" bring in the subject of a clause within the sentence. */
function opensClause(item: Item | undefined): boolean {
  return (
    item?.word === 'subordinator' || item?.lower === 'that' || SUBORDINATING.has(item?.lower ?? '')
  );
}

const SUBORDINATING: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);
