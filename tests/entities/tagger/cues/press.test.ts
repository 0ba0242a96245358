import { describe, expect, it } from 'vitest';
import { type Row, typesIn } from '../heard-names.ts';

describe('papers, platforms and ships', () => {
  it.each<Row>([
    ['She told the [MISC Mercury] that it was noisy.', 'ORG Mercury'],
    ['He told the [ORG?? Nation] on Friday.', 'ORG Nation'],
    [
      'The work, published in [MISC Current Ecology Letters], is new.',
      'ORG Current Ecology Letters',
    ],
    ['It was published today in the [MISC Journal of Sleep].', 'ORG Journal of Sleep'],
    ['With reporting by [ORG AP] and [PERSON Dawn]', 'ORG AP', 'ORG Dawn'],
    ['Based on reporting by [LOC Mediazona], TASS', 'ORG Mediazona'],
    ['With additional reporting by [PERSON Ann Hill].', 'PERSON Ann Hill'],
    ['It is in the journal [MISC Palaeohydrology].', 'ORG Palaeohydrology'],
    ['In a video on [MISC Telegram] he wept.', 'ORG Telegram'],
    ['In 2018 the [ORG Sinar Bangun] sank in a lake.', 'MISC Sinar Bangun'],
    ['The [ORG MB Estrella] left.', 'MISC MB Estrella'],
    // An inquiry, a people, a person, what is not published, and what sank otherwise.
    ['He told the [LOC Gippslandia] inquiry all.', 'LOC Gippslandia'],
    ['He told the [MISC Gippslandia] inquiry all.', 'MISC Gippslandia'],
    ['He told the [ORG?? Epsomia] MP a story.', 'ORG Epsomia'],
    ['He told the [MISC Epsom] MP a story.', 'MISC Epsom'],
    ['He told the [NORP Swiss] that it was over.', 'NORP Swiss'],
    ['He told the [PERSON? Beckhams] that it was over.', 'PERSON Beckhams'],
    ['They met in the [MISC Grand Final] today.', 'MISC Grand Final'],
    ['[ORG Corvane] sank to a new low.', 'ORG Corvane'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});
