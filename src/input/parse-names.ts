import { createRequire } from 'node:module';
import type * as CsvParse from 'csv-parse/sync';
import { NAME_TYPES } from '../entity-types.ts';
import type { NameType, UserName } from '../types.ts';

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
  return entries.map((entry, at) => {
    const { name, type, aliases = [] } = (entry ?? {}) as Record<string, unknown>;
    if (!Array.isArray(aliases) || aliases.some((alias) => typeof alias !== 'string'))
      throw new Error(`entry ${at + 1}: "aliases" is not a list of strings`);
    return toName(`entry ${at + 1}`, name, type, aliases);
  });
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
    toName(
      `line ${at + 2}`,
      row[nameAt],
      row[typeAt],
      (row[aliasesAt] ?? '')
        .split('|')
        .map((alias) => alias.trim())
        .filter(Boolean),
    ),
  );
}

function toName(where: string, name: unknown, type: unknown, aliases: string[]): UserName {
  if (typeof name !== 'string' || name.trim() === '') throw new Error(`${where}: has no name`);
  const kind = typeof type === 'string' ? type.trim().toUpperCase() : '';
  if (!NAME_TYPES.includes(kind as NameType))
    throw new Error(`${where}: the type is one of ${NAME_TYPES.join(', ')}, not "${String(type)}"`);
  return { name: name.trim(), type: kind as NameType, aliases };
}
