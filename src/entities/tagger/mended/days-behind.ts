import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

/** Takes off people the day on which they did something, as American papers write it, "Sunderly| Sunday said", where the article names them without it; but John Sunday is a name in Nigeria. */
export function withoutDays(
  names: readonly FoundName[],
  { calendar }: Pick<MendingWords, 'calendar'>,
): readonly FoundName[] {
  const endsInDay = ({ sequence: { tokens }, first, last, type }: FoundName) => {
    const { text } = wordAt(tokens, last);
    return type === PERSON && first < last && text.endsWith('day') && calendar.has(text);
  };
  if (!names.some(endsInDay)) return names;
  const surnames = new Set<string>();
  for (const { sequence, last, type } of names)
    if (type === PERSON) surnames.add(wordAt(sequence.tokens, last).text);
  return mendEach(names, (name) =>
    endsInDay(name) && surnames.has(wordAt(name.sequence.tokens, name.last - 1).text)
      ? nameOver(name, name.first, name.last - 1)
      : name,
  );
}
