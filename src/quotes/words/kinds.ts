import { rememberWords } from '../../document/remember-words.ts';
import { normalizeName } from '../../entities/normalize-name.ts';
import type { Resources } from '../../resources/resources.ts';

/** Which nouns may stand for which when an article goes on about somebody. */
export interface KindLexicon {
  /** The kinds, as numbers from 0, that a noun belongs to: "senator" to that of senators and to that of politicians. */
  readonly kindsOf: ReadonlyMap<string, readonly number[]>;
  /** The kinds that a noun may stand for: "politician" for all politicians, "senator" for senators only. */
  readonly meansAny: ReadonlyMap<string, readonly number[]>;
  /** Nouns that may mean an organisation whose name tells no kind: company, group, club. */
  readonly anyOrganisation: ReadonlySet<string>;
  /** Those of them that say no more than that it is an organisation: company, body. */
  readonly saysLittle: ReadonlySet<string>;
  /** Nouns of organisations that mean one only when the article has named it so: government, court. */
  readonly noOrganisation: ReadonlySet<string>;
  /** Nouns that may mean a person whatever else the article calls that person: man, defendant. */
  readonly anyPerson: ReadonlySet<string>;
  /** The nouns that a title before a name stands for, by the title without its full stop: "sgt" a sergeant. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** The nouns that a verb behind "who" makes of somebody: leads, leader. */
  readonly deeds: ReadonlyMap<string, readonly string[]>;
  /** The nouns that a verb behind a name makes of whom it names: testified, witness. */
  readonly does: ReadonlyMap<string, readonly string[]>;
  /** The nouns that a verb before a name, or its participle behind it, makes of whom it names: nominated, nominee. */
  readonly made: ReadonlyMap<string, readonly string[]>;
  /** The nouns that a participle before "by" makes of whom the name behind it names: run, operator. */
  readonly doneBy: ReadonlyMap<string, readonly string[]>;
  /** Nouns of things and bodies that end as those of persons do: poster, committee. */
  readonly things: ReadonlySet<string>;
  /** Nouns that go back to a speaker without a name, where there was one, rather than to a name of their kind. */
  readonly oftenUnnamed: ReadonlySet<string>;
  /** Nouns of people who speak without giving a name: source, insider. */
  readonly nameless: ReadonlySet<string>;
  /** Nouns of an office or a part that every place or case has, so often said of somebody without a name: judge, driver. */
  readonly byOffice: ReadonlySet<string>;
  /** Nouns of people whom an article meets by the way, and those that say no more than that it is a person: man, customer. */
  readonly strangers: ReadonlySet<string>;
  /** Nouns that seldom go on about somebody who has just spoken or been brought in and is not called so: judge, spokesman. */
  readonly seldomGoesOn: ReadonlySet<string>;
  /** Nouns of somebody who opens an article where the next sentence names another: a judge, a gunman. */
  readonly seldomLeads: ReadonlySet<string>;
  /** Nouns of relatives, who often share a surname: father, niece. */
  readonly kin: ReadonlySet<string>;
  /** Nouns of where or how an article meets somebody, who may have any trade besides: resident, survivor. */
  readonly anyTrade: ReadonlySet<string>;
  /** What each is to a relative, by the noun of the relative: a son, and his mother or father. */
  readonly relatives: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns of people who speak for another: lawyer, agent. */
  readonly onBehalf: ReadonlySet<string>;
  /** Nouns of people in a case that no office holder is: defendant, victim. */
  readonly inDock: ReadonlySet<string>;
  /** Nouns that "of" tells what they do: "the maker of switches". */
  readonly makes: ReadonlySet<string>;
  /** Nouns of somebody under age: boy, teenager. */
  readonly young: ReadonlySet<string>;
  /** The few nouns of two words, "coast guard", with the one word that they are written as too. */
  readonly writtenApart: readonly WrittenApart[];
  /** What "the chief financial officer" is chief of: finance. */
  readonly chiefOf: ReadonlyMap<string, string>;
  /** The offices that letters stand for, as in "the AG": attorney general. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** Words before "group" that tell it from a company: environmental, rebel. */
  readonly noBusiness: ReadonlySet<string>;
  /** Nouns of bodies that are no company: union, ministry. */
  readonly noCompany: ReadonlySet<string>;
  /** Words before a role that make another one of it: deputy, former. */
  readonly other: ReadonlySet<string>;
  /** Those of them that always mean another person: deputy. */
  readonly under: ReadonlySet<string>;
  /** Words that tell which office: finance, prime. */
  readonly portfolios: ReadonlySet<string>;
  /** Words that tell which party: republican. */
  readonly parties: ReadonlySet<string>;
  /** What readers know an organisation to be, by its name: Ryanair is an airline, a carrier, a company. */
  readonly known: (name: string) => readonly string[];
  /** Of which nations readers know organisations to be, by adjective and the keys of their names; read when first asked for. */
  readonly nations: () => NationLexicon;
  /** The names of the clubs that readers know by a nickname, "The Blues"; null where they know none. */
  readonly nicknamed: (nickname: string) => readonly string[] | null;
}

/** A noun of two words, and the one word that it is written as too. */
export interface WrittenApart {
  readonly before: string;
  readonly last: string;
  readonly asOne: string;
}

/** Nations of well-known organisations. */
export interface NationLexicon {
  /** Keys of names by adjective: "swiss". */
  readonly byAdjective: ReadonlyMap<string, ReadonlySet<string>>;
  /** All these keys. */
  readonly names: ReadonlySet<string>;
}

interface KindFile {
  readonly same: readonly (readonly string[])[];
  readonly broader: Readonly<Record<string, readonly string[]>>;
  readonly anyOrganisation: readonly string[];
  readonly saysLittle: readonly string[];
  readonly noOrganisation: readonly string[];
  readonly anyPerson: readonly string[];
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly deeds: Readonly<Record<string, readonly string[]>>;
  readonly does: Readonly<Record<string, readonly string[]>>;
  readonly made: Readonly<Record<string, readonly string[]>>;
  readonly doneBy: Readonly<Record<string, readonly string[]>>;
  readonly things: readonly string[];
  readonly oftenUnnamed: readonly string[];
  readonly nameless: readonly string[];
  readonly byOffice: readonly string[];
  readonly strangers: readonly string[];
  readonly seldomGoesOn: readonly string[];
  readonly seldomLeads: readonly string[];
  readonly onBehalf: readonly string[];
  readonly inDock: readonly string[];
  readonly makes: readonly string[];
  readonly noBusiness: readonly string[];
  readonly noCompany: readonly string[];
  readonly kin: readonly string[];
  readonly anyTrade: readonly string[];
  readonly relatives: readonly (readonly [readonly string[], readonly string[]])[];
  readonly other: readonly string[];
  readonly under: readonly string[];
  readonly portfolios: readonly string[];
  readonly parties: readonly string[];
  readonly young: readonly string[];
  readonly writtenApart: Readonly<Record<string, string>>;
  readonly chiefOf: Readonly<Record<string, string>>;
  readonly acronyms: Readonly<Record<string, readonly string[]>>;
}

/** Reads the kinds of role nouns, and those of well-known organisations when they are first asked for. Throws when the data file is missing or damaged. */
export function readKinds(resources: Resources): KindLexicon {
  const file = resources.json<KindFile>('lexicons/quotes/kinds.json');
  const kindsOf = new Map<string, number[]>();
  const meansAny = new Map<string, number[]>();
  let kind = 0;
  for (const words of file.same) {
    for (const word of words) {
      put(kindsOf, word, kind);
      put(meansAny, word, kind);
    }
    kind++;
  }
  for (const [word, narrower] of Object.entries(file.broader)) {
    put(meansAny, word, kind);
    for (const one of narrower) put(kindsOf, one, kind);
    kind++;
  }
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  let nations: NationLexicon | undefined;
  let nicknames: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    nations: () => {
      nations ??= readNations(resources);
      return nations;
    },
    nicknamed: rememberWords((nickname) => {
      nicknames ??= readNicknames(resources);
      return nicknames.get(normalizeName(nickname)) ?? null;
    }, MOST_REMEMBERED),
    known: rememberWords((name) => {
      known ??= readKnown(resources);
      return known.get(normalizeName(name)) ?? NONE;
    }, MOST_REMEMBERED),
    kindsOf,
    meansAny,
    anyOrganisation: new Set(file.anyOrganisation),
    saysLittle: new Set(file.saysLittle),
    noOrganisation: new Set(file.noOrganisation),
    anyPerson: new Set(file.anyPerson),
    titles: new Map(Object.entries(file.titles)),
    deeds: new Map(Object.entries(file.deeds)),
    does: new Map(Object.entries(file.does)),
    made: new Map(Object.entries(file.made)),
    doneBy: new Map(Object.entries(file.doneBy)),
    things: new Set(file.things),
    oftenUnnamed: new Set(file.oftenUnnamed),
    nameless: new Set(file.nameless),
    byOffice: new Set(file.byOffice),
    strangers: new Set(file.strangers),
    seldomGoesOn: new Set(file.seldomGoesOn),
    seldomLeads: new Set(file.seldomLeads),
    onBehalf: new Set(file.onBehalf),
    inDock: new Set(file.inDock),
    makes: new Set(file.makes),
    noBusiness: new Set(file.noBusiness),
    noCompany: new Set(file.noCompany),
    kin: new Set(file.kin),
    anyTrade: new Set(file.anyTrade),
    relatives: readRelatives(file.relatives),
    other: new Set(file.other),
    under: new Set(file.under),
    portfolios: new Set(file.portfolios),
    parties: new Set(file.parties),
    young: new Set(file.young),
    writtenApart: Object.entries(file.writtenApart).map(([two, asOne]) => {
      const [before = '', last = ''] = two.split(' ');
      return { before, last, asOne };
    }),
    chiefOf: new Map(Object.entries(file.chiefOf)),
    acronyms: new Map(Object.entries(file.acronyms)),
  };
}

/** What the nouns of each pair are to one another. */
function readRelatives(pairs: KindFile['relatives']): ReadonlyMap<string, ReadonlySet<string>> {
  const relatives = new Map<string, ReadonlySet<string>>();
  for (const [nouns, others] of pairs) {
    const [ofNouns, ofOthers] = [new Set(others), new Set(nouns)];
    for (const noun of nouns) relatives.set(noun, ofNouns);
    for (const noun of others) relatives.set(noun, ofOthers);
  }
  return relatives;
}

const NONE: readonly string[] = [];
/** Names that are remembered in each of two generations. */
const MOST_REMEMBERED = 5_000;

/** Reads `lexicons/quotes/known-kinds.tsv`. */
function readKnown(resources: Resources): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const line of resources.lines('lexicons/quotes/known-kinds.tsv')) {
    const [nouns = '', names = ''] = line.split('\t');
    for (const name of names.split('|')) known.set(normalizeName(name), nouns.split(' '));
  }
  return known;
}

/** Reads `lexicons/quotes/known-nations.tsv`. */
function readNations(resources: Resources): NationLexicon {
  const byAdjective = new Map<string, ReadonlySet<string>>();
  const all = new Set<string>();
  for (const line of resources.lines('lexicons/quotes/known-nations.tsv')) {
    const [adjectives = '', names = ''] = line.split('\t');
    const keys = new Set(names.split('|').map(normalizeName));
    for (const key of keys) all.add(key);
    for (const adjective of adjectives.split(' ')) byAdjective.set(adjective, keys);
  }
  return { byAdjective, names: all };
}

/** Reads `lexicons/quotes/known-nicknames.tsv`. */
function readNicknames(resources: Resources): ReadonlyMap<string, readonly string[]> {
  const clubs = new Map<string, readonly string[]>();
  for (const line of resources.lines('lexicons/quotes/known-nicknames.tsv')) {
    const [nicknames = '', names = ''] = line.split('\t');
    const all = names.split('|');
    for (const nickname of nicknames.split('|')) clubs.set(normalizeName(nickname), all);
  }
  return clubs;
}

function put(lists: Map<string, number[]>, key: string, kind: number): void {
  const list = lists.get(key);
  if (list) list.push(kind);
  else lists.set(key, [kind]);
}
