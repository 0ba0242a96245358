import type { Resources } from '../../resources/resources.ts';
import type { Tokens } from '../words/tokens.ts';

/** A nation, "MM-DD" of its independence day (null where that moves or there is none) and of its republic day, and the words that speak of it. */
interface Nation {
  readonly nation: string;
  readonly day: string | null;
  readonly republicDay?: string;
  readonly words: readonly string[];
}

/** A day that nations keep on different days. */
export type NationDay = 'day' | 'republicDay';

/** Tells "MM-DD" of the independence day, or another such, that the article at `first` means; null when no day is known. */
export type NationDays = (tokens: Tokens, first: number, which: NationDay) => string | null;

/** Where no nation is plain, the day of the one whose news write most of it. */
const COMMON = '07-04';

/** Reads the days of the nations; the words are read when first asked for. */
export function readNationDays(resources: Resources): NationDays {
  let nations: ReadonlyMap<string, Nation> | null = null;
  // The text is read through once, however often it names the day.
  let turn = 0;
  let main: Nation | null = null;
  return (tokens, first, which) => {
    nations ??= readNations(resources);
    if (tokens.turn !== turn) {
      main = nationOf(tokens, nations);
      turn = tokens.turn;
    }
    const nation = nationBefore(tokens, first, nations) ?? main;
    if (which === 'republicDay') return nation?.republicDay ?? null;
    return nation === null ? COMMON : nation.day;
  };
}

function readNations(resources: Resources): ReadonlyMap<string, Nation> {
  const data = resources.json<readonly Nation[]>('lexicons/dates/independence-days.json');
  return new Map(
    data.flatMap((nation) => nation.words.map((word) => [word.toLowerCase(), nation] as const)),
  );
}

/** "Mexican Independence Day", "India's 75th Independence Day". */
const BEFORE = 4;

function nationBefore(
  tokens: Tokens,
  first: number,
  nations: ReadonlyMap<string, Nation>,
): Nation | null {
  for (let i = first - 1; i >= first - BEFORE; i--) {
    const nation = tokens.isCapital(i) ? nations.get(tokens.word(i)) : undefined;
    if (nation) return nation;
  }
  return null;
}

/** The nation that is spoken of most, when no other is as often. */
function nationOf(tokens: Tokens, nations: ReadonlyMap<string, Nation>): Nation | null {
  const counts = new Map<Nation, number>();
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens.isCapital(i)) continue;
    const nation = nations.get(tokens.word(i));
    if (nation) counts.set(nation, (counts.get(nation) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}
