import { checkUserName } from './entities/check-user-name.ts';
import type { AnalyzerOptions } from './types.ts';

/** Checks what a caller builds an analyzer with, so that a mistake shows here and not at the first article. @throws TypeError that names the option. */
export function checkAnalyzerOptions({ names, dateOrder }: AnalyzerOptions): AnalyzerOptions {
  if (names != null && !Array.isArray(names)) throw new TypeError('"names" is not a list of names');
  if (dateOrder != null && dateOrder !== 'dmy' && dateOrder !== 'mdy')
    throw new TypeError(`"dateOrder" is "dmy" or "mdy", not "${String(dateOrder)}"`);
  return {
    ...(names == null
      ? {}
      : { names: names.map((name, at) => checkUserName(`names[${at}]`, name)) }),
    ...(dateOrder == null ? {} : { dateOrder }),
  };
}
