import { type Gender, type GenderLexicon, titleGender } from '../../entities/group/gender.ts';
import type { Entity } from '../../types.ts';
import type { Role } from '../types.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import type { Called } from './called.ts';

/** Genders of the persons of an article. */
export interface Genders {
  /** What titles, role nouns and first names tell, or failing that what was learned; undefined when nothing is known. */
  readonly of: (person: Entity) => Gender | undefined;
  /** Whether it was only learned from pronouns, which may have gone to another. */
  readonly isLearned: (person: Entity) => boolean;
  /** Whether no title or role tells it, only a first name or an occupation. */
  readonly isGuessed: (person: Entity) => boolean;
  /** Notes what a pronoun told of a person whose gender nothing else tells; most pronouns decide. */
  readonly learn: (person: Entity, gender: Gender) => void;
  /** Notes what a noun tells of somebody without a name, who is another each time: "a nun". */
  readonly meet: (nobody: Entity, gender: Gender | undefined) => void;
}

/** Knows no gender yet: each is read when it is first asked for. */
export function createGenders(
  text: string,
  called: Called,
  lexicon: QuoteLexicon,
  gender: GenderLexicon,
): Genders {
  const known = new Map<Entity, Gender | undefined>();
  const votes = new Map<Entity, number>();
  return {
    of: (person) => {
      if (!known.has(person)) known.set(person, readGender(person, text, called, lexicon, gender));
      return known.get(person);
    },
    isLearned: (person) => votes.has(person),
    isGuessed: (person) => toldGender(person, text, called, lexicon, gender).sure === undefined,
    learn: (person, told) => {
      const vote = (votes.get(person) ?? 0) + (told === 'male' ? 1 : -1);
      votes.set(person, vote);
      known.set(person, vote > 0 ? 'male' : vote < 0 ? 'female' : undefined);
    },
    meet: (nobody, told) => {
      votes.delete(nobody);
      known.set(nobody, told);
    },
  };
}

function readGender(
  person: Entity,
  text: string,
  called: Called,
  lexicon: QuoteLexicon,
  gender: GenderLexicon,
): Gender | undefined {
  const { sure, byOccupation } = toldGender(person, text, called, lexicon, gender);
  if (sure) return sure;
  if (isSurnameFirst(person, text, lexicon)) return byOccupation;
  const byName = firstNameGender(person.name, gender);
  if (byName) return byName;
  for (const alias of person.aliases) {
    const known = firstNameGender(alias, gender);
    if (known) return known;
  }
  return byOccupation;
}

/** "Dr Teo" for Teo Hwee Min: the name begins with a surname, whatever others are called by it. */
function isSurnameFirst(person: Entity, text: string, { titles }: QuoteLexicon): boolean {
  const blank = person.name.indexOf(' ');
  if (blank < 0) return false;
  const first = person.name.slice(0, blank);
  return person.mentions.some((mention) => {
    if (mention.text !== first) return false;
    const before = /(\p{L}+)\.? $/u.exec(
      text.slice(Math.max(0, mention.start - LONGEST_TITLE), mention.start),
    );
    return before !== null && titles.has((before[1] as string).toLowerCase());
  });
}

const LONGEST_TITLE = 24;

/** What titles and role nouns tell, and failing that an occupation. */
function toldGender(
  person: Entity,
  text: string,
  called: Called,
  lexicon: QuoteLexicon,
  gender: GenderLexicon,
): { readonly sure?: Gender; readonly byOccupation?: Gender | undefined } {
  for (const { start } of person.mentions) {
    const sure = titleGender(text, start, gender);
    if (sure) return { sure };
  }
  // "who speaks for the club" makes nobody a spokesman rather than a spokeswoman.
  let byOccupation: Gender | undefined;
  for (const { noun, deed } of called.ofEntity(person)) {
    const told = deed ? undefined : genderOfRole(lexicon.roles.get(noun));
    if (told && !OCCUPATION.test(noun)) return { sure: told };
    byOccupation ??= told;
  }
  return { byOccupation };
}

/** Said of either gender now and then, "spokesman Jane Hill", so that a first name tells more. */
const OCCUPATION = /.man$/;

/** The gender that a role tells: widow, chairman. */
export function genderOfRole(role: Role | undefined): Gender | undefined {
  return role === 'woman' ? 'female' : role === 'man' ? 'male' : undefined;
}

function firstNameGender(name: string, gender: GenderLexicon): Gender | undefined {
  const blank = name.indexOf(' ');
  return blank < 0 ? undefined : gender.ofFirstName(name.slice(0, blank));
}
