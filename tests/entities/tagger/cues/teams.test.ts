import { describe, expect, it } from 'vitest';
import { type Row, typesIn } from '../heard-names.ts';

describe('a town stands for the team that plays for it', () => {
  it.each<Row>([
    [
      '[LOC Faisalabad] captain [PERSON Asif Gulraiz] left.',
      'ORG Faisalabad',
      'PERSON Asif Gulraiz',
    ],
    ['Then [LOC Faisalabad] beat [ORG Wapda] again.', 'ORG Faisalabad', 'ORG Wapda'],
    ['It was [LOC Faisalabad]’s first win.', 'ORG Faisalabad'],
    ['It was their third win over [LOC Faisalabad].', 'ORG Faisalabad'],
    ['He goes back to [LOC Utrecht] on loan.', 'ORG Utrecht'],
    ['They lost to [LOC Faisalabad].', 'ORG Faisalabad'],
    ['[LOC Leeds] 200 010 203', 'ORG Leeds'],
    ['[LOC Leeds] 20 10', 'LOC Leeds'],
    ['[LOC Leeds] v [LOC Hull] is off.', 'ORG Leeds', 'ORG Hull'],
    ['The match between [LOC Leeds] and [LOC Hull] is off.', 'ORG Leeds', 'ORG Hull'],
    ['The train between [LOC Leeds] and [LOC Hull] is off.', 'LOC Leeds', 'LOC Hull'],
    ['Then [LOC England] v [LOC France] was off.', 'LOC England', 'LOC France'],
    ['[ORG Halden HK] won. [LOC Halden] are the first club.', 'ORG Halden HK', 'ORG Halden'],
    [
      'The [LOC Faisalabad] captain is a point above [LOC Rawalpindi].',
      'ORG Faisalabad',
      'ORG Rawalpindi',
    ],
    ['Bayonne beat [LOC Pau] 26-20 there.', 'ORG Pau'],
    ['[LOC Multan] have won four of five.', 'ORG Multan'],
    ['The [LOC Faisalabad] captain will play [LOC Lahore].', 'ORG Faisalabad', 'ORG Lahore'],
    ['[ORG Multan] have won. He carried [LOC Multan] home.', 'ORG Multan', 'ORG Multan'],
    ['They lost to [LOC Pau]. [LOC Pau], who led, wept.', 'ORG Pau', 'ORG Pau'],
    // The town itself, also in the same article; what is no match; and countries.
    [
      '[LOC FAISALABAD]: In [LOC Faisalabad], the [LOC Faisalabad] coach wept.',
      'LOC FAISALABAD',
      'LOC Faisalabad',
      'ORG Faisalabad',
    ],
    ['They beat him in [LOC Halden], [ORG Halden HK] said.', 'LOC Halden', 'ORG Halden HK'],
    ['[LOC Faisalabad] beat its own record.', 'LOC Faisalabad'],
    ['They meet in [LOC Pau] 26-28 May.', 'LOC Pau'],
    ['The fair of [LOC Pau] 26-28 May is off.', 'LOC Pau'],
    ['It moves on, [LOC Pau] 26-28 May.', 'LOC Pau'],
    ['The women in [LOC Multan] have won four.', 'LOC Multan'],
    ['[LOC Giza] and [LOC Multan] have won grants.', 'LOC Giza', 'LOC Multan'],
    ['[LOC Multan] have four mills.', 'LOC Multan'],
    ['[ORG Corvane] have won. He left [LOC Corvane] then.', 'ORG Corvane', 'LOC Corvane'],
    ['They lost to [LOC Pau]. [LOC Pau], once rich, wept.', 'ORG Pau', 'LOC Pau'],
    ['They play in [LOC Lahore].', 'LOC Lahore'],
    ['The bands play [LOC Lahore].', 'LOC Lahore'],
    ['The former [LOC Pakistan] batsman left.', 'LOC Pakistan'],
    ['[LOC Italy] beat [LOC France].', 'LOC Italy', 'LOC France'],
    ['The [LOC Faisalabad] police came.', 'LOC Faisalabad'],
    ['The hills above [LOC Rawalpindi] are dry.', 'LOC Rawalpindi'],
    ['The [LOC Faisalabad] captain beat [LOC Kenya].', 'ORG Faisalabad', 'LOC Kenya'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});
