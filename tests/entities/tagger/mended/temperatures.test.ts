import { describe, expect, it } from 'vitest';
import { withTemperatures } from '../../../../src/entities/tagger/mended/temperatures.ts';
import { namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withTemperatures(names));

describe('towns with their temperatures', () => {
  it.each<[marked: string, names: string[]]>([
    ['[ORG Delhi] 24C, [LOC Harran 19C], [PERSON Orr] 7C', ['LOC Delhi', 'LOC Harran', 'LOC Orr']],
    ['[ORG Delhi] 24C was measured.', ['ORG Delhi']],
    ['[ORG Delhi] 24, [ORG Leeds] 19', ['ORG Delhi', 'ORG Leeds']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
