import type { Entity } from '../../types.ts';
import type { KindLexicon } from '../words/kinds.ts';
import type { LexicalEntry } from '../words/lexical-entry.ts';

/** A noun that an article uses of an entity ("minister", "museum") with where it does. */
export interface Description {
  readonly entity: Entity;
  readonly noun: string;
  /** The kinds that the noun belongs to, see `KindLexicon`. */
  readonly kinds: readonly number[];
  /** Words of the description before the noun, lower case. */
  readonly modifiers: readonly string[];
  readonly at: number;
  /** Told by what somebody does ("who leads the party"), which does not tell what else somebody is. */
  readonly deed: boolean;
  /** Not told by the article, but known to its readers. */
  readonly known: boolean;
}

const NO_WORDS: readonly string[] = [];
const NO_KINDS: readonly number[] = [];

/** Gathers the descriptions of one mention after the other. */
export class DescriptionList {
  readonly all: Description[] = [];
  readonly #lexicon: KindLexicon;
  #entity: Entity | null = null;
  #at = 0;

  constructor(lexicon: KindLexicon) {
    this.#lexicon = lexicon;
  }

  /** From now on all that is added is said of an entity that is mentioned at an offset. */
  turnTo(entity: Entity, at: number): void {
    this.#entity = entity;
    this.#at = at;
  }

  /** Adds a noun; `deed` and `known` as in `Description`. */
  add(noun: string, modifiers = NO_WORDS, deed = false, known = false): void {
    this.#add(noun, this.#lexicon.kindsOf.get(noun) ?? NO_KINDS, modifiers, deed, known);
  }

  /** Adds a noun of the article, whose word tells its kinds. */
  addWord({ lower, kinds }: LexicalEntry, modifiers = NO_WORDS): void {
    this.#add(lower, kinds, modifiers, false, false);
  }

  #add(
    noun: string,
    kinds: readonly number[],
    modifiers: readonly string[],
    deed: boolean,
    known: boolean,
  ): void {
    const entity = this.#entity;
    if (!entity) return;
    this.all.push({ entity, noun, kinds, modifiers, at: this.#at, deed, known });
    // "the premier", "the Barbadian leader"
    if (noun === 'minister' && modifiers.includes('prime')) this.add('premier', modifiers);
    // "the chief operating officer" is the operations chief, no officer of the police, nor the chief executive.
    if (noun === 'officer' && modifiers.includes('chief')) {
      const of = modifiers.filter((word) => word !== 'chief');
      this.add('executive', of.includes('executive') ? ['chief'] : of);
      this.add(
        'chief',
        of.map((word) => this.#lexicon.chiefOf.get(word) ?? word),
      );
    }
  }
}
