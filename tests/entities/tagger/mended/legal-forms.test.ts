import { describe, expect, it } from 'vitest';
import { withLegalForms } from '../../../../src/entities/tagger/mended/legal-forms.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withLegalForms(names, mending, lexicon));

describe('forms of law behind companies', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['They sued [PERSON Anton Brandl] GmbH on Monday.', 'ORG Anton Brandl GmbH'],
    ['The fine for [LOC Tilden Optical] plc was small.', 'ORG Tilden Optical plc'],
    ['A bid from [ORG Norrstad] AB failed.', 'ORG Norrstad AB'],
    ['It hired [ORG Mikasa Line Co.], [ORG Ltd.] for that.', 'ORG Mikasa Line Co., Ltd.'],
    ['It hired [ORG Mikasa Line] Co., Ltd. for that.', 'ORG Mikasa Line Co., Ltd.'],
    ['They sued [PERSON Skovsig] A/S and won.', 'ORG Skovsig A/S'],
    ['They sued [PERSON Skovsig A]/S and won.', 'ORG Skovsig A/S'],
    ['They sued [PERSON Rivers Hill] Pty Ltd in May.', 'ORG Rivers Hill Pty Ltd'],
    ['[ORG Brandl] AG Chief Executive [PERSON Ann Hill] left.', 'ORG Brandl AG', 'PERSON Ann Hill'],
    ['They sued [PERSON Castel] et Fils in May.', 'ORG Castel et Fils'],
    ['They sued [PERSON Moretti] e Figli in May.', 'ORG Moretti e Figli'],
    ['[PERSON Ann Hill] et al. said so.', 'PERSON Ann Hill'],
    // No company, and words that look like a form.
    ['The [LOC Texas] AG said so.', 'LOC Texas'],
    ['The government of [PERSON Ana Lindo] limited withdrawals.', 'PERSON Ana Lindo'],
    ['[PERSON Ann Hill] as a child.', 'PERSON Ann Hill'],
    ['[PERSON Ann Hill], a co-owner.', 'PERSON Ann Hill'],
    ['In [LOC Leeds] SE of it.', 'LOC Leeds'],
    ['The [NORP Danish] AB left.', 'NORP Danish'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
