import type { Resources } from '../../resources/resources.ts';
import type { NameType } from '../../types.ts';
import { NAME_TYPES } from './labels.ts';

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
  'areas',
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
  'nobles',
  'postnominals',
  'shipLetters',
  'laws',
  'lawParts',
  'missions',
  'senders',
  'benches',
  'ledBodies',
  'seesOf',
  'members',
  'timeZones',
  'currencyCodes',
  'nations',
  'leaders',
  'envoys',
  'lineUps',
  'inLineUps',
  'platforms',
  'officials',
  'jobs',
  'jobParts',
  'governing',
  'governors',
  'placeBodies',
  'partyWords',
  'topPosts',
  'shortParties',
  'shortTitles',
  'campuses',
  'broadcasters',
  'beforeRoads',
  'behindRoads',
  'noInitials',
  'languages',
  'koreanSyllables',
  'noNames',
  'beforeAmount',
  'poundLetters',
  'besideNumbers',
] as const;

/** Words by which what the model took for names is mended, as `lexicons/entities/type-cues.json` explains them. */
export type MendingWords = Readonly<
  Record<Exclude<(typeof LISTS)[number], 'lasts' | 'companyEnds' | 'ofPlace'>, ReadonlySet<string>>
> & {
  /** Last words of companies, behind which "of" and a place tell where they are: "Corvane Resources of Vancouver". */
  readonly companies: ReadonlySet<string>;
  /** Names whose words look like two names or none, by their last word: "Tyne and Wear". */
  readonly joinedNames: ReadonlyMap<string, readonly JoinedName[]>;
  /** The types of what is called by one of these words and a number: "HB 482". */
  readonly numbered: ReadonlyMap<string, number>;
  /** `waters`, `areas`, `watersOf`, `quarters` and `streets` together: few words are any of them. */
  readonly inPlaces: ReadonlySet<string>;
};

/** A name as `joinedNames` has it: its lower-cased words and the index of its type. */
export interface JoinedName {
  readonly words: readonly string[];
  readonly type: number;
}

type ByType = Readonly<Partial<Record<NameType, readonly string[]>>>;
type WrittenWords = Readonly<Record<(typeof LISTS)[number], readonly string[]>> & {
  readonly joinedNames: ByType;
  readonly numbered: ByType;
};

/** Reads the words. Throws when the file is missing or damaged. */
export function readMendingWords(resources: Resources): MendingWords {
  const lists = resources.json<WrittenWords>('lexicons/entities/type-cues.json');
  const ofPlaces = new Set(lists.ofPlace);
  return {
    companies: new Set(
      [...lists.companyEnds, ...lists.lasts].filter((word) => !ofPlaces.has(word)),
    ),
    inPlaces: new Set([
      ...lists.waters,
      ...lists.areas,
      ...lists.watersOf,
      'district',
      ...lists.quarters,
      ...lists.streets,
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
    areas: new Set(lists.areas),
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
    postnominals: new Set(lists.postnominals),
    shipLetters: new Set(lists.shipLetters),
    laws: new Set(lists.laws),
    lawParts: new Set(lists.lawParts),
    missions: new Set(lists.missions),
    senders: new Set(lists.senders),
    benches: new Set(lists.benches),
    ledBodies: new Set(lists.ledBodies),
    seesOf: new Set(lists.seesOf),
    members: new Set(lists.members),
    timeZones: new Set(lists.timeZones),
    currencyCodes: new Set(lists.currencyCodes),
    nations: new Set(lists.nations),
    leaders: new Set(lists.leaders),
    envoys: new Set(lists.envoys),
    lineUps: new Set(lists.lineUps),
    inLineUps: new Set(lists.inLineUps),
    platforms: new Set(lists.platforms),
    officials: new Set(lists.officials),
    jobs: new Set(lists.jobs),
    jobParts: new Set(lists.jobParts),
    governing: new Set(lists.governing),
    governors: new Set(lists.governors),
    placeBodies: new Set(lists.placeBodies),
    partyWords: new Set(lists.partyWords),
    topPosts: new Set(lists.topPosts),
    shortParties: new Set(lists.shortParties),
    shortTitles: new Set(lists.shortTitles),
    campuses: new Set(lists.campuses),
    languages: new Set(lists.languages),
    noInitials: new Set(lists.noInitials),
    beforeRoads: new Set(lists.beforeRoads),
    behindRoads: new Set(lists.behindRoads),
    numbered: numberedOf(lists.numbered),
    broadcasters: new Set(lists.broadcasters),
    koreanSyllables: new Set(lists.koreanSyllables),
    noNames: new Set(lists.noNames),
    beforeAmount: new Set(lists.beforeAmount),
    poundLetters: new Set(lists.poundLetters),
    besideNumbers: new Set(lists.besideNumbers),
    joinedNames: joinedNamesOf(lists.joinedNames),
  };
}

function joinedNamesOf(byType: ByType): ReadonlyMap<string, readonly JoinedName[]> {
  const joined = new Map<string, JoinedName[]>();
  for (const [type, names] of Object.entries(byType))
    for (const written of names) {
      const words = written.split(' ');
      const last = (words.at(-1) as string).toLowerCase();
      const name = { words, type: NAME_TYPES.indexOf(type as NameType) };
      joined.set(last, [...(joined.get(last) ?? []), name]);
    }
  return joined;
}

function numberedOf(byType: ByType): ReadonlyMap<string, number> {
  const types = new Map<string, number>();
  for (const [type, words] of Object.entries(byType))
    for (const word of words) types.set(word, NAME_TYPES.indexOf(type as NameType));
  return types;
}
