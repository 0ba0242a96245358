import type { DateMention, DateRange } from '../types.ts';

/** A mention with the places of its tokens, as long as ranges are sought. */
export interface PlacedMention {
  readonly mention: DateMention;
  /** The words between this mention and the one before, lower-cased; null when they are many. */
  readonly joinedBy: string | null;
  /** Does "between" stand before the mention. */
  readonly isBetween: boolean;
  /** The grammar itself read this and a neighbour as one range. */
  readonly inRange: boolean;
}

const JOINS = new Set(['to', 'through', 'until', 'till', '–', '-', '/', 'up to', 'to the', 'and']);

/** Gives the two ends of each range ("from 3 to 5 May", "between Monday and Wednesday") the same `range`. */
export function linkRanges(placed: readonly PlacedMention[]): DateMention[] {
  const mentions = placed.map(({ mention }) => mention);
  for (let i = 1; i < placed.length; i++) {
    const [a, b] = [placed[i - 1], placed[i]];
    if (!a || !b || !isRange(a, b)) continue;
    const [first, second] = [mentions[i - 1], mentions[i]];
    if (!first || !second || first.range) continue;
    const range: DateRange = {
      start: first.start,
      end: second.end,
      from: first.from,
      to: second.to,
    };
    mentions[i - 1] = { ...first, range };
    mentions[i] = { ...second, range };
  }
  return mentions;
}

function isPoint({ type }: DateMention): boolean {
  return type === 'DATE' || type === 'TIME';
}

function isRange(a: PlacedMention, b: PlacedMention): boolean {
  if (b.joinedBy === null || !JOINS.has(b.joinedBy)) return false;
  if (!isPoint(a.mention) || !isPoint(b.mention)) return false;
  // "9am PT / noon ET": one time, in two zones.
  if (b.joinedBy === '/' && b.mention.type === 'TIME') return false;
  if (b.joinedBy === 'and' && !a.isBetween && !(a.inRange && b.inRange)) return false;
  const { from } = a.mention;
  const { to } = b.mention;
  if (from === null || to === null)
    return a.mention.value.startsWith('X') || b.mention.value.startsWith('X');
  return from < to || (from === to && a.mention.value < b.mention.value);
}
