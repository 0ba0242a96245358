import type { Resources } from '../../resources/resources.ts';
import type { NameType } from '../../types.ts';
import { LOWER, MIXED } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { NAME_TYPES } from './labels.ts';
import { type TaggedToken, wordAt } from './sequences.ts';

const PERSON = NAME_TYPES.indexOf('PERSON');
const ORG = NAME_TYPES.indexOf('ORG');
const NORP = NAME_TYPES.indexOf('NORP');
const LOC = NAME_TYPES.indexOf('LOC');

/** A type is the name's, whatever stands beside it, when the model is as sure as that: "the firm China Daily wrote of". */
const SURE = 0.9;
/** Words of an apposition up to its noun: "a small but growing copper producer". */
const LONGEST_APPOSITION = 6;

type Listed = Readonly<Partial<Record<NameType, readonly string[]>>>;

interface CueLists {
  readonly kinds: Listed;
  readonly mixed: readonly string[];
  readonly before: Listed;
  readonly clause: readonly string[];
  readonly after: readonly string[];
  readonly possessed: readonly string[];
  readonly apposed: readonly string[];
  readonly partOf: readonly string[];
  readonly rooms: readonly string[];
  readonly follows: readonly string[];
}

/** Makes the function that gives the type that the words beside a name tell of, or null; see `lexicons/entities/type-cues.json`. */
export function createCueFinder(resources: Resources): (name: FoundName) => number | null {
  const lists = resources.json<CueLists>('lexicons/entities/type-cues.json');
  const kinds = typesOf(lists.kinds);
  const before = typesOf(lists.before);
  const mixed = new Set(lists.mixed);
  const clause = new Set(lists.clause);
  const after = new Set(lists.after);
  const possessed = new Set(lists.possessed);
  const apposed = new Set(lists.apposed);
  const partOf = new Set(lists.partOf);
  const rooms = new Set(lists.rooms);
  const follows = new Set(lists.follows);

  /** The type of the noun that ends the apposition which begins with the article at `at`: "a copper producer registered in". */
  const apposedType = (tokens: readonly TaggedToken[], at: number, person: boolean) => {
    for (let next = at + 1; next <= at + LONGEST_APPOSITION; next++) {
      const { lower, casing } = wordAt(tokens, next);
      if (casing > MIXED) return null;
      const type = kinds.get(lower) ?? (!person && mixed.has(lower) ? ORG : undefined);
      const beyond = wordAt(tokens, next + 1);
      if (follows.has(beyond.text)) return casing === LOWER ? (type ?? null) : null;
    }
    return null;
  };

  return ({ sequence: { tokens }, first, last, type, probabilities }) => {
    const sure = (probabilities[type] as number) > SURE;
    if (type === NORP || (type === LOC && sure)) return null;
    const left = wordAt(tokens, first - 1);
    const right = wordAt(tokens, last + 1);
    const beyond = wordAt(tokens, last + 2);
    if (left.casing === LOWER) {
      const told = before.get(left.lower);
      if (told !== undefined && !clause.has(right.lower)) return told;
    }
    // "Albany, N.Y., an insurer" and "at the 5th Street Gym, a student of".
    if (
      right.text === ',' &&
      DETERMINERS.has(beyond.lower) &&
      !(type === LOC && left.text === ',')
    ) {
      const told = apposedType(tokens, last + 2, type === PERSON && sure);
      if (told !== null && !(told === PERSON && left.lower === 'the')) return told;
    }
    if (type !== PERSON) return null;
    if (after.has(right.lower)) return ORG;
    if (right.text === ',' && apposed.has(beyond.lower)) return ORG;
    if (POSSESSIVE.has(right.text) && possessed.has(beyond.lower)) return ORG;
    if (POSSESSIVE.has(right.text)) return null;
    const twoBefore = wordAt(tokens, first - 2).lower;
    if ((left.lower === 'of' || left.lower === 'in') && partOf.has(twoBefore)) return ORG;
    if ((left.lower === 'at' || left.lower === 'with') && rooms.has(twoBefore)) return ORG;
    return null;
  };
}

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its']);

function typesOf(listed: Listed): ReadonlyMap<string, number> {
  const types = new Map<string, number>();
  for (const [type, words] of Object.entries(listed))
    for (const word of words) types.set(word, NAME_TYPES.indexOf(type as NameType));
  return types;
}
