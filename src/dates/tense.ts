import type { Resources } from '../resources/resources.ts';
import type { DateToken } from './token.ts';

/** What the clause around a date says of its time. */
export type Tense = 'past' | 'future' | 'none';

interface TenseData {
  readonly future: readonly string[];
  readonly strongFuture: readonly string[];
  readonly past: readonly string[];
  readonly saying: readonly string[];
  /** Verbs in the present that tell a plan: "talks resume on Monday". */
  readonly scheduled: readonly string[];
  readonly scheduledPlural: readonly string[];
  readonly planning: readonly string[];
  readonly postponing: readonly string[];
  /** Verbs of resolve before an infinitive: "agreed to meet". */
  readonly resolving: readonly string[];
  /** Verbs of request before somebody and an infinitive: "asked states to clear drains". */
  readonly requesting: readonly string[];
  /** What has its day set beforehand: "match", "hearing". */
  readonly events: readonly string[];
}

/** Reads the tense of the clause around tokens `first` to `end`. */
export interface TenseReader {
  /** By the nearest cue on either side. */
  readonly nearest: (tokens: readonly DateToken[], first: number, end: number) => Tense;
  /** Does a verb of saying stand just before: "said on". */
  readonly reports: (tokens: readonly DateToken[], first: number) => boolean;
  /** Is something put off or kept up: "adjourned until", "stay shut until". */
  readonly postpones: (tokens: readonly DateToken[], first: number) => boolean;
  /** Is something expected: "will", "due", "scheduled". */
  readonly expects: (tokens: readonly DateToken[], first: number, end: number) => boolean;
  /** Does the possessive that ends at `end` name an event to come: "Friday's game will". */
  readonly awaits: (tokens: readonly DateToken[], end: number) => boolean;
}

/** After these words a verb is no past, whatever its form: "would cost", "to be held". */
const BARE_AFTER =
  /^(?:be|to|not|will|would|can|could|may|might|must|shall|should|do|does|did|'ll|'t)$/;

/** Before these words "reports", "runs" are nouns. */
const NOUN_BEFORE = /^(?:the|a|an|his|her|its|their|of|and|in|two|three|several|more|for|'s)$/;

const SUBJECT = /^(?:they|we|who)$/;

/** Words that end like a plural. */
const NO_PLURAL = /^(?:this|does|always|perhaps|towards)$/;

const LEFT = 24;
const RIGHT = 14;
const POSTPONED = 8;
/** Words of an event's name, "Friday's second-leg match". */
const EVENT_NAME = 6;
/** "said" tells of the speaker, not of what he spoke of. */
const SAYING_PENALTY = 10;
const RIGHT_PENALTY = 3;
const COMMA_PENALTY = 4;

/** Builds the reader over its word lists. */
export function createTenseReader(resources: Resources): TenseReader {
  const data = resources.json<TenseData>('lexicons/dates/tense.json');
  const future = new Set(data.future);
  const strong = new Set(data.strongFuture);
  const past = new Set(data.past);
  const saying = new Set(data.saying);
  const scheduled = new Set(data.scheduled);
  const scheduledPlural = new Set(data.scheduledPlural);
  const planning = new Set(data.planning);
  const postponing = new Set(data.postponing);
  const resolving = new Set(data.resolving);
  const requesting = new Set(data.requesting);
  const events = new Set(data.events);

  /** "plans to", "set to", "due on": words that look ahead only in such company. */
  const isPlanning = (tokens: readonly DateToken[], i: number): boolean => {
    const next = tokens[i + 1]?.word ?? '';
    // "it announced plans to merge" tells of the announcement.
    if (tokens[i]?.word === 'plans' && /ed$/.test(tokens[i - 1]?.word ?? '')) return false;
    if (/^(?:plan|plans|planned)$/.test(tokens[i]?.word ?? '') && /^(?:a|an|another)$/.test(next))
      return true;
    return planning.has(tokens[i]?.word ?? '') && /^(?:to|for|on|in|by|at|back|out)$/.test(next);
  };

  /** "decided to admit it in March": the decision is past, what it is about need not be. */
  const isResolve = (tokens: readonly DateToken[], i: number): boolean =>
    (tokens[i + 1]?.word === 'to' && resolving.has(tokens[i]?.word ?? '')) ||
    (requesting.has(tokens[i]?.word ?? '') &&
      (tokens[i + 2]?.word === 'to' || tokens[i + 3]?.word === 'to'));

  /** "the summit opens on Friday", "polls open on Sunday". */
  const isScheduled = (tokens: readonly DateToken[], i: number): boolean => {
    const word = tokens[i]?.word ?? '';
    if (tokens[i]?.capital !== false) return false;
    const before = tokens[i - 1]?.word ?? '';
    return scheduled.has(word)
      ? !NOUN_BEFORE.test(before) &&
          (!/^(?:reports|names|addresses|runs)$/.test(word) || isSubject(tokens[i - 1]))
      : scheduledPlural.has(word) &&
          (SUBJECT.test(before) || (/..[^s']s$/.test(before) && !NO_PLURAL.test(before)));
  };

  const cueAt = (tokens: readonly DateToken[], i: number): Tense => {
    const word = tokens[i]?.word ?? '';
    const before = tokens[i - 1]?.word ?? '';
    if (isMonth(tokens, i) || isUnreal(tokens, i)) return 'none';
    // "it had been expected to end on Friday"
    if (before === 'been' && tokens[i - 2]?.word === 'had') return 'past';
    if ((future.has(word) && before !== 'to') || isPlanning(tokens, i)) return 'future';
    if (isScheduled(tokens, i)) return 'future';
    if (/^(?:was|were)$/.test(word) && isPlanning(tokens, i + 1)) return 'future';
    if (word === 'to' && /^(?:is|are|was|were)$/.test(before)) return 'future';
    // "to be held", "cannot be cut": what is yet to come, not what was.
    // "when the case is heard"
    if (BARE_AFTER.test(before) || /^(?:is|are)$/.test(before)) return 'none';
    if (isAttributive(tokens, i) || isResolve(tokens, i)) return 'none';
    if (past.has(word)) return 'past';
    const isName = tokens[i]?.capital === true; // "the United States"
    if (word.length > 4 && word.endsWith('ed') && !isName) return 'past';
    return 'none';
  };

  const nearest: TenseReader['nearest'] = (tokens, first, end) => {
    if (isCopula(tokens, first)) return 'future';
    // "announced in July that it would open"
    if (tokens[end]?.word === 'that' && saying.has(tokens[first - 2]?.word ?? '')) return 'past';
    let best = Number.POSITIVE_INFINITY;
    let tense: Tense = 'none';
    const consider = (i: number, distance: number): void => {
      const found = cueAt(tokens, i);
      if (found === 'none') return;
      const cost = distance + (saying.has(tokens[i]?.word ?? '') ? SAYING_PENALTY : 0);
      if (cost < best) {
        best = cost;
        tense = found;
      }
    };
    const edge = leftEdge(tokens, first);
    // "after Easter" may be any Easter.
    const left = tokens[first - 1]?.word === 'after' ? first - 2 : beforeAside(tokens, first, edge);
    for (let i = left; i >= edge; i--) consider(i, first - i);
    const right = rightEdge(tokens, end);
    // "which shrank in March, will not grow": a comma ends the clause.
    const aside = tokens[end]?.word === ',' ? COMMA_PENALTY : 0;
    const tagged = aside > 0 && first - 1 > edge;
    for (let i = end; i < right; i++)
      if (!(tagged && saying.has(tokens[i]?.word ?? '')))
        consider(i, i - end + 1 + RIGHT_PENALTY + aside);
    return tense;
  };

  const expects: TenseReader['expects'] = (tokens, first, end) => {
    if (isCopula(tokens, first)) return true;
    const isStrong = (i: number): boolean =>
      strong.has(tokens[i]?.word ?? '') ||
      isPlanning(tokens, i) ||
      isScheduled(tokens, i) ||
      (tokens[i]?.word === 'to' && /^(?:is|are)$/.test(tokens[i - 1]?.word ?? ''));
    for (let i = first - 1; i >= leftEdge(tokens, first); i--) if (isStrong(i)) return true;
    const right = rightEdge(tokens, end);
    // "On Tuesday, the league plans to meet"
    const opens = leftEdge(tokens, first) >= first - 1;
    for (let i = end; i < right; i++)
      if (
        (opens && isIntent(tokens, i)) ||
        /^(?:will|shall|would|'ll)$/.test(tokens[i]?.word ?? '') ||
        (tokens[i]?.word === 'to' && /^(?:is|are)$/.test(tokens[i - 1]?.word ?? ''))
      )
        return true;
    return false;
  };
  const postpones: TenseReader['postpones'] = (tokens, first) => {
    for (let i = first - 1; i >= leftEdge(tokens, first) && i >= first - POSTPONED; i--)
      if (postponing.has(tokens[i]?.word ?? '') && !isLastUnit(tokens, i)) return true;
    return false;
  };
  const reports: TenseReader['reports'] = (tokens, first) =>
    saying.has(tokens[first - 1]?.word ?? '') ||
    (tokens[first - 1]?.word === 'on' && saying.has(tokens[first - 2]?.word ?? ''));
  const awaits: TenseReader['awaits'] = (tokens, end) => {
    const right = Math.min(rightEdge(tokens, end), end + EVENT_NAME);
    for (let i = end + 1; i < right; i++)
      if (events.has(tokens[i]?.word ?? '')) {
        const verb = tokens[i + 1]?.word ?? '';
        const after = tokens[i + 2]?.word ?? '';
        return (
          /^(?:will|would|could|may|might|should|promises)$/.test(verb) ||
          (/^(?:is|are)$/.test(verb) && /^(?:to|expected|likely|due|set|scheduled)$/.test(after))
        );
      }
    return false;
  };
  return { nearest, expects, postpones, reports, awaits };
}

/** "a poll in May" names a month, not what may be. */
function isMonth(tokens: readonly DateToken[], i: number): boolean {
  return (
    tokens[i]?.word === 'may' && tokens[i]?.capital === true && !isStop(tokens[i - 1], tokens[i])
  );
}

/** "until July he might have been jailed": what would have been is not to come. */
function isUnreal(tokens: readonly DateToken[], i: number): boolean {
  return (
    /^(?:would|might|may|should|must)$/.test(tokens[i]?.word ?? '') &&
    tokens[i + 1]?.word === 'have' &&
    tokens[i + 2]?.word !== 'to'
  );
}

/** "last year" is no verb. */
function isLastUnit(tokens: readonly DateToken[], i: number): boolean {
  return tokens[i]?.word === 'last' && !/^(?:until|till|to|into)$/.test(tokens[i + 1]?.word ?? '');
}

/** A name or a pronoun: "the bank reports", not "police reports". */
function isSubject(token: DateToken | undefined): boolean {
  return token?.capital === true || /^(?:he|she|it|who|which)$/.test(token?.word ?? '');
}

/** "plans to", said of now. */
function isIntent(tokens: readonly DateToken[], i: number): boolean {
  return (
    /^(?:plans?|aims?|intends?|hopes?)$/.test(tokens[i]?.word ?? '') && tokens[i + 1]?.word === 'to'
  );
}

/** "on a still unspecified date": a participle before its noun tells no time. */
function isAttributive(tokens: readonly DateToken[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token?.word.endsWith('ed') || next?.kind !== 'word' || next.gap !== 1) return false;
  const before = tokens[i - 1]?.word ?? '';
  const article = ADVERB.test(before) ? (tokens[i - 2]?.word ?? '') : before;
  return ARTICLE.test(article);
}

const ARTICLE = /^(?:a|an|the|its|his|her|their|our|this|these|some)$/;
const ADVERB = /^(?:still|newly|recently|long|so-called|[a-z]+ly)$/;

/** "The deadline is Friday", "the elections are in May": nobody says so of what is over. */
function isCopula(tokens: readonly DateToken[], first: number): boolean {
  const before = tokens[first - 1]?.word ?? '';
  const verb = /^(?:on|in|at)$/.test(before) ? tokens[first - 2]?.word : before;
  return verb === 'is' || verb === 'are';
}

function isStop(token: DateToken | undefined, next: DateToken | undefined): boolean {
  if (!token) return true;
  return (
    token.kind === 'mark' &&
    (token.word === '.' || token.word === '?' || token.word === '!' || token.word === ';') &&
    (next?.gap ?? 2) > 0
  );
}

/** The token before an aside: in "will march to the hall, which was built in the '60s, on Saturday" the march is what Saturday belongs to. */
function beforeAside(tokens: readonly DateToken[], first: number, edge: number): number {
  const comma = tokens[first - 1]?.kind === 'word' ? first - 2 : first - 1;
  if (tokens[comma]?.word !== ',') return first - 1;
  for (let i = comma - 1; i > edge; i--)
    if (tokens[i - 1]?.word === ',' && /^(?:which|who|whose|where)$/.test(tokens[i]?.word ?? ''))
      return i - 2;
  return first - 1;
}

/** "I sleep until August," he said: the quoted words are a clause of their own. */
function isQuoteEdge(tokens: readonly DateToken[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'mark' || !/^["”“']$/.test(token.word)) return false;
  return /^[,.:!?]$/.test(tokens[i - 1]?.word ?? '');
}

function leftEdge(tokens: readonly DateToken[], first: number): number {
  let i = first;
  while (
    i > 0 &&
    first - i < LEFT &&
    tokens[i]?.gap !== 2 &&
    !isStop(tokens[i - 1], tokens[i]) &&
    !isQuoteEdge(tokens, i - 1)
  )
    i--;
  return i;
}

function rightEdge(tokens: readonly DateToken[], end: number): number {
  let i = end;
  while (
    i < tokens.length &&
    i - end < RIGHT &&
    tokens[i]?.gap !== 2 &&
    !isStop(tokens[i], tokens[i + 1]) &&
    !isQuoteEdge(tokens, i)
  )
    i++;
  return i;
}
