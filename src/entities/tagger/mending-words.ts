import type { Resources } from '../../resources/resources.ts';

const LISTS = [
  'lasts',
  'companyEnds',
  'ofPlace',
  'partisans',
  'townEnds',
  'placesBehind',
  'diseases',
  'offices',
  'led',
  'noTitle',
  'wards',
  'waters',
  'streets',
  'watersOf',
  'quarters',
  'routes',
  'currencies',
  'currencyLetters',
  'behindAmount',
  'portfolios',
  'posts',
  'weekdays',
  'ministers',
  'seatParts',
  'says',
  'domains',
  'particles',
  'articlesOfNames',
  'legalForms',
  'formLetters',
  'formsBehindComma',
  'joinedPlaces',
  'nobles',
  'seesOf',
  'members',
  'timeZones',
  'currencyCodes',
] as const;

/** Words by which what the model took for names is mended, as `lexicons/entities/type-cues.json` explains them. */
export type MendingWords = Readonly<
  Record<
    Exclude<(typeof LISTS)[number], 'lasts' | 'companyEnds' | 'ofPlace' | 'joinedPlaces'>,
    ReadonlySet<string>
  >
> & {
  /** Last words of companies, behind which "of" and a place tell where they are: "Corvane Resources of Vancouver". */
  readonly companies: ReadonlySet<string>;
  /** The first words of places of two with "and" between, by the last: "Tyne and Wear". */
  readonly joinedPlaces: ReadonlyMap<string, string>;
  /** `waters`, `watersOf`, `quarters`, `streets` and the last words of `joinedPlaces` together: few words are any of them. */
  readonly inPlaces: ReadonlySet<string>;
};

/** Reads the words. Throws when the file is missing or damaged. */
export function readMendingWords(resources: Resources): MendingWords {
  const lists = resources.json<Record<(typeof LISTS)[number], readonly string[]>>(
    'lexicons/entities/type-cues.json',
  );
  const ofPlaces = new Set(lists.ofPlace);
  const joinedPlaces = new Map(
    lists.joinedPlaces.map((words) => words.split(' ').reverse() as [string, string]),
  );
  return {
    companies: new Set(
      [...lists.companyEnds, ...lists.lasts].filter((word) => !ofPlaces.has(word)),
    ),
    inPlaces: new Set([
      ...lists.waters,
      ...lists.watersOf,
      ...lists.quarters,
      ...lists.streets,
      ...joinedPlaces.keys(),
    ]),
    partisans: new Set(lists.partisans),
    townEnds: new Set(lists.townEnds),
    placesBehind: new Set(lists.placesBehind),
    diseases: new Set(lists.diseases),
    offices: new Set(lists.offices),
    led: new Set(lists.led),
    noTitle: new Set(lists.noTitle),
    wards: new Set(lists.wards),
    waters: new Set(lists.waters),
    streets: new Set(lists.streets),
    watersOf: new Set(lists.watersOf),
    quarters: new Set(lists.quarters),
    routes: new Set(lists.routes),
    currencies: new Set(lists.currencies),
    currencyLetters: new Set(lists.currencyLetters),
    behindAmount: new Set(lists.behindAmount),
    portfolios: new Set(lists.portfolios),
    posts: new Set(lists.posts),
    weekdays: new Set(lists.weekdays),
    ministers: new Set(lists.ministers),
    seatParts: new Set(lists.seatParts),
    says: new Set(lists.says),
    domains: new Set(lists.domains),
    particles: new Set(lists.particles),
    articlesOfNames: new Set(lists.articlesOfNames),
    legalForms: new Set(lists.legalForms),
    formLetters: new Set(lists.formLetters),
    formsBehindComma: new Set(lists.formsBehindComma),
    nobles: new Set(lists.nobles),
    seesOf: new Set(lists.seesOf),
    members: new Set(lists.members),
    timeZones: new Set(lists.timeZones),
    currencyCodes: new Set(lists.currencyCodes),
    joinedPlaces,
  };
}
