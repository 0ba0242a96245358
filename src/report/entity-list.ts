import { TITLES } from '../render/text/entities.ts';
import type { Entity, EntityType } from '../types.ts';
import { type Html, html, join } from './escape.ts';
import type { ReportArticle } from './types.ts';

const CONTEXT = 40;

/** Every entity with all its mentions in context, by type; this is where the marks in the text lead. */
export function renderEntityList(article: ReportArticle, prefix: string): Html {
  const types = (Object.keys(TITLES) as EntityType[]).filter((type) =>
    article.entities.some((entity) => entity.type === type),
  );
  if (types.length === 0) return html`<p class="none">No names were found.</p>`;
  return join(
    types.map((type) => {
      const entities = article.entities.filter((entity) => entity.type === type);
      return html`<h4>${TITLES[type]}</h4>\n<ul class="entities">${join(
        entities.map((entity) => renderEntity(entity, article.text, prefix)),
      )}</ul>\n`;
    }),
  );
}

function renderEntity(entity: Entity, text: string, prefix: string): Html {
  const { id, name, type, count, aliases, place, mentions } = entity;
  return html`<li id="${prefix}${id}" tabindex="-1"><details><summary><span class="m ${type}">${name}</span> <span class="count">${count}</span>${
    aliases.length > 0 ? html` <span class="also">also ${aliases.join(', ')}</span>` : null
  }${place?.country ? html` <span class="also">${place.kind}, ${place.country}</span>` : null}</summary><ul>${join(
    mentions.map(
      ({ start, end }) =>
        html`<li dir="auto">…${text.slice(Math.max(0, start - CONTEXT), start)}<b>${text.slice(start, end)}</b>${text.slice(end, end + CONTEXT)}…</li>`,
    ),
  )}</ul></details></li>\n`;
}
