import type { Form } from '../form.ts';
import type { Grammar, Match } from '../match.ts';
import { modOf } from './build.ts';

/** Words after which no noun has begun: "in the evening session" is no evening. */
const GOES_ON =
  /^(?:and|but|or|by|with|at|on|in|to|from|for|as|when|while|after|before|because|the|a|an|this|that|he|she|it|they|we|i|you|his|her|their|its|there|who|where|until|under|over|through|near|outside|without|was|were|had|is|are|will|would)$/;

function isWhole({ tokens, end }: Match): boolean {
  const next = tokens.at(end);
  if (next?.kind !== 'word' || next.gap === 2) return next?.word !== '-';
  return next.capital || GOES_ON.test(next.word) || tokens.endsIn(end, 'ed');
}

function partOfDay(match: Match): Form | null {
  const time = match.text('POD') ?? match.text('TWILIGHT');
  // A programme is called "In the Morning"; work "by night" is a habit.
  if (match.tokens.isCapital(match.end - 1) || !isWhole(match)) return null;
  if (time === 'NI' && match.before(1) === 'by') return null;
  return { kind: 'clock', time, mod: modOf(match), ofStory: true };
}

const after =
  (words: RegExp) =>
  (match: Match): Form | null =>
    words.test(match.before(1)) ? partOfDay(match) : null;

/** Parts of the day that is told of: "in the evening", "at dusk", "by mid-morning", "until late afternoon". */
export const PARTS_OF_DAY: Grammar = [
  { pattern: 'the (PART)? (POD)', make: after(/^(?:in|during)$/) },
  { pattern: '(PART)? (POD)', make: after(/^(?:by|until|till|since)$/) },
  {
    pattern: 'TWILIGHT',
    make: after(/^(?:at|by|until|till|since|from|before|after|around|towards?)$/),
  },
];
