import { select } from './select.ts';
import { toJson } from './to-json.ts';
import type { Renderer } from './types.ts';

/**
 * JSON: one object for one article, an array when the inputs can be many. A file of records can hold one, several or none, so
 * its first article waits until it is known whether another follows; none at all is an empty array, unless the input failed.
 */
export function createJsonRenderer(withText: boolean): Renderer {
  let first = '';
  return {
    open: ({ many }) => (many ? '[' : ''),
    item: (analysis, { view, many }, index) => {
      const json = toJson(select(analysis, view, withText), 2);
      if (!many && index === 0) {
        first = json;
        return '';
      }
      if (!many && index === 1) return `[\n${first},\n${json}`;
      return `${index > 0 ? ',' : ''}\n${json}`;
    },
    close: ({ many }, count, failed = 0) => {
      if (!many && count === 1) return `${first}\n`;
      if (!many && count === 0) return failed > 0 ? '' : '[]\n';
      return `${count > 0 ? '\n' : ''}]\n`;
    },
  };
}

/** NDJSON: one line an article. */
export function createNdjsonRenderer(withText: boolean): Renderer {
  return {
    open: () => '',
    item: (analysis, { view }) => `${toJson(select(analysis, view, withText))}\n`,
    close: () => '',
  };
}
