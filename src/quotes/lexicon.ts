import type { Resources } from '../resources/resources.ts';
import type { WordClass } from './types.ts';

/** A verb that can report speech: the share of its uses that do, and the share of those that introduce words in quotation marks. */
export interface CueVerb {
  readonly lemma: string;
  readonly precision: number;
  readonly quoting: number;
  /** What kind of report it makes: speech, manner of speaking, belief and reaction (`report`), or something else that tells of a view. */
  readonly group: string;
}

/** The words that the search for quotes goes by. */
export interface QuoteLexicon {
  readonly cueVerbs: ReadonlyMap<string, CueVerb>;
  readonly functionWords: ReadonlyMap<string, WordClass>;
  /** Every word that can be a verb by one of the lists. */
  readonly verbForms: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly verbsOrNouns: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly notAdverbs: ReadonlySet<string>;
  readonly notVerbs: ReadonlySet<string>;
  /** Verbs whose past is written like their base: they fit any subject. */
  readonly samePast: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly beforeTitle: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  /** Nouns that report like verbs: "his claim that …". */
  readonly cueNouns: ReadonlySet<string>;
  /** Forms that stand before their subject at the start of a sentence: "Said Ellis: …". */
  readonly inverted: ReadonlySet<string>;
  readonly titleSmallWords: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly titles: ReadonlySet<string>;
}

/** What a role noun tells of its bearer. */
export type Role = 'person' | 'man' | 'woman' | 'group' | 'people';

/** Whether a noun tells the role of one person: minister, striker, widow. */
export function isPersonRole(noun: string, { roles }: QuoteLexicon): boolean {
  const role = roles.get(noun);
  return role === 'person' || role === 'man' || role === 'woman';
}

type Lists = Readonly<Record<string, readonly string[]>>;
type CueRow = readonly [precision: number, quoting: number, group: string, ...forms: string[]];

const FOLDER = 'lexicons/quotes';
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

/** Reads the lexicons. Throws when a data file is missing or damaged. */
export function readQuoteLexicon(resources: Resources): QuoteLexicon {
  const cues = resources.json<Record<string, CueRow>>(`${FOLDER}/cue-verbs.json`);
  const classes = resources.json<Lists>(`${FOLDER}/word-classes.json`);
  const closed = resources.json<Lists>(`${FOLDER}/function-words.json`);
  const speech = resources.json<Lists>(`${FOLDER}/speech-words.json`);
  const roles = resources.json<Lists>(`${FOLDER}/roles.json`);
  const cueVerbs = new Map<string, CueVerb>();
  for (const [lemma, [precision, quoting, group, ...forms]] of Object.entries(cues))
    for (const form of forms)
      if ((cueVerbs.get(form)?.precision ?? 0) < precision)
        cueVerbs.set(form, { lemma, precision, quoting, group });
  const functionWords = new Map<string, WordClass>();
  for (const name of CLASSES)
    for (const word of closed[name] ?? [])
      if (!functionWords.has(word)) functionWords.set(word, name);
  const roleOf = new Map<string, Role>();
  for (const role of ['person', 'man', 'woman', 'group', 'people'] as const)
    for (const word of roles[role] ?? []) if (!roleOf.has(word)) roleOf.set(word, role);
  const verbForms = new Set([
    ...cueVerbs.keys(),
    ...(classes.verb ?? []),
    ...(classes.verbOrNoun ?? []),
  ]);
  for (const word of closed.noVerb ?? []) verbForms.delete(word);
  return {
    verbForms,
    cueVerbs,
    functionWords,
    verbs: new Set(classes.verb),
    verbsOrNouns: new Set(classes.verbOrNoun),
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
    titleSmallWords: new Set(speech.titleSmallWords),
    roles: roleOf,
    titles: new Set(roles.title),
  };
}
