import { NONE } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';
import { calendar, modOf } from './build.ts';

const FEWEST_FOR_CENTURY = 1000;
const LAST_DECADE = 2200;
/** So far before a decade the word may stand that makes it a measure. */
const MEASURE = 6;

function decade(match: Match) {
  const number = match.number('DECADE') ?? 0;
  const mod = modOf(match);
  if (number < 100) {
    const marked = match.tokens.word((match.capture('DECADE')?.first ?? 0) - 1) === "'";
    const articled = match.tokens.is(match.first, 'the') || match.text('PART')?.length;
    if ((!marked && !articled && !goesOn(match)) || isMeasured(match)) return null;
    const century = centuryBefore(match);
    if (century !== null) return calendar({ decade: 10 * century + number / 10 }, { mod });
    return calendar({ decade: number === 0 ? 200 : 190 + number / 10 }, { mod });
  }
  // "V2500s" is an engine.
  if (number >= LAST_DECADE || isGlued(match)) return null;
  if (number % 100 === 0 && number !== 2000 && number >= FEWEST_FOR_CENTURY)
    return calendar({ century: number / 100 }, { mod });
  return calendar({ decade: number / 10 }, { mod });
}

function isGlued({ tokens, first }: Match): boolean {
  return tokens.gap(first) === 0 && tokens.kind(first - 1) === 'word';
}

/** "temperatures in the 90s", "scores in the mid-60s". */
function isMeasured({ tokens, first }: Match): boolean {
  for (let i = first - 1; i > first - MEASURE; i--)
    if (tokens.isIn(i, 'measuredInTens')) return true;
  return false;
}

/** "the 1980s and 90s", "the '80s and 90s". */
function goesOn(match: Match): boolean {
  const other = match.tokens.at(match.first - 2);
  if (other?.suffix !== 's' || !/^(?:and|or|to|,|–|-)$/.test(match.before(1))) return false;
  return other.word.length === 4 || /^(?:'|the)$/.test(match.before(3));
}

/** "the 1830s and '40s", "the late 1860s and early 70s": the leading digits that the decade shares with the one it is joined to. */
function centuryBefore({ tokens, first }: Match): number | null {
  if (!/^(?:and|or|to|–|-)$/.test(tokens.word(first - 1))) return null;
  const other = tokens.at(first - 2);
  if (other?.suffix !== 's' || other.word.length !== 4) return null;
  return Math.floor(other.value / 100);
}

function century(match: Match) {
  const n = match.number('NTH') ?? match.number('ORDINAL') ?? 0;
  if (n < 1 || n > 30) return null;
  const mod = modOf(match);
  return match.text('BCWORD')
    ? calendar({ century: -n }, { mod })
    : calendar({ century: n - 1 }, { mod });
}

const OWN = '(his | her | their | my | your | our | its)';

/** Decades and centuries; "in his 40s" is an age. */
export const DECADES: Grammar = [
  { pattern: "(the)? (PART -?)? '? DECADE", make: decade },
  { pattern: 'SPELL:PART (the)? DECADE', make: decade },
  { pattern: 'SPELL:PART the (NTH | ORDINAL) -? century', make: century },
  {
    pattern: 'SPELL:PART the (decade | century)',
    make: (m) => ({
      kind: 'current',
      unit: m.tokens.is(m.end - 1, 'decade') ? 'E' : 'C',
      mod: modOf(m),
    }),
  },
  // "By mid-century the ice may be gone"
  {
    pattern: '(by | until | till | before | since | after | around) < mid - century >',
    make: (m) => (m.after(1) === 'modern' ? null : { kind: 'current', unit: 'C', mod: 'MID' }),
  },
  { pattern: '(the)? (PART)? (the)? ((roaring | swinging)?) DECADEWORD', make: decadeWord },
  { pattern: `${OWN} (PART -?)? (DECADE | DECADEWORD)`, make: () => NONE },
  { pattern: `${OWN} (PART -?)? (to)? (late | mid)? -? (DECADE | DECADEWORD)`, make: () => NONE },
  {
    pattern: '(PART -?)? (the)? (PART:inner -?)? (NTH | ORDINAL) -? century (BCWORD | ADWORD)?',
    make: (m) => century(m),
  },
  {
    pattern:
      '(the)? (PART:firstPart -?)? (NTH:first | ORDINAL:first) (and | or | to | –) (the)? (PART -?)? (NTH | ORDINAL) -? (centuries | century) (BCWORD)?',
    make: (m) => {
      const first = m.capture('first');
      const second = century(m);
      if (!first || !second) return null;
      const part = m.capture('firstPart');
      const head = part?.first ?? first.first;
      const from = head - (m.tokens.is(head - 1, 'the') ? 1 : 0);
      const last = (m.capture('NTH') ?? m.capture('ORDINAL'))?.first ?? first.end;
      const earlier = m.text('BCWORD') ? -Number(first.value) : Number(first.value) - 1;
      return [
        {
          first: from,
          end: first.end,
          form: calendar({ century: earlier }, { mod: modOf(m, 'firstPart') }),
          inRange: true,
        },
        {
          first: m.capture('PART')?.first ?? last,
          end: m.end,
          form: second,
          inRange: true,
        },
      ];
    },
  },
];

/** "highs in the forties", "temperatures in the mid-seventies". */
function isWeather({ tokens, first }: Match): boolean {
  return (
    tokens.is(first - 1, 'in') && /^(?:temperatures?|highs|lows)$/.test(tokens.word(first - 2))
  );
}

function decadeWord(match: Match) {
  if (isWeather(match)) return NONE;
  if (!match.tokens.is(match.first, 'the') && !match.text('PART')) return null;
  return calendar({ decade: 190 + (match.number('DECADEWORD') ?? 0) }, { mod: modOf(match) });
}
