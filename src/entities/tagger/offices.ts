import type { FoundName } from './find-names.ts';
import { ORG, PERSON } from './labels.ts';
import { wordAt } from './sequences.ts';
import { surnamesIn } from './surnames.ts';

/** Last words of offices that look like organisations: "the Town Clerk". */
const OFFICES: ReadonlySet<string> = new Set(
  'clerk treasurer coroner registrar comptroller director premier'.split(' '),
);

/** What leaders are of: "the Union Leader" is a newspaper. */
const LED: ReadonlySet<string> = new Set(
  'opposition minority majority democratic republican'.split(' '),
);

/** Takes out the offices that an old-fashioned paper writes large, "the Mayor", which look like people's names or organisations; but "the Justice properties" may be those of a Jim Justice. */
export function withoutOffices(names: readonly FoundName[]): readonly FoundName[] {
  if (!names.some(isOffice)) return names;
  const surnames = surnamesIn(names.filter((name) => !isOffice(name)));
  return names.filter(
    (name) => !isOffice(name) || surnames.has(wordAt(name.sequence.tokens, name.last).lower),
  );
}

function isOffice({ sequence: { tokens }, first, last, type }: FoundName): boolean {
  if (type === ORG) {
    const { lower } = wordAt(tokens, last);
    const isLeader = lower === 'leader' && LED.has(wordAt(tokens, last - 1).lower);
    return first < last && (isLeader || OFFICES.has(lower));
  }
  if (type !== PERSON || wordAt(tokens, first - 1).lower !== 'the') return false;
  for (let at = first; at <= last; at++) if (!wordAt(tokens, at).title) return false;
  return true;
}
