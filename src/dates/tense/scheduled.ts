import type { Tokens } from '../words/tokens.ts';
import { cuesAt } from './clause.ts';
import { CUE } from './cues.ts';
import { goesOnAfterDay, hasManySubject } from './many-subject.ts';
import { isPlural } from './plural.ts';

/** "the summit opens on Friday", "polls open on Sunday". */
export function isScheduled(tokens: Tokens, i: number): boolean {
  const cues = cuesAt(tokens, i);
  if ((cues & (CUE.scheduled | CUE.scheduledPlural)) === 0 || tokens.isCapital(i)) return false;
  // "Season two premieres Friday", "Episode 3 airs Thursday"
  const isNumbered = tokens.isCapital(i - 2) && tokens.isIn(i - 2, 'numbered');
  if (isNumbered && cues & CUE.scheduled) return true;
  // "by 54,000 votes", but "COP30 opens", "Artemis 2 launches"
  if (tokens.kind(i - 1) === 'number')
    return (
      (tokens.isCapital(i - 2) && tokens.isIn(i, 'timetableOne') && !isBefore(tokens, i - 2)) ||
      // "Pre-orders for the Nova 17 open"
      ((cues & CUE.scheduledPlural) !== 0 && hasManySubject(tokens, i))
    );
  // "paid visits", "repeated moves"
  if (cues & CUE.scheduled && isBehindPast(tokens, i)) return false;
  // "Monday's strike follows one on Friday" tells what came before.
  if (
    tokens.is(i, 'follows') &&
    tokens.kind(i + 1) !== 'mark' &&
    !/^(?:on|in|at|next|this|later)$/.test(tokens.word(i + 1))
  )
    return false;
  const subject = beforeRecord(tokens, i);
  const isAfterName = tokens.isCapital(subject);
  const beforeCues = cuesAt(tokens, subject);
  // "the series moves to Turin on Tuesday", "voters head to the polls"
  if (
    /^(?:moves|heads?|shifts)$/.test(tokens.word(i)) &&
    !/^(?:to|for|in|into)$/.test(tokens.word(i + 1))
  )
    return false;
  const inCompany = cues & CUE.scheduled ? isInCompany(tokens, i) : null;
  if (inCompany !== null) return inCompany;
  // "Teachers walk out on Thursday"
  if (tokens.is(i, 'walk') && !tokens.is(i + 1, 'out')) return false;
  // "Voters in Chile go to the polls"
  if (tokens.is(i, 'go') && tokens.is(i + 1, 'to') && tokens.is(i + 3, 'polls')) return true;
  // "The sales run from Thursday", "MPs debate the bill"
  if (tokens.is(i, 'run') && !/^(?:from|until|till|through)$/.test(tokens.word(i + 1)))
    return false;
  if (tokens.is(i, 'debate') && !(cuesAt(tokens, i + 1) & CUE.article)) return false;
  // "comes into force on 1 June", "rules come into force", "turns 50 on Sunday"
  if (tokens.is(i, 'come') && !isIntoForce(tokens, i + 1)) return false;
  if (tokens.is(i, 'comes')) return /^(?:into|to)$/.test(tokens.word(i + 1));
  if (tokens.is(i, 'turns')) return tokens.kind(i + 1) === 'number';
  // "the term lapses on Thursday", but not "security lapses and a vote in June"
  if (tokens.is(i, 'lapses') && !tokens.is(i + 1, 'on')) return false;
  // "her licence runs out on Nov. 9"
  if (tokens.is(i, 'runs') && /^(?:out|from|until|till|through)$/.test(tokens.word(i + 1)))
    return true;
  if (cues & CUE.scheduled)
    return (
      ((beforeCues & CUE.nounBefore) === 0 || goesOn(tokens, i)) &&
      ((cues & CUE.scheduledAfterName) === 0 || isAfterName || (beforeCues & CUE.subject) !== 0)
    );
  // "They won on Saturday and face Barnsley on Tuesday", "and play again on Tuesday"
  if (/^(?:and|but)$/.test(tokens.word(i - 1)) && isMeeting(tokens, i))
    // "had come to see and meet Hill"
    return !tokens.is(i - 3, 'to') && !tokens.is(i - 4, 'to');
  if (goesOnAfterDay(tokens, i) || hasManySubject(tokens, i)) return true;
  // "Gladbach play Düsseldorf", "the team play Godoy Cruz", "Bath travel to Leicester"
  if (/^(?:play|visit|host)$/.test(tokens.word(i)) && isName(tokens, i + 1))
    return isAfterName || isSide(tokens, subject);
  // "Spain take on France"
  if (tokens.is(i, 'take') && tokens.is(i + 1, 'on') && isName(tokens, i + 2))
    return isAfterName || isSide(tokens, subject);
  if (/^(?:travel|go)$/.test(tokens.word(i)) && tokens.is(i + 1, 'to') && tokens.isCapital(i + 2))
    return isAfterName || isSide(tokens, subject) || tokens.is(i - 1, ',');
  // "Barcelona welcome Madrid", "trains to Xiamen resume": after a name, what is a verb only.
  if (isAfterName && (cues & CUE.scheduledAfterName) !== 0) return true;
  // "Rovers, who entertain Barnsley on Sunday"
  if (tokens.is(i - 1, 'who') && tokens.is(i - 2, ',') && isMeeting(tokens, i)) return true;
  return (
    // "they meet", but not "did they meet"
    ((beforeCues & CUE.plural) !== 0 && !tokens.isIn(i - 2, 'lettingDo')) ||
    (isPlural(tokens.word(subject)) && (beforeCues & CUE.noPlural) === 0) ||
    // "states that vote in March"
    (tokens.is(i - 1, 'that') && isPlural(tokens.word(i - 2))) ||
    // "chiefs of staff meet"
    (tokens.is(i - 2, 'of') &&
      isPlural(tokens.word(i - 3)) &&
      !isPlural(tokens.word(i - 1)) &&
      (cues & CUE.scheduledAfterName) !== 0)
  );
}

/** Is a verb that looks ahead only in some company in it: "makes her debut", "hits cinemas", "elects a president"; null for other verbs. */
function isInCompany(tokens: Tokens, i: number): boolean | null {
  if (tokens.is(i, 'makes') || tokens.is(i, 'gives')) return isPerformance(tokens, i);
  if (tokens.is(i, 'gets')) return /^(?:under|underway|going)$/.test(tokens.word(i + 1));
  if (tokens.is(i, 'hits')) return tokens.isIn(i + 1, 'reachesPublic');
  if (/^(?:reports|posts|issues)$/.test(tokens.word(i)))
    return givesFigures(tokens, i) || (tokens.is(i, 'reports') ? null : false);
  if (tokens.isIn(i, 'withObject')) return (cuesAt(tokens, i + 1) & CUE.article) !== 0;
  return null;
}

/** "gives a speech", "makes her stage debut", "gives evidence". */
function isPerformance(tokens: Tokens, i: number): boolean {
  if (tokens.is(i, 'gives') && tokens.isIn(i + 1, 'performance')) return true;
  return tokens.isIn(i + 2, 'performance') || tokens.isIn(i + 3, 'performance');
}

/** So many words from "reports" to "earnings". */
const FIGURES = 5;

/** "The bank reports first-quarter earnings on Friday", "Tarn posts its annual results on Monday". */
function givesFigures(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at < i + FIGURES && tokens.kind(at) !== undefined; at++) {
    if (tokens.isIn(at, 'periodFigures')) return /^(?:on|this|next|in)$/.test(tokens.word(at + 1));
    if (tokens.kind(at) === 'mark' && !tokens.is(at, '-')) return false;
  }
  return false;
}

/** "On 2 starts", "In 2025 takes": what opens a sentence before a number may be no name. */
function isBefore(tokens: Tokens, i: number): boolean {
  return tokens.isIn(i, 'subjectJoint');
}

/** "into force", "into effect". */
function isIntoForce(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'into') && /^(?:force|effect|operation)$/.test(tokens.word(i + 1));
}

/** Is it a noun, behind a verb or a participle of the past: "made moves", "unannounced visits"? */
function isBehindPast(tokens: Tokens, i: number): boolean {
  if (tokens.isCapital(i - 1)) return false;
  return (
    /^(?:paid|made|had|took|gave|held)$/.test(tokens.word(i - 1)) || tokens.endsIn(i - 1, 'ed')
  );
}

/** "rows for Zagreb and leaves for Rio", "and opens in London", but not "flowers and leaves". */
function goesOn(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i - 1, 'and')) return false;
  if (tokens.is(i, 'leaves')) return tokens.is(i + 1, 'for');
  // "prices its shares on Tuesday and starts trading on Wednesday"
  if (/^(?:starts|begins)$/.test(tokens.word(i)) && tokens.endsIn(i + 1, 'ng')) return true;
  // "Voting began in October and ends on Sunday"
  if (
    tokens.isIn(i, 'timetableOne') &&
    tokens.isOf(tokens.is(i + 1, 'on') ? i + 2 : i + 1, 'WEEKDAY')
  )
    return true;
  return /^(?:for|to|in|at|on|with|before)$/.test(tokens.word(i + 1)) && tokens.isIn(i, 'setOut');
}

/** What a side does to a name: "who face Barnsley". */
function isMeeting(tokens: Tokens, i: number): boolean {
  if (!/^(?:face|entertain|host|visit|play|welcome|meet|travel|go)$/.test(tokens.word(i)))
    return false;
  if (tokens.is(i + 1, 'again')) return true;
  return tokens.isCapital(i + 1) || (tokens.is(i + 1, 'to') && tokens.isCapital(i + 2));
}

/** "the Bears", "Hull". */
function isName(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(tokens.is(i, 'the') ? i + 1 : i);
}

/** So many tokens has "(3-2-1)". */
const RECORD = 7;

/** "The Tigers (3-2) host the Bears": the last word of the subject, before what a side has won and lost. */
function beforeRecord(tokens: Tokens, i: number): number {
  if (!tokens.is(i - 1, ')') || tokens.kind(i - 2) !== 'number') return i - 1;
  for (let k = i - 3; k > i - 1 - RECORD; k--)
    if (tokens.is(k, '(')) return tokens.isCapital(k - 1) ? k - 1 : i - 1;
  return i - 1;
}

function isSide(tokens: Tokens, i: number): boolean {
  return tokens.isIn(i, 'side');
}
