import type { Resources } from '../../resources/resources.ts';

/** The lists of `data/lexicons/dates/contexts.json`. */
const CONTEXTS = [
  'leftOver',
  'setOut',
  'side',
  'mandate',
  'means',
  'setsDate',
  'lookedFor',
  'setFor',
  'foretold',
  'stayedAway',
  'partakes',
  'poll',
  'decided',
  'beforeThat',
  'behindParticiple',
  'opener',
  'tallied',
  'bidden',
  'namedPeriod',
  'timedPeriod',
  'yearsPeriod',
  'noZone',
  'spelledClock',
  'bareClock',
  'partsTime',
  'beforeDay',
  'traded',
  'statistic',
  'moved',
  'headlineVerb',
  'takesTo',
  'cameTo',
  'staged',
  'street',
  'nextUp',
  'sitting',
  'putOff',
  'listing',
  'earned',
  'share',
  'amount',
  'spanVerb',
  'toLast',
  'toAdd',
  'inLength',
  'behindLength',
  'course',
  'describedTime',
  'describesTime',
  'doubtfulMonth',
  'beforeMonth',
  'noMonthsNoun',
  'timedMonth',
  'delivered',
  'fitness',
  'numbered',
  'offered',
  'picked',
  'toldThen',
  'setDate',
  'accused',
  'nounOrPast',
  'cutThing',
  'calledOff',
  'promised',
  'weather',
  'verbPrefix',
  'overnightThing',
  'intention',
  'summoned',
  'endured',
  'opening',
  'kin',
  'likelihood',
  'agreed',
  'expecting',
  'foreseesPeriod',
  'endsPartOfDay',
  'currentThing',
  'endsPast',
  'overNext',
  'endsUnit',
  'beforeSeason',
  'newspaperVerb',
  'paper',
  'noRate',
  'manyThings',
  'coin',
  'eventOpens',
  'countedUnit',
  'endsOrdinal',
  'measuredInTens',
  'result',
  'monthsNoun',
  'usual',
  'particle',
  'fallsTo',
  'law',
  'telling',
  'tellsWhom',
  'ofOccasion',
  'dayJoint',
  'endsHearer',
  'timetable',
  'fixtureVerb',
  'subjectJoint',
  'behindSide',
  'lettingDo',
  'performance',
  'trialOf',
  'stillAhead',
  'timetableOne',
  'reachesPublic',
  'whose',
] as const;

/** A list of words that tell by where they stand what an expression is: "lost a year" is no rate. */
export type Context = (typeof CONTEXTS)[number];

/** The lists that each word stands in. */
export type ContextWords = ReadonlyMap<string, ReadonlySet<Context>>;

/** No list. */
export const NO_CONTEXTS: ReadonlySet<Context> = new Set();

/** Reads the words that tell by where they stand what an expression is. */
export function readContexts(resources: Resources): ContextWords {
  const data = resources.json<Readonly<Record<Context, readonly string[]>>>(
    'lexicons/dates/contexts.json',
  );
  const words = new Map<string, Set<Context>>();
  for (const context of CONTEXTS)
    for (const word of data[context]) {
      const contexts = words.get(word);
      if (contexts) contexts.add(context);
      else words.set(word, new Set([context]));
    }
  return words;
}
