import { describe, expect, it } from 'vitest';
import { createNameSplitter } from '../../../../src/entities/tagger/mended/split-names.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const split = createNameSplitter(lexicon, mending);
const partsOf = namesAfter(({ names }) => split(names));

type Row = [marked: string, ...names: string[]];

describe('what the model took for one name is two', () => {
  it.each<Row>([
    // An organisation and where it has its seat.
    ['[ORG Corvane Resources of Vancouver] sold it.', 'ORG Corvane Resources', 'LOC Vancouver'],
    ['They hired [ORG Ankerhaus Verlag of Leipzig].', 'ORG Ankerhaus Verlag', 'LOC Leipzig'],
    ['They asked [ORG IBM of New York].', 'ORG IBM', 'LOC New York'],
    ['The [ORG Bank of Ghana] paid.', 'ORG Bank of Ghana'],
    ['The [ORG Maritime Union of Australia] struck.', 'ORG Maritime Union of Australia'],
    ['The [ORG University of Leipzig] closed.', 'ORG University of Leipzig'],
    ['The [ORG Energy of Tomorrow] group met.', 'ORG Energy of Tomorrow'],
    // Who leads it, who is sent where, and streets that cross.
    ['The [ORG GCC Secretary General] spoke.', 'ORG GCC'],
    ['The [ORG OAS Secretary-General] spoke.', 'ORG OAS'],
    ['The [ORG GCC General] spoke.', 'ORG GCC General'],
    [
      'The [ORG Quarry Workers Union Secretary General] Tom Berg spoke.',
      'ORG Quarry Workers Union',
    ],
    ['The [ORG Senate Secretary General] spoke.', 'ORG Senate Secretary General'],
    ['[ORG U.N. Libya] envoy Ann Hill left.', 'ORG U.N.', 'LOC Libya'],
    ['The [ORG U.S. Syria] envoy left.', 'LOC U.S.', 'LOC Syria'],
    ['The [ORG UN Relief] envoy left.', 'ORG UN Relief'],
    ['The [ORG UN Libya] team left.', 'ORG UN Libya'],
    ['It is at [ORG Henderson and Church Roads].', 'LOC Henderson', 'LOC Church Roads'],
    ['The [ORG Friends of Rail and Church Roads].', 'ORG Friends of Rail and Church Roads'],
    ['The [ORG Rail and Roads] group met.', 'ORG Rail and Roads'],
    ['In [ORG Pando Department] it rained.', 'LOC Pando Department'],
    ['The [ORG Texas Department] of Insurance.', 'ORG Texas Department'],
    ['The [ORG Police Department] said so.', 'ORG Police Department'],
    // Where a politician is from.
    ['The [ORG Mombasa Chief Magistrate] spoke.', 'LOC Mombasa'],
    ['[ORG Milimanix Senior Principal Magistrate] Ann Hill left.', 'LOC Milimanix'],
    ['The [ORG Federal Prosecutor General] spoke.', 'ORG Federal Prosecutor General'],
    ['The [ORG Chief Magistrate] spoke.', 'ORG Chief Magistrate'],
    ['The [ORG Kansas City Democrat] sat down.', 'LOC Kansas City', 'NORP Democrat'],
    ['Ayotte, a [ORG New Hampshire Republican], left.', 'LOC New Hampshire', 'NORP Republican'],
    ['A [ORG Miles City Republican] spoke.', 'LOC Miles City', 'NORP Republican'],
    ['Every [ORG Senate Democrat] voted.', 'ORG Senate Democrat'],
    ['A [ORG Blue Dog Democrat] spoke.', 'ORG Blue Dog Democrat'],
    [
      'In [ORG Guma Local Government Area of Benue State].',
      'LOC Guma Local Government Area',
      'LOC Benue State',
    ],
    // A body and who leads it, and a court's district.
    ['The [ORG Amal Movement of Nabil Karim] won.', 'ORG Amal Movement', 'PERSON Nabil Karim'],
    ['The [ORG Party of European Socialists] won.', 'ORG Party of European Socialists'],
    ['The [ORG Knights of Columbus] met.', 'ORG Knights of Columbus'],
    ['In the [ORG Southern District of Texas].', 'LOC Southern District of Texas'],
    ['In the [ORG Eastern Bank of Texas].', 'ORG Eastern Bank of Texas'],
    ['The Secretary of [ORG State John Hill Ames] left.', 'PERSON John Hill Ames'],
    ['[ORG Iraqi FM] meets them.', 'NORP Iraqi'],
    ['[ORG Carrow FM] plays it.', 'ORG Carrow FM'],
    ['Chair [ORG MK Bezalel Hill] left.', 'PERSON Bezalel Hill'],
    ['The President of the [ORG Republic Ann Hill] left.', 'PERSON Ann Hill'],
    ['The Chancellor of the [MISC Exchequer Ann Hill] left.', 'PERSON Ann Hill'],
    ['The President of the [LOC Republic of India] left.', 'LOC Republic of India'],
    ['The army of the [ORG Republic Ann Hill] left.', 'ORG Republic Ann Hill'],
    ['The Secretary of [ORG State Farm Mutual] left.', 'ORG State Farm Mutual'],
    ['The bank of [ORG State John Hill] failed.', 'ORG State John Hill'],
    // Who governs, and who sits for a state.
    ['The [ORG Labor Government] fell.', 'ORG Labor'],
    ['The [ORG Labor Ministry] closed.', 'ORG Labor Ministry'],
    ['The [ORG Welsh Government] met.', 'ORG Welsh Government'],
    ['The [ORG Federal Government] met.', 'ORG Federal Government'],
    ['The [ORG Nadia Hassan Government] fell.', 'PERSON Nadia Hassan'],
    ['The [ORG Vane Government] of [PERSON Ann Vane] fell.', 'PERSON Vane', 'PERSON Ann Vane'],
    ['The [ORG Vane Government] fell.', 'ORG Vane Government'],
    ['Then [ORG Democratic Ohio] Gov. Ann Hill left.', 'NORP Democratic', 'LOC Ohio'],
    ['Then [ORG GOP Kentucky] Rep. Ann Hill left.', 'ORG GOP', 'LOC Kentucky'],
    ['The [ORG Republican Ohio] club met.', 'ORG Republican Ohio'],
    [
      'The [ORG Carrow Property Group of Indianapolis], which owns it.',
      'ORG Carrow Property Group',
      'LOC Indianapolis',
    ],
    ['The [ORG Carrow Group of Boston], which owns it.', 'ORG Carrow Group of Boston'],
    ['Then [ORG CS Alice Kamau] left.', 'PERSON Alice Kamau'],
    ['Then [ORG CM Siddaramaiah] left.', 'PERSON Siddaramaiah'],
    ['Then [ORG CS Herediano] won.', 'ORG CS Herediano'],
    ['Then [ORG CS Energia] won.', 'ORG CS Energia'],
    ['Then [ORG UN Alice Kamau] left.', 'ORG UN Alice Kamau'],
    // What a party is for.
    ['The [ORG pro-Kurdish Green Left] won.', 'NORP pro-Kurdish', 'ORG Green Left'],
    ['The [ORG Pan-African Parliament] met.', 'ORG Pan-African Parliament'],
    ['The [ORG anti-Corvane Alliance] met.', 'ORG anti-Corvane Alliance'],
    // A member of a parliament, and who is called after a see.
    ['A [ORG Leeds MP] spoke.', 'LOC Leeds'],
    ['Both [ORG Green Left MEPs] spoke.', 'ORG Green Left'],
    ['The [ORG Archbishop of Leeds] spoke.', 'LOC Leeds'],
    ['The [ORG Friends of the Bishop] spoke.', 'ORG Friends of the Bishop'],
    // Whose it is.
    [
      'It is from [ORG Berlin’s Water Resources Department].',
      'LOC Berlin',
      'ORG Water Resources Department',
    ],
    ['They left the [ORG People’s National Congress].', 'ORG People’s National Congress'],
    ['They left [ORG London’s Market Stores].', 'ORG London’s Market Stores'],
    ['They left [ORG King’s College Leeds].', 'ORG King’s College Leeds'],
    // Two peoples.
    ['The [NORP French-Senegalese] director won.', 'NORP French', 'NORP Senegalese'],
    ['The [NORP Franco-German] border shut.', 'NORP Franco-German'],
    ['A [NORP Mexican-American] judge spoke.', 'NORP Mexican-American'],
    // Two places before one noun for both.
    ['They live along the [MISC Nun and Brass] rivers.', 'LOC Nun', 'LOC Brass'],
    ['The [ORG Nun and Brass] trust met.', 'ORG Nun and Brass'],
    ['In the [ORG Central, Eastern and Volta] regions.', 'LOC Central', 'LOC Eastern', 'LOC Volta'],
    // The two ends of a way.
    ['On the [MISC Chad-Niger] border.', 'LOC Chad', 'LOC Niger'],
    ['On the [LOC Guinea-Bissau] border.', 'LOC Guinea-Bissau'],
    ['In [LOC Baden-Baden] it rained.', 'LOC Baden-Baden'],
    // Whose countryman.
    ['Kenyan-born [PERSON Dane Hill Ames] won.', 'NORP Dane', 'PERSON Hill Ames'],
    ['Then [PERSON Dane Hill Ames] won.', 'PERSON Dane Hill Ames'],
    [
      'Then [PERSON Spaniard Hill Ames] won. [PERSON Hill Ames] left.',
      'NORP Spaniard',
      'PERSON Hill Ames',
      'PERSON Hill Ames',
    ],
    [
      'Then [PERSON Karen Hill Ames] won. [PERSON Hill Ames] left.',
      'PERSON Karen Hill Ames',
      'PERSON Hill Ames',
    ],
    // Where it has its seat.
    ['Its [ORG Zurich-based Europe] chief left.', 'LOC Zurich', 'LOC Europe'],
    ['The [ORG Leeds-based Corvane Watch] met.', 'LOC Leeds', 'ORG Corvane Watch'],
    // Each is named by itself as well.
    [
      'With [ORG Bain and Hale] it is easy. [PERSON Ann Bain] and [PERSON Joe Hale] won.',
      'PERSON Bain',
      'PERSON Hale',
      'PERSON Ann Bain',
      'PERSON Joe Hale',
    ],
    [
      'With [ORG Bain and Hale] it is easy. [PERSON Ann Bain] won.',
      'ORG Bain and Hale',
      'PERSON Ann Bain',
    ],
    [
      'With [ORG Reform and Centre] it is easy. [ORG Reform] won and [ORG Centre] lost.',
      'ORG Reform',
      'ORG Centre',
      'ORG Reform',
      'ORG Centre',
    ],
    [
      'With [ORG Legal and General] it is easy. [ORG Legal] won.',
      'ORG Legal and General',
      'ORG Legal',
    ],
  ])('%j', (marked, ...names) => expect(partsOf(marked)).toEqual(names));
});
