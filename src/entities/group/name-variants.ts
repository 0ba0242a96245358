import type { Resources } from '../../resources/resources.ts';

/** Tells whether two words of people's names stand for one another. */
export interface NameVariants {
  /** Whether a word has any variant. */
  readonly has: (word: string) => boolean;
  /** Two spellings of one word: "gaddafi" and "gadhafi", "zelensky" and "zelenskyy". */
  readonly areSpellings: (one: string, other: string) => boolean;
  /** The same, or a first name and its short form: "joseph" and "joe". */
  readonly areAlike: (one: string, other: string) => boolean;
  /** The word and all that it may stand for or that may stand for it: other spellings, first names and their short forms. */
  readonly formsOf: (word: string) => readonly string[];
  /** One spelling for all those of a word: "zelensk" for "zelensky" and "zelenskyy". */
  readonly spelling: (word: string) => string;
}

/** How the last syllable of a Slavic name is spelled: "zelensky", "zelenskyy". */
const SLAVIC_ENDS: readonly string[] = ['y', 'yy', 'yi', 'iy', 'ii', 'ij', 'i'];
const SLAVIC_END = new RegExp(`sk(?:${SLAVIC_ENDS.join('|')})$`);
const NONE: readonly number[] = [];

/** Words that stand for one another, and the sets in which each of them is. */
interface Sets {
  readonly words: readonly (readonly string[])[];
  readonly of: ReadonlyMap<string, readonly number[]>;
}

interface Lists {
  readonly short: Sets;
  readonly spellings: Sets;
  /** The words of both. */
  readonly all: ReadonlySet<string>;
}

/** Reads `lexicons/entities/name-variants.json` when it first needs it. */
export function readNameVariants(resources: Resources): NameVariants {
  let read: Lists | undefined;
  const lists = () => {
    if (read) return read;
    const written = resources.json<{ short: readonly string[]; spellings: readonly string[] }>(
      'lexicons/entities/name-variants.json',
    );
    const short = setsOf(written.short);
    const spellings = setsOf(written.spellings);
    read = { short, spellings, all: new Set([...short.of.keys(), ...spellings.of.keys()]) };
    return read;
  };
  const areSpellings = (one: string, other: string) =>
    one === other || haveOneStem(one, other) || share(lists().spellings, one, other);
  return {
    has: (word) => endsSlavic(word) || lists().all.has(word),
    areSpellings,
    areAlike: (one, other) => areSpellings(one, other) || share(lists().short, one, other),
    formsOf: (word) => [
      ...slavicForms(word),
      ...sharedWords(lists().spellings, word),
      ...sharedWords(lists().short, word),
    ],
    spelling: (word) => {
      const [set, ...more] = lists().spellings.of.get(word) ?? NONE;
      return set === undefined || more.length > 0 ? stemOf(word) : `spelling ${set}`;
    },
  };
}

/** "zelensky", "zelenskyy" */
function haveOneStem(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) && stemOf(one) === stemOf(other);
}

function stemOf(word: string): string {
  return endsSlavic(word) ? word.replace(SLAVIC_END, 'sk') : word;
}

function endsSlavic(word: string): boolean {
  const last = word.charAt(word.length - 1);
  return (last === 'y' || last === 'i' || last === 'j') && SLAVIC_END.test(word);
}

/** All words with the stem of a word. */
function slavicForms(word: string): readonly string[] {
  const stem = stemOf(word);
  return stem.endsWith('sk') ? [stem, ...SLAVIC_ENDS.map((end) => stem + end)] : [word];
}

/** Whether two words are in one set. */
function share(sets: Sets, one: string, other: string): boolean {
  const known = sets.of.get(other) ?? NONE;
  return known.length > 0 && (sets.of.get(one) ?? NONE).some((set) => known.includes(set));
}

/** The words of all sets in which a word is. */
function sharedWords(sets: Sets, word: string): readonly string[] {
  return (sets.of.get(word) ?? NONE).flatMap((set) => sets.words[set] as readonly string[]);
}

function setsOf(lines: readonly string[]): Sets {
  const words = lines.map((line) => line.split(' '));
  const of = new Map<string, number[]>();
  for (const [set, own] of words.entries())
    for (const word of own) {
      const known = of.get(word);
      if (known) known.push(set);
      else of.set(word, [set]);
    }
  return { words, of };
}
