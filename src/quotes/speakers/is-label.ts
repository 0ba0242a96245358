import type { Entity } from '../../types.ts';
import type { Attribution } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import type { Reading } from './reading.ts';

/** "Explainer: Why …", "Kenya: Farmers Get More", "Live: …", "Ames 2-1 Boone: …": what stands before the colon of a headline tells what it is about, not who says it. */
export function isLabel(
  entity: Entity | null,
  { candidate, cueClause, quoted }: Attribution,
  { lexicon }: Reading,
): boolean {
  if (candidate?.order !== 'colon' || !candidate.source || quoted.length > 0) return false;
  if (candidate.source.first > candidate.verb) return false;
  const { items } = cueClause;
  if (items.at(-1)?.text === '?' || ASKS.has(itemAt(items, candidate.after)?.lower ?? ''))
    return true;
  const { core } = speakerPhrase(items, candidate.source);
  const isRole = lexicon.roles.has((items[core] as Item).lower);
  if (entity === null || entity.id === '') return !isRole;
  if (entity.type !== 'LOC' && entity.type !== 'MISC') return false;
  return !isRole && !items.some(({ lower }, at) => at !== core && SPEAKS.has(lower));
}

const ASKS: ReadonlySet<string> = new Set('how why what when where who which'.split(' '));
/** "Norway: we will not pay", "Norway to Brussels: hands off". */
const SPEAKS: ReadonlySet<string> = new Set('to we us our you your no not'.split(' '));
