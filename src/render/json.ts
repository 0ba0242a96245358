import { select } from './select.ts';
import type { Renderer } from './types.ts';

/** JSON: one object for one article, an array when the inputs can be many. */
export function createJsonRenderer(withText: boolean): Renderer {
  return {
    open: ({ many }) => (many ? '[' : ''),
    item: (analysis, { view, many }, index) => {
      const json = JSON.stringify(select(analysis, view, withText), null, 2);
      return many ? `${index > 0 ? ',' : ''}\n${json}` : `${json}\n`;
    },
    close: ({ many }, count) => (many ? `${count > 0 ? '\n' : ''}]\n` : ''),
  };
}

/** NDJSON: one line an article. */
export function createNdjsonRenderer(withText: boolean): Renderer {
  return {
    open: () => '',
    item: (analysis, { view }) => `${JSON.stringify(select(analysis, view, withText))}\n`,
    close: () => '',
  };
}
