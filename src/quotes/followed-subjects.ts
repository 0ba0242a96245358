import { subjectOf } from './find-subject.ts';
import { type Item, itemAt } from './item.ts';
import type { CueVerb } from './lexical-entry.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Verbs that report this often take their subject from who speaks, not from the clause at hand. */
const REPORTING = 0.5;

/** Keeps the latest subject of a sentence for verbs that share it; subjects of verbs that are no cues are looked up only when asked for. */
export class FollowedSubjects {
  readonly #items: readonly Item[];
  #subject: NounPhrase | null = null;
  #speaking: NounPhrase | null = null;
  /** The verbs that were passed since the latest subject. */
  #passed: number[] = [];

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  /** Passes a verb or auxiliary that is no cue. */
  pass(at: number): void {
    this.#passed.push(at);
  }

  /** Meets a cue with a subject of its own; `main` tells that it stands in no subordinate clause. */
  meet(phrase: NounPhrase, { group, precision }: CueVerb, main: boolean): void {
    this.#subject = phrase;
    this.#passed.length = 0;
    if (main && precision > 0.4 && /^(?:speech|report)$/.test(group)) this.#speaking ??= phrase;
  }

  /**
   * The subject of a verb that has none of its own: who speaks in this sentence, "He said the plan was sound and denied …" goes
   * on with him, not with the plan; or that of the latest verb; `apart` tells that a comma parts the verb from those before.
   */
  sharedBy({ precision }: CueVerb, apart: boolean): NounPhrase | null {
    return precision >= REPORTING && this.#speaking ? this.#speaking : this.#latest(apart);
  }

  #latest(apart: boolean): NounPhrase | null {
    let subordinate: NounPhrase | null = null;
    for (let index = this.#passed.length - 1; index >= 0; index--) {
      const at = this.#passed[index] as number;
      const { word, entry } = this.#items[at] as Item;
      if ((word === 'auxiliary' && this.#subject) || entry.endsInIng) continue;
      const phrase = subjectOf(this.#items, at)?.phrase;
      if (!phrase) continue;
      // "She left when the lights went out, and said …": not the lights.
      if (apart && itemAt(this.#items, phrase.first - 1)?.word === 'subordinator') {
        subordinate ??= phrase;
        continue;
      }
      this.#subject = phrase;
      subordinate = null;
      break;
    }
    this.#passed.length = 0;
    this.#subject ??= subordinate;
    return this.#subject;
  }
}
