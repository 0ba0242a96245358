import { readCountryNames } from '../entities/places/country-names.ts';
import type { Resources } from '../resources/resources.ts';
import { type RoleWords, readRoleWords } from './find-roles.ts';

/** The word lists that a summary is written with. */
export interface SummaryWords {
  readonly roles: RoleWords;
  /** English names of countries by ISO 3166-1 code. */
  readonly countries: ReadonlyMap<string, string>;
}

/** Reads both lists. */
export function readSummaryWords(resources: Resources): SummaryWords {
  return { roles: readRoleWords(resources), countries: readCountryNames(resources) };
}
