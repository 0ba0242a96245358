import { endOfOpeningDate } from '../../document/publication-date/opening-date.ts';
import { findRoles, type RoleWords } from '../../summary/find-roles.ts';
import { findKeySentences } from '../../summary/key-sentences.ts';
import type { SummaryWords } from '../../summary/summary-words.ts';
import type { Entity, EntityType } from '../../types.ts';
import { safeLine } from '../safe-text.ts';
import { TITLES } from './entities.ts';
import { hang } from './layout.ts';
import type { Palette } from './palette.ts';
import { renderQuotes } from './quotes.ts';
import type { Section } from './section.ts';
import { renderTimeline } from './timeline.ts';

const KEY_SENTENCES = 3;

/** The overview of an article: headline, date, who, where, when, who said what, key sentences, legend. */
export function createSummary(words: () => SummaryWords): Section {
  return (analysis, palette, context) => {
    const { width } = context;
    const { roles, countries } = words();
    const heading = safeLine(analysis.title ?? firstLine(analysis.text));
    const blocks: [string, string[]][] = [
      ['People', peopleLines(analysis, palette, width, roles)],
      ['Organisations', nameLines(analysis.entities, 'ORG', palette, width)],
      ['Places', placeLines(analysis.entities, countries, palette, width)],
      ['Groups', nameLines(analysis.entities, 'NORP', palette, width)],
      [TITLES.MISC, nameLines(analysis.entities, 'MISC', palette, width)],
      ['Timeline', renderTimeline(analysis, palette, context)],
      ['Quotes', renderQuotes(analysis, palette, context)],
      [
        'Key sentences',
        findKeySentences(analysis, KEY_SENTENCES).flatMap(({ start, end }) =>
          hang('  • ', safeLine(analysis.text.slice(start, end)), width),
        ),
      ],
    ];
    return [
      ...hang('', heading, width).map((line) => palette.heading(line)),
      ...hang('', [published(analysis), source(analysis)].filter(Boolean).join(' · '), width).map(
        (line) => palette.dim(line),
      ),
      ...blocks.flatMap(([title, lines]) =>
        lines.length > 0 ? ['', palette.heading(title), ...lines] : [],
      ),
      '',
      ...hang('', legend(palette), width),
    ];
  };
}

function firstLine(text: string): string {
  return (
    text
      .slice(endOfOpeningDate(text))
      .trim()
      .split(/[\n\r\u2028]/)[0]
      ?.slice(0, 200) ?? ''
  );
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "Friday, 5 January 2018": written out here, for Intl's formats take longer to load than all of a summary to lay out. */
function writeDay(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  const month = MONTHS[day.getUTCMonth()];
  return `${WEEKDAYS[day.getUTCDay()]}, ${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
}

const SOURCES = {
  option: 'as given',
  record: 'from the record',
  metadata: 'from the page’s metadata',
  url: 'from the address',
  text: 'from the text',
  filename: 'from the file name',
} as const;

function published({ date, dateSource }: Parameters<Section>[0]): string {
  if (date === null) return 'date unknown';
  return `${writeDay(date)}${dateSource ? ` (${SOURCES[dateSource]})` : ''}`;
}

function source(analysis: Parameters<Section>[0]): string {
  return analysis.source === null ? '' : safeLine(analysis.source);
}

function peopleLines(
  analysis: Parameters<Section>[0],
  palette: Palette,
  width: number,
  words: RoleWords,
): string[] {
  const people = ofType(analysis.entities, 'PERSON');
  const roles = findRoles(analysis.text, people, words);
  return people.flatMap((person) => {
    const role = roles.get(person.id);
    const text = `${palette.name('PERSON', safeLine(person.name))}${times(person)}${role ? palette.dim(`, ${safeLine(role)}`) : ''}`;
    return hang('  ', text, width);
  });
}

function nameLines(
  entities: readonly Entity[],
  type: EntityType,
  palette: Palette,
  width: number,
): string[] {
  const names = ofType(entities, type).map((entity) => oneName(entity, palette));
  return names.length > 0 ? hang('  ', names.join(', '), width) : [];
}

function oneName(entity: Entity, palette: Palette): string {
  const also =
    entity.aliases.length > 0 ? palette.dim(` (${entity.aliases.map(safeLine).join(', ')})`) : '';
  return `${palette.name(entity.type, safeLine(entity.name))}${times(entity)}${also}`;
}

/** Places under their countries; those that no gazetteer knows come last. */
function placeLines(
  entities: readonly Entity[],
  countries: ReadonlyMap<string, string>,
  palette: Palette,
  width: number,
): string[] {
  const byCountry = new Map<string, Entity[]>();
  for (const entity of ofType(entities, 'LOC')) {
    const country = entity.place?.country ?? '';
    const group = byCountry.get(country);
    if (group) group.push(entity);
    else byCountry.set(country, [entity]);
  }
  const known = [...byCountry].filter(([country]) => country !== '');
  const unknown = byCountry.get('');
  const line = (heading: string, places: readonly Entity[]) =>
    hang(
      `  ${palette.dim(`${heading}:`)} `,
      places.map((place) => oneName(place, palette)).join(', '),
      width,
    );
  return [
    ...known.flatMap(([country, places]) => line(countries.get(country) ?? country, places)),
    ...(unknown ? line('not located', unknown) : []),
  ];
}

function ofType(entities: readonly Entity[], type: EntityType): Entity[] {
  return entities.filter((entity) => entity.type === type).sort((a, b) => b.count - a.count);
}

function times({ count }: Entity): string {
  return count > 1 ? ` ×${count}` : '';
}

/** What the colours mean; it reads without them too. */
function legend(palette: Palette): string {
  const names = (['PERSON', 'ORG', 'LOC', 'NORP'] as const).map((type) =>
    palette.name(type, TITLES[type].toLowerCase()),
  );
  return (
    palette.dim('Legend: ') +
    [...names, palette.date('dates'), palette.quote('words said')].join(palette.dim(', ')) +
    palette.dim('; ×n: mentions')
  );
}
