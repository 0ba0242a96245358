import { describe, expect, it } from 'vitest';
import { type Row, typesIn } from '../heard-names.ts';

describe('the last words of a longer name tell its type', () => {
  it.each<Row>([
    ['Patients at [LOC Kamuzu Central Hospital] waited.', 'ORG Kamuzu Central Hospital'],
    ['They rallied outside the [LOC Azerbaijani Embassy].', 'ORG Azerbaijani Embassy'],
    ['The [LOC Sunrise Health Region] said so.', 'ORG Sunrise Health Region'],
    ['The [MISC National League] season opens.', 'ORG National League'],
    ['They will close the [ORG Penrhiw Leisure Centre] in May.', 'LOC Penrhiw Leisure Centre'],
    ['They met at the [ORG Labadi Beach Hotel] at noon.', 'LOC Labadi Beach Hotel'],
    ['The [ORG Panama Canal] is dry.', 'LOC Panama Canal'],
    ['The [ORG Okolo Free Zone] opened.', 'LOC Okolo Free Zone'],
    ['They climbed the [ORG Swiss Alps].', 'LOC Swiss Alps'],
    ['They sued [PERSON Nasim Apparels].', 'ORG Nasim Apparels'],
    ['They sued [PERSON Anna Bauer Verlag].', 'ORG Anna Bauer Verlag'],
    ['The [LOC Straits Harbour Capital] bought more.', 'ORG Straits Harbour Capital'],
    ['They won the [ORG CAF Champions League] in May.', 'MISC CAF Champions League'],
    ['The first [ORG Diamond League] meeting is today.', 'MISC Diamond League'],
    [
      'It broke the [ORG General Data Protection Regulation].',
      'MISC General Data Protection Regulation',
    ],
    ['It ended the [ORG Indus Waters Treaty].', 'MISC Indus Waters Treaty'],
    ['They prayed in [PERSON Wells Minster].', 'LOC Wells Minster'],
    ['The [ORG Carrow Palace] said no.', 'LOC Carrow Palace'],
    ['It hit the [ORG Green Zone].', 'LOC Green Zone'],
    ['In [PERSON Jackson County] it rained.', 'LOC Jackson County'],
    ['It is in the [MISC Journal of Sleep].', 'ORG Journal of Sleep'],
    ['Then [ORG Crystal Palace] won.', 'ORG Crystal Palace'],
    ['Then [ORG Derby County] won.', 'ORG Derby County'],
    ['It is at 12 [MISC Mill Rd.] in town.', 'LOC Mill Rd.'],
    ['It fell on the [MISC Nasdaq Stock Market] again.', 'ORG Nasdaq Stock Market'],
    ['They fled the [ORG Carrow Ridge Fire] then.', 'MISC Carrow Ridge Fire'],
    ['Then [ORG Cal Fire] said so.', 'ORG Cal Fire'],
    ['The [ORG Chicago Fire] drew.', 'ORG Chicago Fire'],
    ['Then [ORG Carrow Fire] said so.', 'ORG Carrow Fire'],
    // A party, a book, another centre, one word, and a street.
    ['It lies on the [ORG Carrow Aquifer].', 'LOC Carrow Aquifer'],
    ['They met at the [ORG Presidential Villa].', 'LOC Presidential Villa'],
    ['Then [ORG Aston Villa] won.', 'ORG Aston Villa'],
    ['Then [PERSON David Villa] scored.', 'PERSON David Villa'],
    ['The [ORG Awami League] won.', 'ORG Awami League'],
    ['They read [MISC Animal Farm] at school.', 'MISC Animal Farm'],
    ['The [ORG National Cyber Security Centre] warned.', 'ORG National Cyber Security Centre'],
    ['The [LOC Hospital] is closed.', 'LOC Hospital'],
    ['They live in [LOC Rua do Hospital] now.', 'LOC Rua do Hospital'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});
