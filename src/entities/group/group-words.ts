import type { Resources } from '../../resources/resources.ts';

/** Words that count for little when names are compared; all in lower case. */
export interface GroupWords {
  /** "inc", "fc": what may be left off an organisation's name. */
  readonly legalForms: ReadonlySet<string>;
  /** Words that head many names of one article: alone they are no short form of any. */
  readonly generic: ReadonlySet<string>;
  /** "minister", "sen": last words of offices and titles that stand before who has them. */
  readonly offices: ReadonlySet<string>;
  /** "council", "committee": what a body has, when it is the last word of a name that begins with the body's. */
  readonly organs: ReadonlySet<string>;
  /** "al", "van": words in a person's name that are no name by themselves. */
  readonly particles: ReadonlySet<string>;
  /** "jr", "iii". */
  readonly suffixes: ReadonlySet<string>;
  /** "son", "wife": who is brought in by such a word is seldom whom the article is about. */
  readonly kin: ReadonlySet<string>;
  /** Little words that acronyms mostly pass over. */
  readonly little: ReadonlySet<string>;
  /** "ministry", "university": bodies that are named with "of" or from behind. */
  readonly turned: ReadonlySet<string>;
  /** Those of them that have a place in their name. */
  readonly places: ReadonlySet<string>;
  /** Places with two universities, of which one is named with "of". */
  readonly unturned: ReadonlySet<string>;
  /** Countries of which a half is called by its side alone: "the North" of Korea. */
  readonly parted: ReadonlySet<string>;
}

/** Reads `lexicons/entities/group-words.json`. */
export function readGroupWords(resources: Resources): GroupWords {
  const lists = resources.json<Record<keyof GroupWords, readonly string[]>>(
    'lexicons/entities/group-words.json',
  );
  return {
    legalForms: new Set(lists.legalForms),
    generic: new Set(lists.generic),
    offices: new Set(lists.offices),
    organs: new Set(lists.organs),
    particles: new Set(lists.particles),
    suffixes: new Set(lists.suffixes),
    kin: new Set(lists.kin),
    little: new Set(lists.little),
    turned: new Set(lists.turned),
    places: new Set(lists.places),
    unturned: new Set(lists.unturned),
    parted: new Set(lists.parted),
  };
}
