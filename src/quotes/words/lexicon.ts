import { rememberWords } from '../../document/remember-words.ts';
import { readSentenceWords, type SentenceWords } from '../../document/sentence-words.ts';
import type { Resources } from '../../resources/resources.ts';
import type { Role } from '../types.ts';
import { describeWord, type WordLists } from './describe-word.ts';
import { type KindLexicon, readKinds } from './kinds.ts';
import { type CueVerb, isPersonal, type LexicalEntry, type VerbFrame } from './lexical-entry.ts';
import { NO_LISTS, type RuleWords, readRuleWords } from './rule-words.ts';

/** The words that the search for quotes goes by. */
export interface QuoteLexicon {
  /** What the lists tell of a word as it is written. */
  readonly entry: (text: string) => LexicalEntry;
  /** Whether a word, written in any way, is one that titles of works write small: "of", "the". */
  readonly isSmallInTitles: (word: string) => boolean;
  readonly roles: ReadonlyMap<string, Role>;
  readonly titles: ReadonlySet<string>;
  readonly kinds: KindLexicon;
  readonly sentenceWords: SentenceWords;
}

/** Whether a noun tells the role of one person: minister, striker, widow. */
export function isPersonRole(noun: string, { roles }: QuoteLexicon): boolean {
  return isPersonal(roles.get(noun));
}

/** The same of a word as an article writes it, which mostly is no role at all. */
export function isPersonWord({ role, lower }: LexicalEntry, lexicon: QuoteLexicon): boolean {
  return role !== null && isPersonRole(lower, lexicon);
}

type Lists = Readonly<Record<string, readonly string[]>>;
type CueRow = readonly [precision: number, quoting: number, group: string, ...forms: string[]];

const FOLDER = 'lexicons/quotes';
/** Distinct words that are remembered in each of two generations. */
const MOST_REMEMBERED = 10_000;
const CLASSES = [
  'determiner',
  'pronoun',
  'object',
  'relative',
  'preposition',
  'conjunction',
  'subordinator',
  'auxiliary',
  'adverb',
] as const;

const FRAMES: readonly VerbFrame[] = ['comesToKnow', 'tellsHearer', 'takesThing', 'givesName'];

/** Reads the lexicons. Throws when a data file is missing or damaged. */
export function readQuoteLexicon(resources: Resources): QuoteLexicon {
  const classes = resources.json<Lists>(`${FOLDER}/word-classes.json`);
  const closed = resources.json<Lists>(`${FOLDER}/function-words.json`);
  const speech = resources.json<Lists>(`${FOLDER}/speech-words.json`);
  const roles = resources.json<Lists>(`${FOLDER}/roles.json`);
  const kinds = readKinds(resources);
  const ruleWords = readRuleWords(resources);
  const lists: WordLists = {
    cueVerbs: readCueVerbs(resources, firstOf(speech, FRAMES), ruleWords),
    functionWords: firstOf(closed, CLASSES),
    verbs: new Set([
      ...(classes.verb ?? []),
      ...(closed.plainVerb ?? []),
      ...(closed.irregularVerb ?? []),
    ]),
    verbsOrNouns: new Set([...(classes.verbOrNoun ?? []), ...(closed.verbOrNoun ?? [])]),
    adverbs: new Set(classes.adverb),
    notAdverbs: new Set(closed.notAdverb),
    notVerbs: new Set(closed.noVerb),
    samePast: new Set(closed.samePast),
    media: new Set(speech.medium),
    calendar: new Set(speech.calendar),
    beforeTitle: new Set(speech.beforeTitle),
    addressees: new Set(speech.addressee),
    cueNouns: new Set(speech.cueNoun),
    inverted: new Set(speech.inverted),
    roles: firstOf(roles, ['person', 'man', 'woman', 'group', 'people'] as const),
    titles: new Set(roles.title),
    documents: new Set(speech.document),
    organisationKinds: new Set(speech.organisationKind),
    legalForms: new Set(speech.legalForm),
    givingOffice: new Set(speech.givesOffice),
    bringingIn: new Set(speech.bringsIn),
    connectives: new Set(speech.connective),
    abbreviations: new Set(speech.abbreviation),
    kinds: kinds.kindsOf,
    ruleWords,
    sentenceWords: readSentenceWords(resources),
  };
  return {
    entry: rememberWords((text) => describeWord(text, lists), MOST_REMEMBERED),
    isSmallInTitles: smallInTitles(speech.titleSmallWords ?? []),
    roles: lists.roles,
    titles: lists.titles,
    kinds,
    sentenceWords: lists.sentenceWords,
  };
}

function smallInTitles(words: readonly string[]): (word: string) => boolean {
  const small = new Set(words);
  const longest = Math.max(...words.map(({ length }) => length));
  return (word) => word.length <= longest && small.has(word.toLowerCase());
}

function readCueVerbs(
  resources: Resources,
  frameOf: ReadonlyMap<string, VerbFrame>,
  ruleWords: RuleWords,
): ReadonlyMap<string, CueVerb> {
  const rows = resources.json<Record<string, CueRow>>(`${FOLDER}/cue-verbs.json`);
  const cueVerbs = new Map<string, CueVerb>();
  for (const [lemma, [precision, quoting, group, ...forms]] of Object.entries(rows))
    for (const form of forms)
      if ((cueVerbs.get(form)?.precision ?? 0) < precision)
        cueVerbs.set(form, {
          lemma,
          precision,
          quoting,
          group,
          frame: frameOf.get(lemma) ?? null,
          lists: ruleWords.get(lemma) ?? NO_LISTS,
        });
  return cueVerbs;
}

/** The words of several lists with the name of the first that holds them. */
function firstOf<Name extends string>(
  lists: Lists,
  names: readonly Name[],
): ReadonlyMap<string, Name> {
  const nameOf = new Map<string, Name>();
  for (const name of names)
    for (const word of lists[name] ?? []) if (!nameOf.has(word)) nameOf.set(word, name);
  return nameOf;
}
