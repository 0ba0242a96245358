import { describe, expect, it } from 'vitest';
import { addJoined } from '../../../../src/entities/tagger/added/joined-names.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addJoined(names, sequences, mending));

describe('names whose words look like two names or none', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Police in [LOC Tyne] and [MISC Wear] said so.', 'LOC Tyne and Wear'],
    ['His State of the [ORG Union] address was long.', 'MISC State of the Union'],
    ['They spoke of the state of the [ORG Union].', 'ORG Union'],
    ['The tax-writing Ways and [ORG Means Committee] met.', 'ORG Ways and Means Committee'],
    ['On [PERSON Martha]’s [MISC Vineyard] it rained.', 'LOC Martha’s Vineyard'],
    ['The government of [PERSON Congo Kinshasa] left.', 'LOC Congo Kinshasa'],
    ['They mark [ORG Cinco de Mayo] here.', 'MISC Cinco de Mayo'],
    ['Eight Covid treatments were paid for.', 'MISC Covid'],
    ['The [ORG UK Covid-19 Inquiry] met.', 'ORG UK Covid-19 Inquiry'],
    ['Newfoundland and Labrador voted.', 'LOC Newfoundland and Labrador'],
    ['She told [ORG RFE]/RL on Monday.', 'ORG RFE/RL'],
    ["By RFE/RL's [NORP Uzbek] Service", "ORG RFE/RL's Uzbek Service"],
    ['She told RFE/RL’s reporter.', 'ORG RFE/RL'],
    ['([LOC FRANCE] 24 with [ORG AFP])', 'ORG FRANCE 24', 'ORG AFP'],
    ['The N. [PERSON Korean] troops left.', 'NORP N. Korean'],
    ['The [PERSON S. Korean] troops left.', 'NORP S. Korean'],
    ['In S. Korea it rained.', 'LOC S. Korea'],
    ['[LOC Al Qaeda in the Arabian Peninsula] said so.', 'ORG Al Qaeda in the Arabian Peninsula'],
    [
      'Men of [ORG al-Qaida] in the [ORG Islamic Maghreb] left.',
      'ORG al-Qaida in the Islamic Maghreb',
    ],
    ['[ORG Al Qaeda] in [LOC Kenya] denied it.', 'ORG Al Qaeda', 'LOC Kenya'],
    ['[LOC Avon] and [ORG Somerset Police] said so.', 'ORG Avon and Somerset Police'],
    [
      '[LOC Telford] and [ORG Wrekin Borough Council] met.',
      'ORG Telford and Wrekin Borough Council',
    ],
    ['The Old [PERSON Bailey] heard so.', 'ORG Old Bailey'],
    ['[PERSON Old] and [PERSON Bailey] left.', 'PERSON Old', 'PERSON Bailey'],
    ['It had 24 in [LOC France].', 'LOC France'],
    ['(dpa, [ORG Reuters])', 'ORG dpa', 'ORG Reuters'],
    ['Police in [LOC Wear] and [LOC Tyne] said so.', 'LOC Wear', 'LOC Tyne'],
    ['Aboard [ORG Air Force] One he slept.', 'MISC Air Force One'],
    ['They crossed the [ORG Line of Control].', 'LOC Line of Control'],
    ['The [ORG Air Force] bought one.', 'ORG Air Force'],
    ['Men of the [LOC Jammu] and [ORG Kashmir Police] left.', 'ORG Jammu and Kashmir Police'],
    ['In [LOC Jammu] and [LOC Kashmir] police left.', 'LOC Jammu and Kashmir'],
    ['They joined [ORG Tyne and Wear Metro].', 'ORG Tyne and Wear Metro'],
    [
      'In [LOC Sistan] and [LOC Baluchestan Province] it rained.',
      'LOC Sistan and Baluchestan Province',
    ],
    ['The [LOC Punjab] and [ORG Haryana High Court] met.', 'ORG Punjab and Haryana High Court'],
    ['Ships left the [NORP Turks] and [LOC Caicos Islands].', 'LOC Turks and Caicos Islands'],
    ['The [NORP Turks] and [LOC Cayman Islands] met.', 'NORP Turks', 'LOC Cayman Islands'],
    ['They crossed the [ORG Military Demarcation Line].', 'LOC Military Demarcation Line'],
    ['S’pore firms met men from S’pore.', 'LOC S’pore', 'LOC S’pore'],
    [
      'He left the [ORG University of California], [LOC Santa Cruz] in May.',
      'ORG University of California, Santa Cruz',
    ],
    [
      'He left the [ORG University of Leeds], [LOC Santa Cruz] in May.',
      'ORG University of Leeds',
      'LOC Santa Cruz',
    ],
    ['Then [PERSON UC Davis] won.', 'ORG UC Davis'],
    ['Then [ORG Schalke] 04 won.', 'ORG Schalke 04'],
    ['Then [ORG Schalke] won 04.', 'ORG Schalke'],
    ['They kept [PERSON Eid al-Fitr] at home.', 'MISC Eid al-Fitr'],
    ['The DPA said so.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
