import { createRequire } from 'node:module';
import type * as CsvParse from 'csv-parse/sync';
import { checkUserName } from '../entities/check-user-name.ts';
import type { UserName } from '../types.ts';

/**
 * Parses the user's own names. JSON: an array of `{ "name", "type", "aliases": [] }`. CSV (RFC 4180): a head line
 * `name,type,aliases`, aliases parted by "|".
 * @throws Error that names the entry and what is wrong with it.
 */
export function parseNames(text: string): UserName[] {
  const plain = text.replace(/^\ufeff/, '');
  return plain.trimStart().startsWith('[') ? parseJsonNames(plain) : parseCsvNames(plain);
}

function parseJsonNames(text: string): UserName[] {
  const entries = JSON.parse(text) as unknown[];
  return entries.map((entry, at) => checkUserName(`entry ${at + 1}`, entry));
}

function parseCsvNames(text: string): UserName[] {
  // Loaded here, so that a run without such a file does not wait for it.
  const { parse } = createRequire(import.meta.url)('csv-parse/sync') as typeof CsvParse;
  const rows: string[][] = parse(text, {
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const head = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const [nameAt, typeAt, aliasesAt] = ['name', 'type', 'aliases'].map((key) =>
    head.indexOf(key),
  ) as [number, number, number];
  if (nameAt < 0 || typeAt < 0) throw new Error('the first line is not "name,type,aliases"');
  return rows.slice(1).map((row, at) =>
    checkUserName(`line ${at + 2}`, {
      name: row[nameAt],
      type: row[typeAt],
      aliases: (row[aliasesAt] ?? '')
        .split('|')
        .map((alias) => alias.trim())
        .filter(Boolean),
    }),
  );
}
