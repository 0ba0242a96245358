import { describe, expect, it } from 'vitest';
import { type Row, typesIn } from '../heard-names.ts';

describe('a country or state behind a comma tells that the name is a town', () => {
  it.each<Row>([
    [
      'It has depots in [LOC Tilburg] and [ORG Genkelo], Belgium, he said.',
      'LOC Tilburg',
      'LOC Genkelo',
    ],
    ['He lives in [MISC Jupiteria], Florida.', 'LOC Jupiteria'],
    ['[PERSON LOCARNELLO], Switzerland, Aug. 12 – It rained.', 'LOC LOCARNELLO'],
    ['It lies outside [PERSON Thompson], Man., they say.', 'LOC Thompson'],
    [
      'It lies near [LOC?? Lincoln], Neb., and [PERSON? Lincoln] is big.',
      'LOC Lincoln',
      'LOC Lincoln',
    ],
    ['It lies near [PERSON? Ames], N.H., they say.', 'LOC Ames'],
    ['Now to [PERSON Carrow Hole], Wyoming, where they meet.', 'LOC Carrow Hole'],
    ['She lives in [PERSON Carrow Hole], North Dakota.', 'LOC Carrow Hole'],
    ['He wrote to [PERSON Ann Hill], Georgia and her team.', 'PERSON Ann Hill'],
    ['They heard from [PERSON Ann Hill], Wyoming, too.', 'PERSON Ann Hill'],
    ['They heard from [PERSON Thompson], Man of the match.', 'PERSON Thompson'],
    ['They heard from [PERSON Jeb Bush], Man., too.', 'PERSON Jeb Bush'],
    ['The [ORG FBI], Kenya and Tanzania agreed.', 'ORG FBI'],
    ['They heard from [PERSON Jeb Bush], Ohio, too.', 'PERSON Jeb Bush'],
    ['Behind [ORG Corvane], Germany, they say, is ahead.', 'ORG Corvane'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('a noun of many before a name tells that it is a firm', () => {
  it.each<Row>([
    ['A survey by the engineers [PERSON Rowan Halliday] found more.', 'ORG Rowan Halliday'],
    ['Plans by architects [PERSON Brown Vane] were shown.', 'ORG Brown Vane'],
    [
      'He met the lawyers [PERSON John Smith] and [PERSON Ann Vane].',
      'PERSON John Smith',
      'PERSON Ann Vane',
    ],
    [
      'He met the lawyers [PERSON John Smith], [PERSON Al Lee] and [PERSON Ann Vane].',
      'PERSON John Smith',
      'PERSON Al Lee',
      'PERSON Ann Vane',
    ],
    ['It hurts engineers [PERSON John Smith] knows.', 'PERSON John Smith'],
    ['The engineer [PERSON Rowan Halliday] found more.', 'PERSON Rowan Halliday'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('who is elected tells that the name is a town', () => {
  it.each<Row>([
    ['He told the [ORG Epsom] MP a story.', 'LOC Epsom'],
    ['He told the [NORP Aldai] MP a story.', 'LOC Aldai'],
    ['He told the [NORP Tory] MP a story.', 'NORP Tory'],
    ['He told the [NORP Conservative] MP a story.', 'NORP Conservative'],
    ['The [ORG Preston] councillors left.', 'LOC Preston'],
    ['He told the [ORG Labour] MP a story.', 'ORG Labour'],
    ['He told the [ORG Epsom] board a story.', 'ORG Epsom'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('who is quoted and does something is a person', () => {
  it.each<Row>([
    ['According to [ORG Bright Zulu], who teaches, it is.', 'PERSON Bright Zulu'],
    ['“No,” said [LOC Breda Lane], who left.', 'PERSON Breda Lane'],
    ['“No,” said Ann of [ORG Corvane], who left.', 'ORG Corvane'],
    ['According to [ORG Corvane], which left, it is.', 'ORG Corvane'],
    ['[ORG Corvane], who lost again, are last.', 'ORG Corvane'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('a noun behind two names tells that they are places', () => {
  it.each<Row>([
    ['In [PERSON Scott] and [LOC Polk] counties they won.', 'LOC Scott', 'LOC Polk'],
    ['In [LOC Polk] and [PERSON Scott] counties they won.', 'LOC Polk', 'LOC Scott'],
    ['In [PERSON Scott] and [LOC Polk] they won.', 'PERSON Scott', 'LOC Polk'],
    ['The two [PERSON Scott] counties won.', 'PERSON Scott'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('a clause behind tells what only a company is or does', () => {
  it.each<Row>([
    [
      '[PERSON Nusantara Gelombang], which is registered in Bandung, sold it.',
      'ORG Nusantara Gelombang',
    ],
    ['[PERSON Hollis Crane], which makes pumps, sold it.', 'ORG Hollis Crane'],
    [
      '[PERSON Zangezur Polymetal], a copper producer registered in Cyprus, paid.',
      'ORG Zangezur Polymetal',
    ],
    [
      '[PERSON Zangezur Polymetal], a film producer living in Cyprus, paid.',
      'PERSON Zangezur Polymetal',
    ],
    ['They met [PERSON Ann Smith], which is a pity.', 'PERSON Ann Smith'],
    ['[PERSON Ann Smith], who makes pumps, sold it.', 'PERSON Ann Smith'],
    ['[LOC Bambalinia], which is owned by [ORG Corvane], shut.', 'LOC Bambalinia', 'ORG Corvane'],
    ['The [MISC Mary Ann], which is owned by a widow, sailed.', 'MISC Mary Ann'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('the words beside a single X tell that it is the platform', () => {
  it.each<Row>([
    ['She wrote it on [MISC X] today.', 'ORG X'],
    ['She wrote it on [PERSON? X] today.', 'ORG X'],
    ['They shut [ORG Facebook] and [MISC X] today.', 'ORG Facebook', 'ORG X'],
    ['It happens after [MISC X] then.', 'MISC X'],
    ['She wrote on [PERSON Malcolm X] then.', 'PERSON Malcolm X'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('the party of a politician before a name tells that it is a place', () => {
  it.each<Row>([
    [
      '[PERSON Pell], R-[PERSON Ellington], left [PERSON Ellington].',
      'PERSON Pell',
      'LOC Ellington',
      'LOC Ellington',
    ],
    ['A D-[MISC Mark] fell.', 'MISC Mark'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('people, parties and homes', () => {
  it.each<Row>([
    ['The land of the [ORG? Ayoru Totobi] people burned.', 'NORP Ayoru Totobi'],
    ['The [LOC? Ayoru] tribe left.', 'NORP Ayoru'],
    ['The [ORG Hudson] people left.', 'ORG Hudson'],
    ['The [PERSON Kulanux] party lost. [PERSON Kulanux] wept.', 'ORG Kulanux', 'ORG Kulanux'],
    ['The [NORP Kulanux] party lost.', 'ORG Kulanux'],
    ['The [NORP Kurdish] party lost.', 'NORP Kurdish'],
    ['The [NORP Kavacix] group fled the [PERSON? Montrasix] gang.', 'ORG Kavacix', 'ORG Montrasix'],
    ['The [NORP Nawasix] brigade left.', 'ORG Nawasix'],
    ['The [NORP Kurdish] militia left.', 'NORP Kurdish'],
    ['The trawler [NORP Margirix] sank.', 'MISC Margirix'],
    ['The tanker [LOC Sounionx] burned.', 'MISC Sounionx'],
    ['The Palau-flagged [LOC Skylightx] burned.', 'MISC Skylightx'],
    ['The trawler [NORP Dutch] sailors took sank.', 'NORP Dutch'],
    ['With [PERSON Ann Hill], 47, of [ORG? Southeast] they', 'PERSON Ann Hill', 'LOC Southeast'],
    [
      'With [PERSON Ann Hill], 47, of [PERSON Perry Barrow] they',
      'PERSON Ann Hill',
      'LOC Perry Barrow',
    ],
    ['With [PERSON Ann Hill], 47, of [ORG Deloittex] they', 'PERSON Ann Hill', 'ORG Deloittex'],
    ['The [NORP Moraruxa] government fell.', 'PERSON Moraruxa'],
    ['The [NORP Kurdish] government fell.', 'NORP Kurdish'],
    ['The weekly newsletter [ORG Berlin Notes] is out.', 'MISC Berlin Notes'],
    ['The villages of [ORG? Bukartix] and [LOC Ngari].', 'LOC Bukartix', 'LOC Ngari'],
    ['The analysts at [LOC Plusminix] agree.', 'ORG Plusminix'],
    ['The executive in [LOC Plusminix] agrees.', 'LOC Plusminix'],
    ['The analysts at [LOC Leeds] agree.', 'LOC Leeds'],
    ['A [MISC? Khorughx]-based activist left.', 'LOC Khorughx'],
    ['An [MISC Androidx]-based phone.', 'MISC Androidx'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});
