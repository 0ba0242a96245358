/** The library without any Node built-in: pass the reader of `data/` yourself (a browser, a bundle). */
export { createAnalyzer } from './analyze.ts';
export type { ReadResource } from './resources/resources.ts';
export type * from './types.ts';
