import type { Resources } from '../resources/resources.ts';

/** Words that tell whether a sentence ends at a full stop. */
export interface SentenceWords {
  /** Shortened words that may end a sentence, beside initials; titles do not: "Inc.", "Calif.". */
  readonly shortened: ReadonlySet<string>;
  /** Words that wink-nlp takes to be cut short and in small letters seldom are: "out of the sun.", "fell ill.", not "Sun." nor "Ill.". */
  readonly whole: ReadonlySet<string>;
  /** Words that open a sentence and stand in no name behind a shortened one. */
  readonly opener: ReadonlySet<string>;
  /** Those that do so before a word in small letters, a day, or a name with a comma: "In May it moved", "In Ames, it rained"; not "Acme Inc. In Motion". */
  readonly preposition: ReadonlySet<string>;
  /** Numbers and people, before a word in small letters: "Two men fled", "Police said"; not "U.S. Officials Say". */
  readonly counted: ReadonlySet<string>;
  /** Titles and the like that wink-nlp does not know as shortened; a name follows. */
  readonly beforeName: ReadonlySet<string>;
  /** What wink-nlp does not know as shortened before a number: "Vol. 2", "Tk. 500". */
  readonly beforeNumber: ReadonlySet<string>;
  /** The last part of a rank behind a hyphen, "Maj.-Gen." or "Vice-Adm."; wink-nlp does not know it there. */
  readonly rank: ReadonlySet<string>;
  /** First words of places that are mostly shortened; wink-nlp does not know them behind a hyphen. */
  readonly beforePlace: ReadonlySet<string>;
}

/** Reads the lists. Throws when the data file is missing or damaged. */
export function readSentenceWords(resources: Resources): SentenceWords {
  const lists = resources.json<Record<keyof SentenceWords, readonly string[]>>(
    'lexicons/document/sentence-words.json',
  );
  return {
    shortened: new Set(lists.shortened),
    whole: new Set(lists.whole),
    opener: new Set(lists.opener),
    preposition: new Set(lists.preposition),
    counted: new Set(lists.counted),
    beforeName: new Set(lists.beforeName),
    beforeNumber: new Set(lists.beforeNumber),
    rank: new Set(lists.rank),
    beforePlace: new Set(lists.beforePlace),
  };
}
