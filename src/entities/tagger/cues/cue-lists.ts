import type { Resources } from '../../../resources/resources.ts';
import type { NameType } from '../../../types.ts';
import { readStates } from '../../states.ts';
import { NAME_TYPES } from '../labels.ts';

/** The words that cues are made of, as `lexicons/entities/type-cues.json` explains them; types are indexes into `NAME_TYPES`. */
export interface CueLists {
  readonly kinds: ReadonlyMap<string, number>;
  readonly kindsOrPeople: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  readonly afterNoun: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, number>;
  readonly beforeThings: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly behind: ReadonlyMap<string, number>;
  readonly placesBehind: ReadonlySet<string>;
  /** Nouns behind what the model takes for a people by which it is a body: "the Kulanu party". */
  readonly gangs: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly governed: ReadonlySet<string>;
  readonly ownership: ReadonlySet<string>;
  readonly trades: ReadonlySet<string>;
  readonly founding: ReadonlySet<string>;
  readonly chiefs: ReadonlySet<string>;
  readonly firsts: ReadonlyMap<string, number>;
  /** What the last word of a longer name tells. */
  readonly ends: ReadonlyMap<string, NameEnd>;
  readonly known: ReadonlyMap<string, number>;
  readonly wrecked: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  readonly stockMoves: ReadonlySet<string>;
  readonly clubs: ReadonlySet<string>;
  readonly placeOf: ReadonlySet<string>;
  readonly withThe: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly publicly: ReadonlySet<string>;
  /** Short forms of states and provinces, with and without their last full stop: "N.H.", "Man". */
  readonly states: ReadonlySet<string>;
  /** States and provinces in full and their first words, lower-cased. */
  readonly stateNames: ReadonlySet<string>;
  readonly teams: TeamWords;
  readonly companies: OrganisationWords;
  readonly organisations: OrganisationWords;
}

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

/** The words of the file that `ends` is made of. */
interface WrittenEnds {
  readonly heads: ByType;
  readonly pairs: Readonly<Record<string, ByType>>;
  readonly lasts: readonly string[];
  readonly companyEnds: readonly string[];
  readonly placeLasts: readonly string[];
  readonly eventLasts: readonly string[];
}

/** What tells that a town stands for the team that plays for it. */
export type TeamWords = Readonly<
  Record<
    | 'ends'
    | 'roles'
    | 'verbs'
    | 'results'
    | 'played'
    | 'over'
    | 'matches'
    | 'outcomes'
    | 'versus'
    | 'where',
    ReadonlySet<string>
  >
>;

/** What an organisation has or does, by where it stands to the name. */
export type OrganisationWords = Readonly<
  Record<
    'behind' | 'possessive' | 'comma' | 'whose' | 'ofOrIn' | 'atOrWith' | 'for',
    ReadonlySet<string>
  >
>;

type ByType = Readonly<Partial<Record<NameType, readonly string[]>>>;
type Written<T> = {
  readonly [Key in keyof T]: T[Key] extends ReadonlySet<string>
    ? readonly string[]
    : T[Key] extends ReadonlyMap<string, number>
      ? ByType
      : Written<T[Key]>;
};

/** Reads the lists. Throws when the file is missing or damaged. */
export function readCueLists(resources: Resources): CueLists {
  const lists = resources.json<
    Written<Omit<CueLists, 'ends' | 'states' | 'stateNames'>> & WrittenEnds
  >('lexicons/entities/type-cues.json');
  return {
    kinds: typesOf(lists.kinds),
    kindsOrPeople: new Set(lists.kindsOrPeople),
    firms: new Set(lists.firms),
    many: new Set(lists.many),
    afterNoun: new Set(lists.afterNoun),
    before: typesOf(lists.before),
    beforeThings: new Set(lists.beforeThings),
    clause: new Set(lists.clause),
    behind: typesOf(lists.behind),
    placesBehind: new Set(lists.placesBehind),
    gangs: new Set(lists.gangs),
    seats: new Set(lists.seats),
    governed: new Set(lists.governed),
    ownership: new Set(lists.ownership),
    trades: new Set(lists.trades),
    founding: new Set(lists.founding),
    chiefs: new Set(lists.chiefs),
    firsts: typesOf(lists.firsts),
    ends: endsOf(lists),
    known: typesOf(lists.known),
    wrecked: new Set(lists.wrecked),
    deeds: new Set(lists.deeds),
    stockMoves: new Set(lists.stockMoves),
    clubs: new Set(lists.clubs),
    placeOf: new Set(lists.placeOf),
    withThe: new Set(lists.withThe),
    regions: new Set(lists.regions),
    objects: new Set(lists.objects),
    publicly: new Set(lists.publicly),
    states: new Set(
      readStates(resources).flatMap(([, ...forms]) => [
        ...forms,
        ...forms.map((form) => form.replace(/\.$/, '')),
      ]),
    ),
    stateNames: new Set(
      readStates(resources).flatMap(([name]) => {
        const words = name.toLowerCase().split(' ');
        return [words[0] as string, words.join(' ')];
      }),
    ),
    teams: setsOf(lists.teams),
    companies: setsOf(lists.companies),
    organisations: setsOf(lists.organisations),
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

function typesOf(byType: ByType): ReadonlyMap<string, number> {
  const types = new Map<string, number>();
  for (const [type, words] of Object.entries(byType))
    for (const word of words) types.set(word, NAME_TYPES.indexOf(type as NameType));
  return types;
}

function setsOf<Key extends string>(
  lists: Readonly<Record<Key, readonly string[]>>,
): Record<Key, ReadonlySet<string>> {
  const sets = Object.entries<readonly string[]>(lists).map(([key, words]) => [
    key,
    new Set(words),
  ]);
  return Object.fromEntries(sets) as Record<Key, ReadonlySet<string>>;
}
