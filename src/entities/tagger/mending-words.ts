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
] as const;

/** Words by which what the model took for names is mended, as `lexicons/entities/type-cues.json` explains them. */
export type MendingWords = Readonly<
  Record<Exclude<(typeof LISTS)[number], 'lasts' | 'companyEnds' | 'ofPlace'>, ReadonlySet<string>>
> & {
  /** Last words of companies, behind which "of" and a place tell where they are: "Corvane Resources of Vancouver". */
  readonly companies: ReadonlySet<string>;
  /** `waters`, `watersOf`, `quarters` and `streets` together: few words are any of them. */
  readonly inPlaces: ReadonlySet<string>;
};

/** Reads the words. Throws when the file is missing or damaged. */
export function readMendingWords(resources: Resources): MendingWords {
  const lists = resources.json<Record<(typeof LISTS)[number], readonly string[]>>(
    'lexicons/entities/type-cues.json',
  );
  const ofPlaces = new Set(lists.ofPlace);
  return {
    companies: new Set(
      [...lists.companyEnds, ...lists.lasts].filter((word) => !ofPlaces.has(word)),
    ),
    inPlaces: new Set([...lists.waters, ...lists.watersOf, ...lists.quarters, ...lists.streets]),
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
  };
}
