/** A whole number so large that JavaScript cannot tell it from its neighbours: ids of tweets are such numbers. */
function isInexact(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

/**
 * Parses JSON as `JSON.parse` does, but keeps the digits of large numbers in the field `field` of the record, or of each
 * record of an array: they are given as text. @throws SyntaxError
 */
export function parseKeepingDigits(json: string, field: string): unknown {
  const value: unknown = JSON.parse(json);
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  return records.some((record) => isInexact((record as Record<string, unknown> | null)?.[field]))
    ? JSON.parse(quoteNumbers(json, field))
    : value;
}

/** A key begins behind a bracket, a comma or a blank; a quotation mark within text has a backslash before it. */
function quoteNumbers(json: string, field: string): string {
  const key = JSON.stringify(field).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const numbers = new RegExp(`(?<=[{,\\s])(${key}\\s*:\\s*)(-?\\d{16,})(?=[\\s,}])`, 'g');
  return json.replace(numbers, '$1"$2"');
}
