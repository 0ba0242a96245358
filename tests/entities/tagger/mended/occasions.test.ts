import { describe, expect, it } from 'vitest';
import { withOccasions } from '../../../../src/entities/tagger/mended/occasions.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withOccasions(names, mending));

describe('days and plans that are called as bodies are', () => {
  it.each<[marked: string, name: string]>([
    ['The [ORG National Day of Mourning] is today.', 'MISC National Day of Mourning'],
    ['The [ORG World Day against Carrow] is today.', 'MISC World Day against Carrow'],
    ['The [ORG Day of Carrow] is today.', 'MISC Day of Carrow'],
    ['The [ORG National Plan for Oral Health] was read.', 'MISC National Plan for Oral Health'],
    ['The [ORG Decade of Action] began.', 'MISC Decade of Action'],
    // A campaign, a body and what is no body at all.
    ['He gave to [ORG New Day for America].', 'ORG New Day for America'],
    ['The [ORG Office of the Day] shut.', 'ORG Office of the Day'],
    ['The [ORG Union of the Day of Carrow] shut.', 'ORG Union of the Day of Carrow'],
    ['In the [LOC Plan of Carrow] it rained.', 'LOC Plan of Carrow'],
  ])('%j', (marked, name) => expect(namesIn(marked)).toEqual([name]));
});
