import { describe, expect, it } from 'vitest';
import { withOwnEndings } from '../../../../src/entities/tagger/mended/own-endings.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withOwnEndings(names, mending, lexicon));

type Row = [marked: string, ...names: string[]];

describe('a possessive that is the name’s own', () => {
  it.each<Row>([
    // Known to end so.
    ["[ORG Macy]'s will open a shop in Bristol.", "ORG Macy's"],
    ['[PERSON? Domino]’s (the chain) is shut.', 'ORG Domino’s'],
    ["[PERSON Christie]'s said that it had sold the vase.", "ORG Christie's"],
    // The article has it so elsewhere.
    [
      "[ORG Brindle's], a baker, is shut. [PERSON Brindle]'s fell.",
      "ORG Brindle's",
      "ORG Brindle's",
    ],
    // Where people are.
    ["He sang at [LOC Tollard]'s on Friday.", "LOC Tollard's"],
    ["The choir of [ORG?? St Anne's] sang.", "ORG St Anne's"],
    // What somebody or something has.
    ["[PERSON Christie]'s office is shut.", 'PERSON Christie'],
    ["A friend of [PERSON Christie]'s said so.", 'PERSON Christie'],
    ["[PERSON Ann Lowe] spoke. [ORG Lowe]'s house burned.", 'PERSON Ann Lowe', 'ORG Lowe'],
    [
      "[PERSON Ann McDonald] spoke. [ORG McDonald's] party lost.",
      'PERSON Ann McDonald',
      'PERSON McDonald',
    ],
    [
      "[LOC Brindle's], he said. [ORG Brindle] rose. [ORG Brindle]'s boss left.",
      "LOC Brindle's",
      'ORG Brindle',
      'ORG Brindle',
    ],
    ["[ORG Tesla]'s shares fell.", 'ORG Tesla'],
    ["He sang at [LOC Tollard]'s church on Friday.", 'LOC Tollard'],
    ["He sang at [LOC London]'s in March.", 'LOC London'],
    ["He sang at [PERSON Tollard]'s on Friday.", 'PERSON Tollard'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
