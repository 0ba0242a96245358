import { compareDays } from '../dates/timeline.ts';
import { normalizeName } from '../entities/normalize-name.ts';
import type { QuoteKind } from '../types.ts';
import { countPairs } from './count-pairs.ts';
import { joinNames, type Occurrence } from './join-names.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import { tellApart } from './tell-apart.ts';
import type { Corpus, CorpusArticle, CorpusDate, CorpusInput, CorpusName } from './types.ts';

/** Puts results together: names over articles, pairs, one timeline, who is quoted how often. */
export function buildCorpus(inputs: readonly CorpusInput[], knowledge: NameKnowledge): Corpus {
  const quotes = inputs.map(quotesBySpeaker);
  const names = tellApart(
    joinNames(inputs, knowledge)
      .map((group) => toName(group, inputs, quotes))
      .sort(
        (a, b) =>
          b.articles.length - a.articles.length || b.count - a.count || compare(a.name, b.name),
      ),
  );
  return {
    articles: listArticles(inputs),
    names,
    pairs: () => countPairs(names),
    timeline: buildTimeline(inputs),
  };
}

/** An id that was there before gets `~2`, `~3`, …, for everything else refers to articles by their ids. */
function listArticles(inputs: readonly CorpusInput[]): CorpusArticle[] {
  const given = new Set(inputs.map(({ id }) => id));
  const used = new Set<string>();
  const times = new Map<string, number>();
  return inputs.map(({ id, source, title, date }) => {
    let own = id;
    while (used.has(own) || (own !== id && given.has(own))) {
      const time = (times.get(id) ?? 1) + 1;
      times.set(id, time);
      own = `${id}~${time}`;
    }
    used.add(own);
    return { id: own, source, title, date };
  });
}

type QuoteCounts = Record<QuoteKind, number>;

function quotesBySpeaker({ quotes }: CorpusInput): ReadonlyMap<string, QuoteCounts> {
  const counts = new Map<string, QuoteCounts>();
  for (const { kind, speaker } of quotes) {
    if (speaker?.entity == null) continue;
    const known = counts.get(speaker.entity) ?? { direct: 0, mixed: 0, indirect: 0 };
    known[kind]++;
    counts.set(speaker.entity, known);
  }
  return counts;
}

function toName(
  group: readonly Occurrence[],
  inputs: readonly CorpusInput[],
  quotes: readonly ReadonlyMap<string, QuoteCounts>[],
): CorpusName {
  const [first] = group as [Occurrence];
  const name = commonestName(group);
  const articles = [...new Set(group.map(({ article }) => article))];
  const days = articles.flatMap((article) => inputs[article]?.date ?? []).sort();
  const forms = new Set(group.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  forms.delete(name);
  const quoted = { direct: 0, mixed: 0, indirect: 0 };
  for (const { article, entity } of group) {
    const counts = quotes[article]?.get(entity.id);
    if (!counts) continue;
    quoted.direct += counts.direct;
    quoted.mixed += counts.mixed;
    quoted.indirect += counts.indirect;
  }
  return {
    name,
    type: first.entity.type,
    aliases: [...forms].sort(compare),
    count: group.reduce((sum, { entity }) => sum + entity.count, 0),
    articles,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    place: group.find(({ entity }) => entity.place)?.entity.place ?? null,
    quoted,
  };
}

const NEVER_SHORT: ReadonlySet<string> = new Set(['PERSON', 'LOC']);

/** The name with the most mentions; of a person, a place or in several words, rather not in capitals as in a headline ("BORIS JOHNSON"). */
function commonestName(group: readonly Occurrence[]): string {
  const counts = new Map<string, number>();
  for (const { entity } of group)
    counts.set(entity.name, (counts.get(entity.name) ?? 0) + entity.count);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const [best] = names as [string];
  const isWritten = best !== best.toUpperCase();
  const isAcronym = !NEVER_SHORT.has((group[0] as Occurrence).entity.type) && !/\s/.test(best);
  if (isWritten || isAcronym) return best;
  const key = normalizeName(best);
  return names.find((name) => name !== name.toUpperCase() && normalizeName(name) === key) ?? best;
}

function buildTimeline(inputs: readonly CorpusInput[]): CorpusDate[] {
  return inputs
    .flatMap(({ dates }, article) =>
      dates.flatMap(({ from, to, value, text, type }) =>
        from !== null && to !== null && type !== 'DURATION' && type !== 'SET'
          ? [{ from, to, value, text, article }]
          : [],
      ),
    )
    .sort(
      (a, b) => compareDays(a.from, b.from) || compareDays(a.to, b.to) || a.article - b.article,
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
