import type { Resources } from '../../resources/resources.ts';

/** Tells whether two words of people's names stand for one another. */
export interface NameVariants {
  /** Whether a word has any variant. */
  readonly has: (word: string) => boolean;
  /** Two spellings of one word: "gaddafi" and "gadhafi", "zelensky" and "zelenskyy". */
  readonly areSpellings: (one: string, other: string) => boolean;
  /** The same, or a first name and its short form: "joseph" and "joe". */
  readonly areAlike: (one: string, other: string) => boolean;
  /** What two words have in common that are alike: each of their stems, spellings and short forms. */
  readonly keysOf: (word: string) => readonly string[];
  /** One spelling for all those of a word: "zelensk" for "zelensky" and "zelenskyy". */
  readonly spelling: (word: string) => string;
}

const SLAVIC_END = /sk(?:y|yy|yi|iy|ii|ij|i)$/;
const NONE: readonly number[] = [];

type Sets = ReadonlyMap<string, readonly number[]>;

/** Reads `lexicons/entities/name-variants.json` when it first needs it. */
export function readNameVariants(resources: Resources): NameVariants {
  let read: { readonly short: Sets; readonly spellings: Sets } | undefined;
  const lists = () => {
    if (read) return read;
    const written = resources.json<{ short: readonly string[]; spellings: readonly string[] }>(
      'lexicons/entities/name-variants.json',
    );
    read = { short: setsOf(written.short), spellings: setsOf(written.spellings) };
    return read;
  };
  const areSpellings = (one: string, other: string) =>
    one === other || haveOneStem(one, other) || share(lists().spellings, one, other);
  return {
    has: (word) => SLAVIC_END.test(word) || lists().short.has(word) || lists().spellings.has(word),
    areSpellings,
    areAlike: (one, other) => areSpellings(one, other) || share(lists().short, one, other),
    keysOf: (word) => [
      stemOf(word),
      ...(lists().spellings.get(word) ?? NONE).map((set) => `spelling ${set}`),
      ...(lists().short.get(word) ?? NONE).map((set) => `short ${set}`),
    ],
    spelling: (word) => {
      const [set, ...more] = lists().spellings.get(word) ?? NONE;
      return set === undefined || more.length > 0 ? stemOf(word) : `spelling ${set}`;
    },
  };
}

/** "zelensky", "zelenskyy" */
function haveOneStem(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) && stemOf(one) === stemOf(other);
}

function stemOf(word: string): string {
  return word.replace(SLAVIC_END, 'sk');
}

/** Whether two words are in one set. */
function share(sets: Sets, one: string, other: string): boolean {
  const known = sets.get(other) ?? NONE;
  return known.length > 0 && (sets.get(one) ?? NONE).some((set) => known.includes(set));
}

function setsOf(lines: readonly string[]): Sets {
  const sets = new Map<string, number[]>();
  lines.forEach((line, set) => {
    for (const word of line.split(' ')) {
      const known = sets.get(word);
      if (known) known.push(set);
      else sets.set(word, [set]);
    }
  });
  return sets;
}
