export { default as stringWidth } from 'string-width';
export { default as wrapAnsi } from 'wrap-ansi';

/** Parts text into what a reader sees as characters. */
export const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
