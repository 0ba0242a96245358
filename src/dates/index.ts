import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import type { DateMention } from '../types.ts';
import { boundsOf } from './bounds.ts';
import { formatDay, parseDay } from './calendar.ts';
import { inferDateOrder } from './date-order.ts';
import { dayOfWriting } from './day-of-writing.ts';
import { GRAMMARS } from './grammar/index.ts';
import { MACROS } from './grammar/macros.ts';
import { linkRanges, type PlacedMention } from './link-ranges.ts';
import { mergeTimes, timed } from './merge-times.ts';
import { compileRules, matchTokens, type Piece } from './pattern/match.ts';
import {
  contextWith,
  type Narrative,
  type ResolveContext,
  type Resolved,
  SILENCE,
  type Spoken,
} from './resolve/context.ts';
import { entryAfter } from './resolve/entry-year.ts';
import { readHolidays } from './resolve/holiday-table.ts';
import { resolve } from './resolve/index.ts';
import { readCues } from './tense/cues.ts';
import { TENSE_READER } from './tense/index.ts';
import { withoutCompany } from './without-company.ts';
import { readContexts } from './words/contexts.ts';
import { readLexicon } from './words/lexicon.ts';
import { scan } from './words/scan.ts';
import { Tokens } from './words/tokens.ts';

const QUARTER_DAYS = 90;

/** Finds the temporal expressions of an article, resolved against its publication date, in text order. */
export type DateFinder = (
  document: Pick<ArticleDocument, 'text' | 'date'>,
) => readonly DateMention[];

/** Builds the finder; `dateOrder` decides "3/4/2020" (default: from the article's own evidence). */
export function createDateFinder(
  resources: Resources,
  options: { readonly dateOrder?: 'dmy' | 'mdy' } = {},
): DateFinder {
  const rules = compileRules(
    GRAMMARS,
    MACROS,
    readLexicon(resources),
    readCues(resources),
    readContexts(resources),
  );
  const holidays = readHolidays(resources);
  const tokens = new Tokens();
  return ({ text, date }) => {
    const document = date === null ? null : parseDay(date);
    scan(text, rules.vocabulary, tokens);
    const matched = matchTokens(tokens, rules).map((piece) => withoutCompany(piece, tokens));
    const pieces = mergeTimes(matched, tokens);
    const dateOrder = options.dateOrder ?? inferDateOrder(pieces, tokens, document);
    const mentions = resolveAll(pieces, text, {
      document: dayOfWriting(pieces, tokens, document),
      tokens,
      tense: TENSE_READER,
      holidays,
      dateOrder,
    });
    // Nothing of an article stays.
    tokens.begin('');
    return mentions;
  };
}

type Fixed = Omit<ResolveContext, 'narrative' | 'first' | 'end' | 'at' | 'paragraph'>;

/** Resolves the pieces in text order; each sees what was spoken of before it. */
function resolveAll(pieces: readonly Piece[], text: string, fixed: Fixed): DateMention[] {
  const { document, tokens, tense, holidays, dateOrder } = fixed;
  const placed: PlacedMention[] = [];
  let narrative = SILENCE;
  let previous: Piece | null = null;
  for (const piece of pieces) {
    const { first, end } = piece;
    const at = tokens.start(first);
    const paragraph = tokens.paragraph(first);
    const context: ResolveContext = {
      document,
      narrative,
      tokens,
      first,
      end,
      at,
      paragraph,
      tense,
      holidays,
      dateOrder,
    };
    const resolved = piece.ofDay
      ? resolveOnDay(piece, piece.ofDay, context)
      : resolve(piece.form, context);
    if (!resolved) continue;
    const isSince = tokens.is(first - 1, 'since');
    narrative = remember(narrative, resolved, { at, paragraph, isSince, first }, context);
    placed.push({
      mention: mentionOf(resolved, text, at, tokens.end(end - 1)),
      joinedBy: previous && wordsBetween(tokens, previous.end, first),
      isBetween: tokens.is(first - 1, 'between'),
      inRange: piece.inRange ?? false,
    });
    previous = piece;
  }
  return linkRanges(placed);
}

/** A time is resolved where the day stands that it is of. */
function resolveOnDay(piece: Piece, { form, first, end }: Piece, context: ResolveContext) {
  return resolve(timed(form, piece.form), contextWith(context, { first, end }));
}

function mentionOf(resolved: Resolved, text: string, start: number, end: number): DateMention {
  const mod = resolved.mod ?? null;
  const { from, to } = resolved.span
    ? { from: formatDay(resolved.span.from), to: formatDay(resolved.span.to) }
    : boundsOf(resolved.value, mod);
  return {
    start,
    end,
    text: text.slice(start, end),
    type: resolved.type,
    value: resolved.value,
    mod,
    from,
    to,
  };
}

function wordsBetween(tokens: Tokens, from: number, to: number): string | null {
  if (to - from > 2 || from > to) return null;
  const first = tokens.word(from);
  if (to - from < 2) return to === from ? '' : first;
  return `${first} ${tokens.word(from + 1)}`;
}

function remember(
  narrative: Narrative,
  resolved: Resolved,
  place: Pick<Spoken, 'at' | 'paragraph' | 'isSince' | 'first'>,
  context: ResolveContext,
): Narrative {
  if (!resolved.spoken) return narrative;
  const { document } = context;
  const { grain, day, explicitYear = false, isOver = false } = resolved.spoken;
  const { at, paragraph, isSince, first } = place;
  const before = narrative.lastDay;
  const { minutes } = resolved;
  const spoken = { grain, day, at, paragraph, isSince, explicitYear, first, before, minutes };
  // Figures are compared with those of a quarter that is over.
  const isReported =
    grain === 'quarter' && (isOver || document === null || day + QUARTER_DAYS <= document);
  return {
    last: spoken,
    lastDay: grain === 'day' ? spoken : narrative.lastDay,
    lastQuarter: isReported ? spoken : narrative.lastQuarter,
    lastClock: minutes === undefined ? narrative.lastClock : spoken,
    lastEntry: entryAfter(narrative, resolved, context),
  };
}
