import type { Entity } from '../../../types.ts';
import { itemAt } from '../../clauses/item.ts';
import { modifierFit } from '../../descriptions/modifier-fit.ts';
import type { NamedMention } from '../../mentions/mention-index.ts';
import type { SpeakerPhrase } from '../../phrases/speaker-phrase.ts';
import type { Reading } from '../reading.ts';

/** "the AG", "the Health CS": whether letters that stand for an office are what a phrase is about, and no more than that is known of what they name. */
export function isAcronymRole(
  { items, first, core }: SpeakerPhrase,
  named: NamedMention | null,
  { kinds }: Pick<Reading, 'kinds'>,
): boolean {
  const { lower, text, entry } = itemAt(items, core) ?? {};
  if (!entry?.acronym || !kinds.acronyms.has(lower ?? '')) return false;
  if (itemAt(items, first)?.lower !== 'the') return false;
  return named === null || (named.entity.type !== 'PERSON' && endsSo(named.entity.name, text));
}

/** "AG", "Health CS" */
function endsSo(name: string, letters = ''): boolean {
  return name === letters || name.endsWith(` ${letters}`);
}

/** "Attorney General Jane Hill sued. The AG said": who was called by the office, the most present of several; null when nobody was. */
export function resolveAcronym(phrase: SpeakerPhrase, reading: Reading): Entity | null {
  const { items, first, core } = phrase;
  const { lower = '', start = 0 } = itemAt(items, core) ?? {};
  const told = items.slice(first + 1, core).map((item) => item.lower);
  const holders = new Map<Entity, number>();
  for (const office of [lower, ...(reading.kinds.acronyms.get(lower) ?? [])])
    noteHolders(office.split(' '), told, start, holders, reading);
  const present = reading.salience.best((entity) => (holders.has(entity) ? 1 : 0));
  if (present) return present;
  let last: Entity | null = null;
  for (const [entity, at] of holders) if (at > (holders.get(last as Entity) ?? -1)) last = entity;
  return last;
}

/** Notes where those were last called by all the words of an office, in whichever order. */
function noteHolders(
  office: readonly string[],
  told: readonly string[],
  before: number,
  holders: Map<Entity, number>,
  { called, kinds }: Reading,
): void {
  for (const noun of office)
    for (const { description, fit } of called.before(noun, before)) {
      const { entity, modifiers, at } = description;
      if (fit < 1 || entity.type !== 'PERSON') continue;
      if (!office.every((word) => word === noun || modifiers.includes(word))) continue;
      if (modifierFit(told.concat(office), modifiers, kinds) > 0) holders.set(entity, at);
    }
}
