import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const { add } = createSpelledStep(mending);
const namesIn = namesAfter(({ names, sequences }) => add(names, sequences, sequences));

describe('those by whom a time or a government is called', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The Pinochet era was long.', 'PERSON Pinochet'],
    ['In the [NORP Mugabe] era it was so.', 'PERSON Mugabe'],
    ['Under the [ORG Sharif] government it was so.', 'PERSON Sharif'],
    // Others, and what reaches beyond.
    ['The [PERSON George Bush] years are gone.', 'PERSON George Bush'],
    ['The Pinochet line is gone.'],
    ['The Carrow era is gone.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
