import type { Resources } from '../../resources/resources.ts';
import type { NameType } from '../../types.ts';
import { NAME_TYPES } from './labels.ts';
import { type ByType, setsOf, typesOf, WORD_LISTS } from './word-lists.ts';

/** The lists that are read as sets. */
const SETS = [
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
  'placeLinks',
  'clanWords',
  'personal',
  'fates',
  'headlineVerbs',
  'told',
  'officesOf',
  'finite',
  'calendar',
  'beforeDays',
  'joining',
  'fronting',
  'behindShops',
  'ownEndings',
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
  'wardMembers',
  'polls',
  'governedRegions',
  'regionHeads',
  'branches',
  'parties',
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
  'partyMatters',
  'partyRaces',
  'otherDemocrats',
  'americans',
  'dayFirsts',
  'occasions',
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
  'koreanFamilies',
  'campusLetters',
  'noNames',
  'beforeAmount',
  'poundLetters',
  'besideNumbers',
  'bodies',
  'bodyVerbs',
  'committees',
  'slugs',
  'ministries',
  'partyLetters',
  'sureTitles',
  'crossings',
  'titleWords',
  'pronouns',
  'commonAcronyms',
  'broadcast',
  'officeParts',
  'officeEnds',
  'highOffices',
  'knownPeople',
  'behindPeople',
  'reigns',
  'postLetters',
  'byNames',
  'gatherings',
  'pairFirsts',
  'onePeople',
  'ownerEnds',
  'shortBodies',
  'viceParts',
  'peoplePapers',
  'paperNouns',
  'beforeCases',
  'courtWords',
  'dismissed',
  'bowled',
] as const;

/** Words by which what the model took for names is mended, as the file explains them. */
export type MendingWords = Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>> & {
  /** Last words of companies, behind which "of" and a place tell where they are: "Corvane Resources of Vancouver". */
  readonly companies: ReadonlySet<string>;
  /** Names whose words look like two names or none, by their last word: "Tyne and Wear". */
  readonly joinedNames: ReadonlyMap<string, readonly JoinedName[]>;
  /** The types of what is called by one of these words and a number: "HB 482". */
  readonly numbered: ReadonlyMap<string, number>;
  /** Factions by their party, lower-cased: "Shiv Sena (UBT)". */
  readonly factions: ReadonlyMap<string, ReadonlySet<string>>;
  /** `waters`, `areas`, `watersOf`, `quarters`, `streets` and `governedRegions` together: few words are any of them. */
  readonly inPlaces: ReadonlySet<string>;
  /** What stands behind the hyphen of `polls`, for a text may part them: "election". */
  readonly pollEnds: ReadonlySet<string>;
  /** The last words of `highOffices`: few names end in one. */
  readonly highOfficeEnds: ReadonlySet<string>;
  /** Names by which a place is meant that is called as people are, by that place: "victoria" → "queensland". */
  readonly namesakes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who owns a firm with its founder, by the "and" before: "Castel et Fils". */
  readonly firmKin: ReadonlyMap<string, ReadonlySet<string>>;
};

/** A name as `joinedNames` has it: its lower-cased words and the index of its type. */
export interface JoinedName {
  readonly words: readonly string[];
  readonly type: number;
}

type WrittenWords = Readonly<
  Record<(typeof SETS)[number] | 'lasts' | 'companyEnds' | 'ofPlace', readonly string[]>
> & {
  readonly joinedNames: ByType;
  readonly numbered: ByType;
  readonly firmKin: Readonly<Record<string, readonly string[]>>;
  readonly factions: Readonly<Record<string, readonly string[]>>;
  readonly namesakes: Readonly<Record<string, readonly string[]>>;
};

/** Reads the words. Throws when the file is missing or damaged. */
export function readMendingWords(resources: Resources): MendingWords {
  const lists = resources.json<WrittenWords>(WORD_LISTS);
  const ofPlaces = new Set(lists.ofPlace);
  return {
    ...setsOf(lists, SETS),
    companies: new Set(
      [...lists.companyEnds, ...lists.lasts].filter((word) => !ofPlaces.has(word)),
    ),
    joinedNames: joinedNamesOf(lists.joinedNames),
    numbered: typesOf(lists.numbered),
    inPlaces: new Set([
      ...lists.waters,
      ...lists.areas,
      ...lists.watersOf,
      'district',
      ...lists.quarters,
      ...lists.streets,
      ...lists.governedRegions.map((word) => word.toLowerCase()),
    ]),
    pollEnds: new Set(lists.polls.map((poll) => poll.slice(poll.indexOf('-') + 1))),
    highOfficeEnds: new Set(lists.highOffices.map((office) => office.split(' ').at(-1) as string)),
    firmKin: setsByWord(lists.firmKin),
    factions: setsByWord(lists.factions),
    namesakes: setsByWord(lists.namesakes),
  };
}

function setsByWord(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([word, list]) => [word, new Set(list)]));
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
