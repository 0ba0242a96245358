import type { Role, WordClass, WordForm } from '../types.ts';
import type { RuleLists } from './rule-words.ts';

/** A verb that can report speech: the share of its uses that do, and the share of those that introduce words in quotation marks. */
export interface CueVerb {
  readonly lemma: string;
  readonly precision: number;
  readonly quoting: number;
  /** What kind of report it makes: speech, manner of speaking, belief and reaction (`report`), or something else that tells of a view. */
  readonly group: string;
  /** What its object is, where that is no bare clause. */
  readonly frame: VerbFrame | null;
  /** The lists that hold the lemma. */
  readonly lists: RuleLists;
}

/** Subcategorisation of a verb: "noticed that", which tells what somebody came to know, "told reporters that", "released a video based on threats", "a man called Radwan". */
export type VerbFrame = 'comesToKnow' | 'tellsHearer' | 'takesThing' | 'givesName';

/** One bit for each yes or no that a word tells; see the properties of `LexicalEntry`. */
export const BIT = {
  acronym: 1,
  opens: 1 << 1,
  stop: 1 << 2,
  clitic: 1 << 3,
  commaOrDash: 1 << 4,
  endsInS: 1 << 5,
  endsInEd: 1 << 6,
  endsInIng: 1 << 7,
  verbForm: 1 << 8,
  verbBase: 1 << 9,
  verb: 1 << 10,
  verbOrNoun: 1 << 11,
  adverb: 1 << 12,
  adverbial: 1 << 13,
  samePast: 1 << 14,
  inverted: 1 << 15,
  cueNoun: 1 << 16,
  cuePreposition: 1 << 17,
  medium: 1 << 18,
  calendar: 1 << 19,
  addressee: 1 << 20,
  beforeTitle: 1 << 21,
  title: 1 << 22,
  document: 1 << 23,
  organisationKind: 1 << 24,
  legalForm: 1 << 25,
  givesOffice: 1 << 26,
  bringsIn: 1 << 27,
  connective: 1 << 28,
  noted: 1 << 29,
  kind: 1 << 30,
  abbreviation: 1 << 31,
} as const;

/** Whether a role is that of one person: minister, striker, widow. */
export function isPersonal(role: Role | null | undefined): boolean {
  return role === 'person' || role === 'man' || role === 'woman';
}

/** All that a word tells on its own, as it is written and by the lists, worked out once for each distinct word; small, for many are read for each article. */
export class LexicalEntry {
  constructor(
    readonly bits: number,
    /** The class that the word has wherever it stands in a sentence; null when its neighbours decide. */
    readonly sure: WordClass | null,
    /** The class of a function word. */
    readonly closed: WordClass | null,
    readonly form: WordForm,
    readonly cue: CueVerb | null,
    readonly role: Role | null,
    readonly text: string,
    readonly lower: string,
    /** The lists that hold the word. */
    readonly lists: RuleLists,
    /** Whether its full stop may be that of its sentence too: "Inc.", "U.S.". */
    readonly cutShort: boolean,
    /** Whether the full stop of its sentence stands at it as if it were cut short: "ill.", "3am.". */
    readonly keepsStop: boolean,
    /** The kinds that the noun belongs to, see `KindLexicon`. */
    readonly kinds: readonly number[],
  ) {}

  /** Whether a list that a rule goes by, one of `LIST`, holds the word. */
  isIn(list: number): boolean {
    return this.lists.has(list);
  }

  /** Whether it tells the role of one person: minister, striker, widow. */
  get person(): boolean {
    return isPersonal(this.role);
  }

  /** "WHO", "US" */
  get acronym(): boolean {
    return (this.bits & BIT.acronym) !== 0;
  }

  /** Begins as the first word of a sentence may: with a capital, a digit, an opening bracket or mark. */
  get opens(): boolean {
    return (this.bits & BIT.opens) !== 0;
  }

  /** Full stops, question marks and the like that may end a sentence. */
  get stop(): boolean {
    return (this.bits & BIT.stop) !== 0;
  }

  /** "’s", or the apostrophe alone. */
  get clitic(): boolean {
    return (this.bits & BIT.clitic) !== 0;
  }

  /** A single comma or dash. */
  get commaOrDash(): boolean {
    return (this.bits & BIT.commaOrDash) !== 0;
  }

  get endsInS(): boolean {
    return (this.bits & BIT.endsInS) !== 0;
  }

  get endsInEd(): boolean {
    return (this.bits & BIT.endsInEd) !== 0;
  }

  get endsInIng(): boolean {
    return (this.bits & BIT.endsInIng) !== 0;
  }

  /** Can be a verb by one of the lists or by its ending. */
  get verbForm(): boolean {
    return (this.bits & BIT.verbForm) !== 0;
  }

  /** With an s behind it, can be a verb: the base of a verb. */
  get verbBase(): boolean {
    return (this.bits & BIT.verbBase) !== 0;
  }

  get verb(): boolean {
    return (this.bits & BIT.verb) !== 0;
  }

  /** Now a verb, now a noun. */
  get verbOrNoun(): boolean {
    return (this.bits & BIT.verbOrNoun) !== 0;
  }

  get adverb(): boolean {
    return (this.bits & BIT.adverb) !== 0;
  }

  /** An adverb by the list or by its ending. */
  get adverbial(): boolean {
    return (this.bits & BIT.adverbial) !== 0;
  }

  /** A verb whose past is written like its base: it fits any subject. */
  get samePast(): boolean {
    return (this.bits & BIT.samePast) !== 0;
  }

  /** A form that stands before its subject at the start of a sentence: "Said Ellis: …". */
  get inverted(): boolean {
    return (this.bits & BIT.inverted) !== 0;
  }

  /** A noun that reports like a verb: "his claim that …". */
  get cueNoun(): boolean {
    return (this.bits & BIT.cueNoun) !== 0;
  }

  /** "according" (to), "per" */
  get cuePreposition(): boolean {
    return (this.bits & BIT.cuePreposition) !== 0;
  }

  get medium(): boolean {
    return (this.bits & BIT.medium) !== 0;
  }

  get calendar(): boolean {
    return (this.bits & BIT.calendar) !== 0;
  }

  get addressee(): boolean {
    return (this.bits & BIT.addressee) !== 0;
  }

  get beforeTitle(): boolean {
    return (this.bits & BIT.beforeTitle) !== 0;
  }

  get title(): boolean {
    return (this.bits & BIT.title) !== 0;
  }

  /** A noun of what is written: whoever wrote it speaks. */
  get document(): boolean {
    return (this.bits & BIT.document) !== 0;
  }

  /** A noun behind the name of the very thing that it tells the kind of: "the Brandt company"; "the Brandt board" is another. */
  get organisationKind(): boolean {
    return (this.bits & BIT.organisationKind) !== 0;
  }

  /** A word that ends a name and tells little; the word before it tells more. */
  get legalForm(): boolean {
    return (this.bits & BIT.legalForm) !== 0;
  }

  /** "was sworn in as", "has been named": a verb that gives an office. */
  get givesOffice(): boolean {
    return (this.bits & BIT.givesOffice) !== 0;
  }

  /** A verb before its subject, or before what the subject is. */
  get bringsIn(): boolean {
    return (this.bits & BIT.bringsIn) !== 0;
  }

  /** A word with which a reported clause may end. */
  get connective(): boolean {
    return (this.bits & BIT.connective) !== 0;
  }

  /** "he", "she", "a", "an": somebody is meant or brought in. */
  get noted(): boolean {
    return (this.bits & BIT.noted) !== 0;
  }

  /** A noun that tells of what kind its bearer is, see `KindLexicon`. */
  get kind(): boolean {
    return (this.bits & BIT.kind) !== 0;
  }

  /** "Mr", "St": a full stop behind it ends no sentence. */
  get abbreviation(): boolean {
    return (this.bits & BIT.abbreviation) !== 0;
  }
}
