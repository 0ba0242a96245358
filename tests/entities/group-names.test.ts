import { describe, expect, test } from 'vitest';
import { groupNames } from '../../src/entities/group/group-names.ts';
import { readGroupLexicons } from '../../src/entities/group/lexicons.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { NameType } from '../../src/types.ts';

const resources = createResources(readPackagedResource);
const lexicons = readGroupLexicons(resources);

/** Groups a text in which names are marked as [TYPE name]; gives "name: surface | surface" for each entity. */
function group(marked: string): string[] {
  const mentions: { start: number; end: number; type: NameType; score: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[A-Z]+ [^\]]+\])/)) {
    const mark = /^\[([A-Z]+) (.+)\]$/.exec(piece);
    const surface = mark?.[2] ?? piece;
    if (mark)
      mentions.push({
        start: text.length,
        end: text.length + surface.length,
        type: mark[1] as NameType,
        score: 1,
      });
    text += surface;
  }
  const entities = groupNames(text, mentions, lexicons);
  for (const { start, end, text: surface } of entities.flatMap((entity) => entity.mentions))
    expect(text.slice(start, end)).toBe(surface);
  return entities.map(
    ({ name, mentions: all }) => `${name}: ${all.map((m) => m.text).join(' | ')}`,
  );
}

describe('one thing', () => {
  test.each([
    [
      'full name and surname',
      '[PERSON Hillary Clinton] won. [PERSON Clinton] smiled.',
      ['Hillary Clinton: Hillary Clinton | Clinton'],
    ],
    [
      'family name in front',
      '[PERSON Xi Jinping] met [PERSON Joe Biden]. [PERSON Xi] left.',
      ['Xi Jinping: Xi Jinping | Xi', 'Joe Biden: Joe Biden'],
    ],
    [
      'particles',
      '[PERSON Abdel Fattah el-Sisi] spoke. [PERSON al-Sisi] and [PERSON Sisi].',
      ['Abdel Fattah el-Sisi: Abdel Fattah el-Sisi | al-Sisi | Sisi'],
    ],
    [
      'double surname',
      '[PERSON Andrés Manuel López Obrador] came. [PERSON López Obrador] said so.',
      ['Andrés Manuel López Obrador: Andrés Manuel López Obrador | López Obrador'],
    ],
    [
      'middle initial',
      '[PERSON John Kennedy] and [PERSON John F. Kennedy] are one.',
      ['John F. Kennedy: John Kennedy | John F. Kennedy'],
    ],
    [
      'expansion, acronym in brackets, acronym alone',
      'The [ORG Food and Agriculture Organization] ([ORG FAO]) met. [ORG FAO] said.',
      ['FAO: Food and Agriculture Organization | FAO | FAO'],
    ],
    [
      'acronym of another language in brackets',
      'The [ORG Party of Rural Change] ([ORG MCR]) won.',
      ['Party of Rural Change: Party of Rural Change | MCR'],
    ],
    [
      'a short form written as a word, in brackets',
      'The [ORG Ministry of Agrarian Development] ([ORG Midagri]) paid. [ORG Midagri] said.',
      ['Midagri: Ministry of Agrarian Development | Midagri | Midagri'],
    ],
    [
      'a group of more words',
      '[ORG Orwick Group International] fell. [ORG Orwick Group] owns it.',
      ['Orwick Group International: Orwick Group International | Orwick Group'],
    ],
    [
      'a short form behind "of"',
      'The [ORG Brotherhood of Orwickers] struck. The [ORG Orwickers] won.',
      ['Brotherhood of Orwickers: Brotherhood of Orwickers | Orwickers'],
    ],
    [
      'acronym written as a word',
      'The [ORG Central Organisation of Trade Unions] struck. [ORG Cotu] is large.',
      ['Central Organisation of Trade Unions: Central Organisation of Trade Unions | Cotu'],
    ],
    [
      'a group cut short',
      'The [ORG Orwick Banking Group] lent more. [ORG Orwick Group] and [ORG Orwick] fell.',
      ['Orwick Banking Group: Orwick Banking Group | Orwick Group | Orwick'],
    ],
    [
      'acronym by its initials, far away',
      'The [ORG Bank of Ghana] cut rates. The [ORG BoG] was firm.',
      ['Bank of Ghana: Bank of Ghana | BoG'],
    ],
    ['dots of an acronym', 'The [LOC U.S.] and the [LOC US].', ['U.S.: U.S. | US']],
    [
      'the surname of a family is that of the one it is about',
      '[PERSON Wang Sicong], son of the tycoon [PERSON Wang Jianlin], left. [PERSON Wang] is 34.',
      ['Wang Sicong: Wang Sicong | Wang', 'Wang Jianlin: Wang Jianlin'],
    ],
    [
      'kin with a pronoun',
      '[PERSON Ann Hall] and her elder brother, [PERSON Tom Hall], left. [PERSON Hall] is 34.',
      ['Ann Hall: Ann Hall | Hall', 'Tom Hall: Tom Hall'],
    ],
    [
      'no kin: the one named last',
      '[PERSON Ann Hall] left. [PERSON Tom Hall] stayed. [PERSON Hall] is 34.',
      ['Ann Hall: Ann Hall', 'Tom Hall: Tom Hall | Hall'],
    ],
    [
      'a short form goes by the whole name',
      '[LOC N.H.], [LOC N.H.] and [LOC New Hampshire].',
      ['New Hampshire: N.H. | N.H. | New Hampshire'],
    ],
    [
      'known names of one group',
      '[ORG ISIS] and [ORG Daesh], once [ORG Islamic State].',
      ['Islamic State: ISIS | Daesh | Islamic State'],
    ],
    ['a disease', '[MISC Covid-19] came. [MISC Covid] went.', ['Covid-19: Covid-19 | Covid']],
    [
      'also known as',
      '[PERSON Joseph Kone], also known as [PERSON General Sun], fled.',
      ['Joseph Kone: Joseph Kone | General Sun'],
    ],
    [
      'popularly known as',
      '[PERSON Joseph Kone], more popularly known as [PERSON General Sun], fled.',
      ['Joseph Kone: Joseph Kone | General Sun'],
    ],
    [
      'renamed, called',
      '[ORG Facebook], renamed [ORG Meta]. [LOC Burma] was once called home.',
      ['Facebook: Facebook | Meta', 'Burma: Burma'],
    ],
    [
      'a ministry named from behind',
      'The [ORG Ministry of Health] met. The [ORG Health Ministry] said.',
      ['Ministry of Health: Ministry of Health | Health Ministry'],
    ],
    [
      'a short form from behind',
      'The [ORG Foreign Ministry] met. The [ORG Ministry of Foreign Affairs] said.',
      ['Ministry of Foreign Affairs: Foreign Ministry | Ministry of Foreign Affairs'],
    ],
    [
      'a university named from behind',
      '[ORG Leeds University] rose. The [ORG University of Leeds] said.',
      ['University of Leeds: Leeds University | University of Leeds'],
    ],
    [
      'a short first name',
      '[PERSON Edward Hill] met [PERSON Ann Pack]. [PERSON Ed Hill] left. [PERSON Hill] is 40.',
      ['Edward Hill: Edward Hill | Ed Hill | Hill', 'Ann Pack: Ann Pack'],
    ],
    [
      'a short first name alone',
      '[PERSON Christopher Hill] left. [PERSON Chris] is 40.',
      ['Christopher Hill: Christopher Hill | Chris'],
    ],
    [
      'spellings',
      '[PERSON Oleg Zelensky] left. [PERSON Zelenskyy] and [PERSON Sergey Orr], once [PERSON Sergei Orr].',
      ['Oleg Zelensky: Oleg Zelensky | Zelenskyy', 'Sergey Orr: Sergey Orr | Sergei Orr'],
    ],
    [
      'letters of founders',
      '[ORG Hill & Pack plc] fell. [ORG H&P] rose.',
      ['Hill & Pack plc: Hill & Pack plc | H&P'],
    ],
    [
      'born as another',
      '[PERSON Milo Trenk], born [PERSON Otis Fearn], left. [PERSON Ella] (real name [PERSON Ann Hall]) stayed.',
      ['Milo Trenk: Milo Trenk | Otis Fearn', 'Ann Hall: Ella | Ann Hall'],
    ],
    ['legal form', '[ORG Apple Inc] fell. [ORG Apple] rose.', ['Apple Inc: Apple Inc | Apple']],
    [
      'half of a country',
      '[LOC North Korea] fired. The [LOC North] told the [LOC South]. [LOC South Korea] replied.',
      ['North Korea: North Korea | North', 'South Korea: South | South Korea'],
    ],
    [
      'half of no country',
      '[LOC North Dakota] won. The [LOC South] lost, and so did the [LOC North].',
      ['North Dakota: North Dakota', 'South: South', 'North: North'],
    ],
    ['plural', 'A [NORP Sunni] town; [NORP Sunnis] left.', ['Sunnis: Sunni | Sunnis']],
    [
      'diacritics and capitals of a headline',
      '[LOC BOGOTA]: in [LOC Bogotá] today.',
      ['BOGOTA: BOGOTA | Bogotá'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(group(text)).toEqual(expected);
  });
});

describe('kept apart', () => {
  test.each([
    [
      'a title of the other gender',
      '[PERSON Hillary Clinton] spoke; Mr [PERSON Clinton] did not.',
      ['Hillary Clinton: Hillary Clinton', 'Clinton: Clinton'],
    ],
    [
      'a first name of one gender in the lists only',
      '[PERSON Lee Poe] spoke; Mr [PERSON Poe] left. [PERSON Kim Dee] came; Ms [PERSON Dee] sat.',
      ['Lee Poe: Lee Poe | Poe', 'Kim Dee: Kim Dee | Dee'],
    ],
    [
      'the title chooses between two of one surname',
      '[PERSON Bill Clinton] met [PERSON Hillary Clinton]. Mr [PERSON Clinton] left; Mrs [PERSON Clinton] stayed.',
      ['Bill Clinton: Bill Clinton | Clinton', 'Hillary Clinton: Hillary Clinton | Clinton'],
    ],
    [
      'the office chooses between two of one name',
      'Prime Minister [PERSON Han Duck] met Justice Minister [PERSON Han Dong]. [PERSON Han] left; Prime Minister [PERSON Han] stayed.',
      ['Han Duck: Han Duck | Han', 'Han Dong: Han Dong | Han'],
    ],
    [
      'an office that one had',
      'The former prime minister [PERSON Joe Hill] met President [PERSON Tom Hill]. Prime Minister [PERSON Hill] left; [PERSON Hill] stayed.',
      ['Joe Hill: Joe Hill | Hill', 'Tom Hill: Tom Hill | Hill'],
    ],
    [
      'no office, and one of both',
      'But Sen. [PERSON Joe Hill] met Sen. [PERSON Tom Hill]. But [PERSON Hill] left; Sen. [PERSON Hill] stayed.',
      ['Joe Hill: Joe Hill', 'Tom Hill: Tom Hill | Hill | Hill'],
    ],
    [
      'demonym and country',
      '[LOC Egypt] and the [NORP Egyptian] army',
      ['Egypt: Egypt', 'Egyptian: Egyptian'],
    ],
    [
      'what is known by a name is the wing, not the group',
      'The wing of [ORG Daesh], known as the [ORG Sinai Province], fled.',
      ['Daesh: Daesh', 'Sinai Province: Sinai Province'],
    ],
    [
      'what one calls the other',
      'Last year [PERSON Glenn Beck] called [PERSON Sarah Palin] a clown. [ORG Facebook] renamed [ORG Oculus].',
      [
        'Glenn Beck: Glenn Beck',
        'Sarah Palin: Sarah Palin',
        'Facebook: Facebook',
        'Oculus: Oculus',
      ],
    ],
    [
      'a group and one of its companies',
      'The [ORG Brenveld Group] owns [ORG Brenveld Foods]. [ORG Brenveld] rose.',
      ['Brenveld Group: Brenveld Group | Brenveld', 'Brenveld Foods: Brenveld Foods'],
    ],
    [
      'a holding and one of its companies',
      '[ORG Hanze Logistics] fell. [ORG Hanze Holdings Plc] owns it.',
      ['Hanze Logistics: Hanze Logistics', 'Hanze Holdings Plc: Hanze Holdings Plc'],
    ],
    [
      'a known body and another of its kind',
      'The [ORG United Nations] and the [ORG United Nations High Commissioner for Refugees] met.',
      [
        'United Nations: United Nations',
        'United Nations High Commissioner for Refugees: United Nations High Commissioner for Refugees',
      ],
    ],
    [
      'a dateline and its agency',
      '[ORG UNITED NATIONS] ([ORG AP]) - The [ORG United Nations] met.',
      ['United Nations: UNITED NATIONS | United Nations', 'AP: AP'],
    ],
    [
      'a body and its organs',
      '[ORG World Orwick], the [ORG World Orwick Council] and the [ORG Department of Loans of Orwick Bank]; [ORG Orwick Bank] lent. The [ORG OAO] and the [ORG OAO Conference].',
      [
        'World Orwick: World Orwick',
        'World Orwick Council: World Orwick Council',
        'Department of Loans of Orwick Bank: Department of Loans of Orwick Bank',
        'Orwick Bank: Orwick Bank',
        'OAO: OAO',
        'OAO Conference: OAO Conference',
      ],
    ],
    [
      'a body and what stands in brackets behind it',
      'The [ORG Ministry of Health] ([ORG Orwick]) and the [ORG Ministry of Works] and [ORG Mobil].',
      [
        'Ministry of Health: Ministry of Health',
        'Orwick: Orwick',
        'Ministry of Works: Ministry of Works',
        'Mobil: Mobil',
      ],
    ],
    [
      'a company and one that it owns, of one legal form',
      '[ORG Orwick Corp.] paid. [ORG Orwick Trading Corp.] is new. [ORG Orwick] rose.',
      ['Orwick Corp.: Orwick Corp. | Orwick', 'Orwick Trading Corp.: Orwick Trading Corp.'],
    ],
    [
      'a club and its women',
      '[ORG Orwick FC] won, and [ORG Orwick Women] too.',
      ['Orwick FC: Orwick FC', 'Orwick Women: Orwick Women'],
    ],
    [
      'an acronym where another stands in brackets',
      'The [ORG Court of Appeals] ([ORG CA]) ruled. The [ORG COA] agreed.',
      ['Court of Appeals: Court of Appeals | CA', 'COA: COA'],
    ],
    [
      'a name that is no short form',
      '[ORG Kataib Hezbollah] fired. [ORG Hezbollah] denied it.',
      ['Kataib Hezbollah: Kataib Hezbollah', 'Hezbollah: Hezbollah'],
    ],
    [
      'an acronym that fits two',
      'The [ORG Bank of Ghana], the [ORG Bureau of Gas], the [ORG BOG].',
      ['Bank of Ghana: Bank of Ghana', 'Bureau of Gas: Bureau of Gas', 'BOG: BOG'],
    ],
    [
      'two people with one first name',
      '[PERSON John Smith] and [PERSON John Jones].',
      ['John Smith: John Smith', 'John Jones: John Jones'],
    ],
    [
      'ministries of two countries and two universities of one name',
      'The [ORG Ministry of Defence] and the [ORG Russian Defence Ministry] met [ORG Washington University] and the [ORG University of Washington].',
      [
        'Ministry of Defence: Ministry of Defence',
        'Russian Defence Ministry: Russian Defence Ministry',
        'Washington University: Washington University',
        'University of Washington: University of Washington',
      ],
    ],
    [
      'first names that are no forms of one',
      '[PERSON Edward Hill] met [PERSON Edwin Hill], [PERSON Stan Joseph] and [PERSON Joe].',
      [
        'Edward Hill: Edward Hill',
        'Edwin Hill: Edwin Hill',
        'Stan Joseph: Stan Joseph',
        'Joe: Joe',
      ],
    ],
    [
      'kin with a short first name',
      '[PERSON William Hill] left. His son, [PERSON Bill Hill], stayed.',
      ['William Hill: William Hill', 'Bill Hill: Bill Hill'],
    ],
    [
      'types',
      'In [LOC Washington], [PERSON Washington] lived.',
      ['Washington: Washington', 'Washington: Washington'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(group(text)).toEqual(expected);
  });
});
