import { describe, expect, it } from 'vitest';
import { type Row, typesIn } from './heard-names.ts';

describe('a noun right before a name tells its type', () => {
  it.each<Row>([
    ['The steamer [PERSON Calderon] sank.', 'MISC Calderon'],
    ['They crossed on the ferry [ORG Lady Mavis] at noon.', 'MISC Lady Mavis'],
    ['An analyst with stockbrokers [PERSON Grieve Grant] said so.', 'ORG Grieve Grant'],
    ['She works for the airline [LOC Avalora].', 'ORG Avalora'],
    ['The firm [PERSON Yassir] has millions of users.', 'ORG Yassir'],
    ['He rides for the Belgian team [PERSON Lotex-Vanmark].', 'ORG Lotex-Vanmark'],
    ['Ann Hill of the Belgian NGO [LOC Solimedia] wept.', 'ORG Solimedia'],
    ['The NGO [PERSON Ann Hill] founded is gone.', 'PERSON Ann Hill'],
    ['She told [ORG HHJ Hill] that it was over.', 'PERSON HHJ Hill'],
    ['She told [ORG Signora Rossi] that it was over.', 'PERSON Signora Rossi'],
    ['He and his wife [ORG? Breda] came.', 'PERSON Breda'],
    ['The group [MISC One Wisconsin Now] sued.', 'ORG One Wisconsin Now'],
    ['They asked the supplier [PERSON Corvane].', 'ORG Corvane'],
    ['They asked M/s [MISC Corvane Hill] then.', 'ORG Corvane Hill'],
    ['They asked the wholesaler [PERSON Ann Hill].', 'PERSON Ann Hill'],
    // A clause without "that", or what a person may be as well.
    ['The company [PERSON Ann Smith] founded is gone.', 'PERSON Ann Smith'],
    ['Voters are a group [PERSON Barack Obama] won.', 'PERSON Barack Obama'],
    // A capital: a title or a part of the name.
    ['"Ferry [PERSON Callum Reed] home," he wrote.', 'PERSON Callum Reed'],
    ['They boarded the frigate [LOC Emden] there.', 'MISC Emden'],
    // A place that everybody knows.
    ['It is the only firm [LOC France] has banned.', 'LOC France'],
    ['The airline [NORP Norwegian] pilots trust.', 'NORP Norwegian'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('the noun of an apposition tells the type', () => {
  it.each<Row>([
    ['[PERSON Sun], a maker of computers, rose.', 'PERSON Sun'],
    ['[PERSON? Sun], a maker of computers, rose.', 'ORG Sun'],
    ['[PERSON Robey Warden], a firm founded in 2014, advised.', 'ORG Robey Warden'],
    ['She runs [PERSON Rios Limpos], an anticorruption group.', 'ORG Rios Limpos'],
    ['An attack on [PERSON Doron Kifi], a settlement of some 2,000 fishermen.', 'LOC Doron Kifi'],
    ['At the [ORG Blue Anchor], a tavern across the road, he wept.', 'LOC Blue Anchor'],
    ['[LOC Norte Restauro], the contractor, said so.', 'ORG Norte Restauro'],
    ['At [LOC Manushki], an NGO that helps, she waited.', 'ORG Manushki'],
    ['[ORG? Breda], a farmer, waited.', 'PERSON Breda'],
    ['It is sold at [LOC Biedronkalia], Poland’s biggest grocer.', 'ORG Biedronkalia'],
    ['At [ORG Gandoville], Ghana’s second city, it rained.', 'LOC Gandoville'],
    ['In [LOC Gandoville], Ghana’s president wept.', 'LOC Gandoville'],
    ['In [LOC Gandoville], Corvane’s agency wept.', 'LOC Gandoville'],
    // Who speaks next, and whom the noun is not the last of.
    ['In the [LOC Capitol], a group of senators met.', 'LOC Capitol'],
    ['[PERSON Bob Mason], a company director, said so.', 'PERSON Bob Mason'],
    ['[PERSON Bob Mason], a retired letter carrier, said so.', 'PERSON Bob Mason'],
    ['Here in [LOC Mekambo], the only doctor, Aime Nzoghe, sat.', 'LOC Mekambo'],
    ['It moves to [PERSON Leedsby], the company said.', 'PERSON Leedsby'],
    ['The insurer of Albany, [LOC N.Y.], an agency, gave up.', 'LOC N.Y.'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('the noun that announces a name between commas tells the type', () => {
  it.each<Row>([
    ['The administrators, [PERSON Brook Fairley], sold it.', 'ORG Brook Fairley'],
    ['A statement by their solicitors, [PERSON Harcourt Vane], came.', 'ORG Harcourt Vane'],
    ['The other vessel, the [ORG Binh Star], was damaged.', 'MISC Binh Star'],
    ['Then the satellite, [PERSON? Samudra], was in orbit.', 'MISC Samudra'],
    ['Her sister, [LOC Breda], was not sure.', 'PERSON Breda'],
    ['The operator, [LOC Lapu Lines], promised.', 'ORG Lapu Lines'],
    // Who left the company, and one of many.
    ['After leaving the company, [PERSON Smith], 47, fell ill.', 'PERSON Smith'],
    ['One of his lawyers, [PERSON Tad Devlin], left.', 'PERSON Tad Devlin'],
    ['They live in the West Bank, [LOC Gaza Strip], and Jordan.', 'LOC Gaza Strip'],
    ['The operator, [PERSON Jo Marsh], promised.', 'PERSON Jo Marsh'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('other neighbours', () => {
  it.each<Row>([
    ['The canton of [ORG? Ticinello] paid.', 'LOC Ticinello'],
    ['"The province of [ORG Twitter]," they joke.', 'ORG Twitter'],
    ['They closed the [PERSON? Gareja] monastery.', 'LOC Gareja'],
    ['She read [PERSON?? Sello] magazine.', 'ORG Sello'],
    ['Fish of the [ORG Amazon], she said.', 'LOC Amazon'],
    ['The [ORG Amazon] rainforest burns; [ORG Amazon] spills go on.', 'LOC Amazon', 'LOC Amazon'],
    ['The [ORG Amazon] workers went on strike.', 'ORG Amazon'],
    ['Their car was seen near [LOC? Slepian], 52, at noon.', 'PERSON Slepian'],
    ['On the road are [LOC Dorking], 52, and others.', 'LOC Dorking'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('what only a company has', () => {
  it.each<Row>([
    ['[PERSON Milton Roy] shares leaped.', 'ORG Milton Roy'],
    ['[PERSON Milton Roy] shares more of her views.', 'PERSON Milton Roy'],
    ['Mrs. [PERSON Milton] shares leaped.', 'PERSON Milton'],
    ["[PERSON Milton Roy]'s shareholders met.", 'ORG Milton Roy'],
    ['[PERSON Tindall Vans], founded in 1974, employs 31.', 'ORG Tindall Vans'],
    ['[PERSON Lind Fastigheter], whose chief executive left, fell.', 'ORG Lind Fastigheter'],
    ['Shares in [PERSON Van Dorssen] fell.', 'ORG Van Dorssen'],
    ['An analyst at [PERSON Hill Samuel] said so.', 'ORG Hill Samuel'],
    ['A trader with [PERSON Ann Smith] laughed.', 'ORG Ann Smith'],
    ["The chief executive of [PERSON Ann Smith]'s campaign left.", 'PERSON Ann Smith'],
    ["[PERSON Ann Smith]'s house was sold.", 'PERSON Ann Smith'],
    ['[PERSON Ann Smith], whose house was sold, wept.', 'PERSON Ann Smith'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('what is called the same is the same', () => {
  it.each<Row>([
    [
      'The steamer [PERSON Calderon] sank. He knew the [PERSON Calderon] well.',
      'MISC Calderon',
      'MISC Calderon',
    ],
    // A person with that surname is about.
    [
      'His firm [ORG Brand] fell. Mr [PERSON Victor Brand] wept. Shares in [PERSON Brand] fell. [PERSON Brand] left.',
      'ORG Brand',
      'PERSON Victor Brand',
      'ORG Brand',
      'PERSON Brand',
    ],
    // The person is named only later.
    [
      'Hackers stop the supplier [PERSON Wijn]. [PERSON Wijn] said so. [PERSON Jan Wijn] wept. [PERSON Wijn] left.',
      'ORG Wijn',
      'ORG Wijn',
      'PERSON Jan Wijn',
      'PERSON Wijn',
    ],
    ['Nothing stands beside [PERSON Ann Smith] here.', 'PERSON Ann Smith'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('what an organisation has, where the model is not sure', () => {
  it.each<Row>([
    ['Shares in [LOC? Gulfstar] rose.', 'ORG Gulfstar'],
    ["[PERSON?? Helvair]'s chief executive left.", 'ORG Helvair'],
    ['A spokesman for [MISC?? Choice] laughed.', 'ORG Choice'],
    ['The co-founders of [MISC? Cacao Hunters] met.', 'ORG Cacao Hunters'],
    ['[LOC?? Strikeforce] co-founder Ann Smith spoke.', 'ORG Strikeforce'],
    // The model is sure, or everybody knows the place.
    ['The founder of [LOC Erbaville] was a monk.', 'LOC Erbaville'],
    ["[LOC? Hong Kong]'s chief executive left.", 'LOC Hong Kong'],
    ["[PERSON Trump]'s chief strategist left.", 'PERSON Trump'],
    ['A spokesman for [PERSON Trump] laughed.', 'PERSON Trump'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('a name in a list is what the others are', () => {
  it.each<Row>([
    [
      'It rains in [LOC Perth], [LOC Albany] and [ORG? Esperance].',
      'LOC Perth',
      'LOC Albany',
      'LOC Esperance',
    ],
    [
      'Sold at [ORG Harvey Norman], [PERSON? Bunnings] and [ORG Target] stores.',
      'ORG Harvey Norman',
      'ORG Bunnings',
      'ORG Target',
    ],
    [
      'The parties [PERSON Al Jama], [ORG ANC], [ORG AIC], [ORG APC] and [ORG PAC] agree.',
      'ORG Al Jama',
      'ORG ANC',
      'ORG AIC',
      'ORG APC',
      'ORG PAC',
    ],
    // The model is sure, and they are few.
    ['Enemies like [ORG ISIS], [LOC Iran] and [LOC Korea].', 'ORG ISIS', 'LOC Iran', 'LOC Korea'],
    // No list: where something is, and one who belongs.
    [
      'In [LOC Albany], [LOC N.Y.], [PERSON? Esperance] wept.',
      'LOC Albany',
      'LOC N.Y.',
      'PERSON Esperance',
    ],
    [
      'Adley of [ORG? First Boston], [PERSON James Lyons] and [PERSON Will Gold] came.',
      'ORG First Boston',
      'PERSON James Lyons',
      'PERSON Will Gold',
    ],
    // They differ, or only two of them are known.
    [
      'With [PERSON Ann], [LOC Iran] and [ORG? Esperance].',
      'PERSON Ann',
      'LOC Iran',
      'ORG Esperance',
    ],
    ['In [LOC Perth] and [ORG? Esperance].', 'LOC Perth', 'ORG Esperance'],
    [
      'They speak [MISC Guarani], [NORP? Aymara] and [MISC Guaymi].',
      'MISC Guarani',
      'NORP Aymara',
      'MISC Guaymi',
    ],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('what the first or last word of a longer name tells', () => {
  it.each<Row>([
    ['The [ORG KM Cahaya Buton] had left.', 'MISC KM Cahaya Buton'],
    ['He works for [PERSON Construtora Tapajos].', 'ORG Construtora Tapajos'],
    ['Outside, on [ORG Avenida Rubens], a farmer wept.', 'LOC Avenida Rubens'],
    ['Hackers paralysed [PERSON Bakker Logistiek].', 'ORG Bakker Logistiek'],
    ['They met [MISC Bakker Logistiek].', 'MISC Bakker Logistiek'],
    ['[PERSON Capital] fell.', 'PERSON Capital'],
    ['They took [ORG Jabal Sabir] back.', 'LOC Jabal Sabir'],
    ['She left [PERSON Wadi Qandil] then.', 'LOC Wadi Qandil'],
    ['The post on [ORG Bluesky] is gone.', 'ORG Bluesky'],
    ['It was paid by [ORG Medicare] then.', 'MISC Medicare'],
    ['The [MISC G20] met.', 'ORG G20'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('where an organisation has its seat, who founded it, what it says', () => {
  it.each<Row>([
    ['Berlin-based [LOC Thermondia] has a rival.', 'ORG Thermondia'],
    ['The film is sold by Paris-based [PERSON? Dodam].', 'ORG Dodam'],
    ['London-based [PERSON Ann Smith] laughed.', 'PERSON Ann Smith'],
    ['The oat-based [MISC Cheerios] sold well.', 'MISC Cheerios'],
    ['It was Cho who founded [PERSON Dodam] here.', 'ORG Dodam'],
    ['[PERSON? Paranaiba] said it had received no notice.', 'ORG Paranaiba'],
    ['[PERSON? Paranaiba] said that it would appeal.', 'ORG Paranaiba'],
    ['[PERSON? Paranaiba] said it had been a long day.', 'PERSON Paranaiba'],
    ['[PERSON Ann Smith] said it was investigating.', 'PERSON Ann Smith'],
    ["[PERSON Cieplodom]'s chief executive shrugged.", 'ORG Cieplodom'],
    ["[PERSON Ann Smith]'s chief rival shrugged.", 'PERSON Ann Smith'],
    ['The deal suits [PERSON Brandel], based in Ohio.', 'ORG Brandel'],
    ['The deal suits [PERSON Ann Brandel], based in Ohio.', 'PERSON Ann Brandel'],
    ['The deal suits [PERSON Anna], based in Ohio.', 'PERSON Anna'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('what shares do', () => {
  it.each<Row>([
    ['[PERSON Brandel] jumped $8.25 to $46.', 'ORG Brandel'],
    ['[PERSON Brandel] fell 3.5%.', 'ORG Brandel'],
    ['Then [PERSON Brandel] slipped by as much as 3 per cent.', 'ORG Brandel'],
    ['Then [PERSON Brandel] lost 4 pence.', 'ORG Brandel'],
    ['Holders of [PERSON Brandel] get cash.', 'ORG Brandel'],
    ['It shut a [PERSON Brandel] plant in May.', 'ORG Brandel'],
    ['[PERSON Brandel] jumped 8.25 metres.', 'PERSON Brandel'],
    ['[PERSON Brandel] fell over.', 'PERSON Brandel'],
    ['[PERSON Brandel] gained 12 pounds.', 'PERSON Brandel'],
    ['The [LOC Lower Carrow] rose by 4%.', 'LOC Lower Carrow'],
    ['[MISC DAX] added 0.9 percent.', 'MISC DAX'],
    // Who is spoken of with an honorific is not the company.
    ['[PERSON Brandel] fell 3%. Then Mr. [PERSON Brandel] left.', 'ORG Brandel', 'PERSON Brandel'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('clubs, makers and what is said in public', () => {
  it.each<Row>([
    ['He is on loan at [LOC Eibar] now.', 'ORG Eibar'],
    ['She signed from [LOC Ringstead] in May.', 'ORG Ringstead'],
    ['He is on loan from [LOC Germany] now.', 'LOC Germany'],
    ['The transfer to [LOC Aguica] took days.', 'LOC Aguica'],
    ['They met [PERSON CD Torrealba] at home.', 'ORG CD Torrealba'],
    ['It belongs to the exporter [LOC Verde Oro] now.', 'ORG Verde Oro'],
    ['It belongs to the producer [PERSON Ann Smith] now.', 'PERSON Ann Smith'],
    ['[LOC?? Vigilor] said in a statement that it was so.', 'ORG Vigilor'],
    ['[PERSON?? Vigilor] did not respond to a request.', 'ORG Vigilor'],
    ['[PERSON? Vigilor] did not respond to a request.', 'PERSON Vigilor'],
    ['The mayor of [PERSON Torrealba] agreed.', 'LOC Torrealba'],
    ['It lay under construction at the [LOC? Daehan] yard.', 'ORG Daehan'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});

describe('longer appositions', () => {
  it.each<Row>([
    ['[PERSON Afya Haki], a Nairobi-based health rights group, counted.', 'ORG Afya Haki'],
    ['It shut [PERSON Wijnholds], one of the biggest suppliers of parts.', 'ORG Wijnholds'],
    ['He met [PERSON Bob Mason], one of the lawyers in court.', 'PERSON Bob Mason'],
    ['The agency that employs most of them, [PERSON Hanze Werk], said so.', 'ORG Hanze Werk'],
    [
      'The group that runs it did not answer; its president, [PERSON Don Skaggs], told us so.',
      'PERSON Don Skaggs',
    ],
    ['The town that he loves, [PERSON Ann Smith] said, is poor.', 'PERSON Ann Smith'],
  ])('%j', (marked, ...names) => expect(typesIn(marked)).toEqual(names));
});
