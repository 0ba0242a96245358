import { safeText } from './safe-text.ts';

/** What a spreadsheet takes for the start of a formula, also after blanks and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
const QUOTED = /[",;\n\t]|^\s|\s$/;

/** A value of one cell: numbers stay bare, null is an empty cell. */
export type CellValue = string | number | null | undefined;

/**
 * Writes one cell (RFC 4180). Text never starts a formula (an apostrophe is put before it, as OWASP advises), and control and
 * bidi characters are shown rather than obeyed.
 */
export function csvCell(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = safeText(FORMULA.test(value) ? `'${value}` : value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes one row, with its line feed. */
export function csvRow(values: readonly CellValue[]): string {
  return `${values.map(csvCell).join(',')}\n`;
}
