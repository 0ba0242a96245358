import { groupNames } from '../../src/entities/group/group-names.ts';
import { readGroupLexicons } from '../../src/entities/group/lexicons.ts';
import type { Analyzer } from '../../src/node.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { Entity, NameType } from '../../src/types.ts';
import type { GoldArticle } from '../corpora/read-gold.ts';
import { bCubed, bCubedScore } from './b-cubed.ts';

const toClusters = (entities: readonly Entity[]) =>
  entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, entity: id })),
  );

/** B-cubed of the whole recogniser: its own mentions, its own groups. */
export function scoreEntities(articles: readonly GoldArticle[], analyzer: Analyzer) {
  return bCubedScore(
    articles.map(({ text, date, names }) => {
      const parts = { dates: false, quotes: false };
      return bCubed(toClusters(analyzer.analyze(text, { date, parts }).entities), names);
    }),
  );
}

/** B-cubed of grouping alone: the gold mentions, grouped by the tool. */
export function scoreGrouping(articles: readonly GoldArticle[]) {
  const resources = createResources(readPackagedResource);
  const lexicons = readGroupLexicons(resources);
  return bCubedScore(
    articles.map(({ text, names }) => {
      const mentions = names.map(({ start, end, type }) => ({
        start,
        end,
        type: type as NameType,
        score: 1,
      }));
      return bCubed(toClusters(groupNames(text, mentions, lexicons)), names);
    }),
  );
}
