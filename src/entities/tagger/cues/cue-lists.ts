import type { Resources } from '../../../resources/resources.ts';
import { readStates } from '../../states.ts';
import { type ByType, setsOf, typesOf, WORD_LISTS } from '../word-lists.ts';

/** The lists that are read as sets. */
const SETS = [
  'kindsOrPeople',
  'firms',
  'many',
  'afterNoun',
  'beforeThings',
  'clause',
  'placesBehind',
  'gangs',
  'seats',
  'governed',
  'ownership',
  'trades',
  'founding',
  'chiefs',
  'wrecked',
  'deeds',
  'stockMoves',
  'clubs',
  'placeOf',
  'withThe',
  'regions',
  'objects',
  'publicly',
  'determiners',
  'identified',
  'told',
  'behindTold',
  'honorifics',
  'beforePlatform',
  'beforeTowns',
  'beforeStates',
  'auxiliaries',
  'beforeMoves',
  'moneySigns',
  'moveUnits',
  'partyLetters',
] as const;
/** The lists that tell types. */
type Typed = 'kinds' | 'before' | 'behind' | 'firsts' | 'known';
const OF_TEAMS = [
  'ends',
  'roles',
  'verbs',
  'results',
  'played',
  'over',
  'matches',
  'outcomes',
  'versus',
  'where',
] as const;
const OF_ORGANISATIONS = [
  'behind',
  'possessive',
  'comma',
  'whose',
  'ofOrIn',
  'atOrWith',
  'for',
] as const;

/** The words that cues are made of, as the file explains them; types are indexes into `NAME_TYPES`. */
export type CueLists = Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>> &
  Readonly<Record<Typed, ReadonlyMap<string, number>>> & {
    /** What the last word of a longer name tells. */
    readonly ends: ReadonlyMap<string, NameEnd>;
    /** Short forms of states and provinces, with and without their last full stop: "N.H.", "Man". */
    readonly states: ReadonlySet<string>;
    /** States and provinces in full and their first words, lower-cased. */
    readonly stateNames: ReadonlySet<string>;
    readonly teams: TeamWords;
    readonly companies: OrganisationWords;
    readonly organisations: OrganisationWords;
  };

/** What the last word of a longer name tells of it. */
export interface NameEnd {
  /** The type that it tells whatever the name looks like, or null. */
  readonly head: number | null;
  /** The type that it tells with the word before it. */
  readonly pairs: ReadonlyMap<string, number> | null;
  /** Whether it makes a company of what looks like a person or a place. */
  readonly revealsCompany: boolean;
  /** Whether it makes a place of what looks like a person. */
  readonly revealsPlace: boolean;
  /** Whether it makes an event of what has an article: "the Eaton Fire". */
  readonly revealsEvent: boolean;
  /** Whether companies drop it when they are named for short. */
  readonly isDropped: boolean;
}

/** What tells that a town stands for the team that plays for it. */
export type TeamWords = Readonly<Record<(typeof OF_TEAMS)[number], ReadonlySet<string>>>;

/** What an organisation has or does, by where it stands to the name. */
export type OrganisationWords = Readonly<
  Record<(typeof OF_ORGANISATIONS)[number], ReadonlySet<string>>
>;

type Written<List extends string> = Readonly<Record<List, readonly string[]>>;
type WrittenCues = Written<(typeof SETS)[number]> &
  Readonly<Record<Typed, ByType>> &
  WrittenEnds & {
    readonly teams: Written<keyof TeamWords>;
    readonly companies: Written<keyof OrganisationWords>;
    readonly organisations: Written<keyof OrganisationWords>;
  };

/** The words of the file that `ends` is made of. */
interface WrittenEnds {
  readonly heads: ByType;
  readonly pairs: Readonly<Record<string, ByType>>;
  readonly lasts: readonly string[];
  readonly companyEnds: readonly string[];
  readonly placeLasts: readonly string[];
  readonly eventLasts: readonly string[];
}

/** Reads the lists. Throws when the file is missing or damaged. */
export function readCueLists(resources: Resources): CueLists {
  const lists = resources.json<WrittenCues>(WORD_LISTS);
  const states = readStates(resources);
  return {
    ...setsOf(lists, SETS),
    kinds: typesOf(lists.kinds),
    before: typesOf(lists.before),
    behind: typesOf(lists.behind),
    firsts: typesOf(lists.firsts),
    known: typesOf(lists.known),
    ends: endsOf(lists),
    states: new Set(
      states.flatMap(([, ...forms]) => [...forms, ...forms.map((form) => form.replace(/\.$/, ''))]),
    ),
    stateNames: new Set(
      states.flatMap(([name]) => {
        const words = name.toLowerCase().split(' ');
        return [words[0] as string, words.join(' ')];
      }),
    ),
    teams: setsOf(lists.teams, OF_TEAMS),
    companies: setsOf(lists.companies, OF_ORGANISATIONS),
    organisations: setsOf(lists.organisations, OF_ORGANISATIONS),
  };
}

function endsOf({
  heads,
  pairs,
  lasts,
  companyEnds,
  placeLasts,
  eventLasts,
}: WrittenEnds): ReadonlyMap<string, NameEnd> {
  const types = typesOf(heads);
  const reveals = new Set(lasts);
  const places = new Set(placeLasts);
  const words = new Set([
    ...types.keys(),
    ...Object.keys(pairs),
    ...lasts,
    ...companyEnds,
    ...placeLasts,
    ...eventLasts,
  ]);
  const events = new Set(eventLasts);
  const dropped = new Set([...lasts, ...companyEnds]);
  const ends = new Map<string, NameEnd>();
  for (const word of words)
    ends.set(word, {
      head: types.get(word) ?? null,
      pairs: pairs[word] ? typesOf(pairs[word]) : null,
      revealsCompany: reveals.has(word),
      revealsPlace: places.has(word),
      revealsEvent: events.has(word),
      isDropped: dropped.has(word),
    });
  return ends;
}
