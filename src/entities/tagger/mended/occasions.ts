import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { MISC, ORG } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'against']);

/** Makes events and plans of what is called as bodies are: "the National Day of Mourning", "the Action Plan for Oral Health"; but not "the Office of the Day". */
export function withOccasions(
  names: readonly FoundName[],
  { occasions, dayFirsts }: Pick<MendingWords, 'occasions' | 'dayFirsts'>,
): readonly FoundName[] {
  return mendEach(names, (name) => {
    const { sequence, first, last, type } = name;
    const { tokens } = sequence;
    if (type !== ORG || last < first + 2) return name;
    for (let at = first + 1; at < last; at++)
      if (LINKS.has(wordAt(tokens, at).text)) {
        const { lower } = wordAt(tokens, at - 1);
        const isDay = lower === 'day' || lower === 'days';
        // "New Day for America" is a campaign.
        const isOccasion =
          occasions.has(lower) &&
          (!isDay || at === first + 1 || dayFirsts.has(wordAt(tokens, first).lower));
        return isOccasion ? sureOver(name, first, last, MISC) : name;
      }
    return name;
  });
}
