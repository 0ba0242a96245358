import type { Resources } from '../resources/resources.ts';
import { mentionAs } from './mention-as.ts';
import type { NameMention } from './types.ts';

/** What a state may stand behind: a place, or the party of a politician ("(D-Ohio)", "Reiss, D-Minn.,"). */
const OPENING = /, (?=[A-Z])|[DRI][-–](?=[A-Z])/g;
const OPENING_LENGTH = 2;
const BEFORE_PARTY = /[(\s]/;
/** The model knows too little of such places to be unsure by how much. */
const SCORE = 0.95;

/** What is known of states in short. */
export interface States {
  /** Those that newspapers name in short behind a place or a party ("Derry, N.H.", "Thompson, Man.", "(D-Ohio)"), in text order. */
  readonly find: (text: string) => readonly NameMention[];
  /** Short forms that are initials: "N.H.". */
  readonly initials: ReadonlySet<string>;
}

const INITIALS = /^\p{Lu}\.\p{Lu}/u;

/** Reads the states of the US, the provinces of Canada, and how they are shortened. */
export function createStates(resources: Resources): States {
  const rows = readStates(resources);
  const forms = rows.flatMap(([, ...shortened]) => shortened);
  const short = forms.map(escapeDots);
  const whole = rows.map(([name]) => escapeDots(name));
  const afterPlace = new RegExp(short.join('|'), 'y');
  const afterParty = new RegExp(`${short.join('|')}|(?:${whole.join('|')})(?!\\p{L})`, 'uy');
  const find = (text: string) => {
    const found: NameMention[] = [];
    OPENING.lastIndex = 0;
    while (OPENING.test(text)) {
      const start = OPENING.lastIndex;
      const index = start - OPENING_LENGTH;
      const ofPlace = text[index] === ',';
      if (!ofPlace && !BEFORE_PARTY.test(text[index - 1] ?? '')) continue;
      const state = ofPlace ? afterPlace : afterParty;
      state.lastIndex = start;
      if (state.test(text) && (!ofPlace || endsCapitalised(text, index)))
        found.push({ start, end: state.lastIndex, type: 'LOC', score: SCORE, word: undefined });
    }
    return found;
  };
  return { find, initials: new Set(forms.filter((form) => INITIALS.test(form))) };
}

const FILES = ['us-states.tsv', 'canadian-provinces.tsv'];

/** The rows of the states of the US and the provinces of Canada in `lexicons/entities`: a name, then its short forms. Throws when a file is missing. */
export function readStates(resources: Resources): readonly (readonly [string, ...string[]])[] {
  return FILES.flatMap((file) => resources.lines(`lexicons/entities/${file}`)).map(
    (line) => line.split('\t') as [string, ...string[]],
  );
}

/** Whether a word with a capital ends at `end`. */
function endsCapitalised(text: string, end: number): boolean {
  let at = end;
  while (at > 0 && /[\p{L}.’'-]/u.test(text[at - 1] as string)) at--;
  return /\p{Lu}/u.test(text[at] ?? '');
}

function escapeDots(form: string): string {
  return form.replaceAll('.', '\\.');
}

/**
 * Puts the states in the place of the mentions that they overlap, but for a place that a state is part of ("Washington,
 * D.C."). Elsewhere a name that is a state's initials is that state.
 */
export function addStates(
  text: string,
  found: readonly NameMention[],
  { find, initials }: States,
): readonly NameMention[] {
  const isInitials = ({ type, start, end }: NameMention) =>
    type !== 'LOC' && text[start + 1] === '.' && initials.has(text.slice(start, end));
  const mentions = found.some(isInitials)
    ? found.map((mention) => (isInitials(mention) ? mentionAs(mention, 'LOC') : mention))
    : found;
  const states = find(text);
  if (states.length === 0) return mentions;
  const aroundState = walk(mentions);
  const own = states.filter((state) => {
    const around = aroundState(state.start);
    return !(around?.type === 'LOC' && around.start < state.start && around.end >= state.end);
  });
  const stateAt = walk(own);
  const rest = mentions.filter((mention) => {
    const state = stateAt(mention.start);
    return state === undefined || state.start >= mention.end;
  });
  return [...rest, ...own].sort((a, b) => a.start - b.start);
}

/** Gives for places in the text, asked for in order, the first mention that ends behind; mentions are in order too and never overlap. */
function walk(mentions: readonly NameMention[]): (place: number) => NameMention | undefined {
  let at = 0;
  return (place) => {
    while (at < mentions.length && (mentions[at] as NameMention).end <= place) at++;
    return mentions[at];
  };
}
