import { groupBySpeaker } from '../../quotes/by-speaker.ts';
import type { Quote } from '../../types.ts';
import { safeLine } from '../safe-text.ts';
import { allEntities, type ShownAnalysis } from '../shown-analysis.ts';
import { hang } from './layout.ts';
import type { Palette } from './palette.ts';
import type { Section } from './section.ts';

/** The statements, in text order or grouped by speaker; words inside marks stand in marks. */
export const renderQuotes: Section = (analysis, palette, { width, options }) => {
  if (options.by === 'order')
    return analysis.quotes.flatMap((quote) => [
      ...hang('  ', attribution(quote, analysis, palette), width),
      ...hang('    ', palette.quote(words(quote, analysis.text)), width),
    ]);
  return groupBySpeaker(analysis.quotes, allEntities(analysis)).flatMap(({ name, quotes }) => [
    ...hang(
      '  ',
      `${palette.name('PERSON', safeLine(name ?? UNKNOWN))} ${palette.dim(`(${quotes.length})`)}`,
      width,
    ),
    ...quotes.flatMap((quote) => hang('    – ', palette.quote(words(quote, analysis.text)), width)),
  ]);
};

const UNKNOWN = 'speaker not named';

/** "Jane Hill, the mayor," without the comma that closes the apposition. */
function withoutComma(text: string | null | undefined): string | null {
  return text?.replace(/,$/, '') ?? null;
}

/** The canonical name of who speaks, else the words used. */
export function speakerName({ speaker }: Quote, analysis: ShownAnalysis): string {
  const entity = allEntities(analysis).find(({ id }) => id === speaker?.entity);
  return entity?.name ?? withoutComma(speaker?.text) ?? UNKNOWN;
}

function attribution(quote: Quote, analysis: ShownAnalysis, palette: Palette): string {
  const who = speakerName(quote, analysis);
  const used = withoutComma(quote.speaker?.text);
  const as = used && used !== who ? ` (“${safeLine(used)}”)` : '';
  const cue = quote.cue ? ` ${safeLine(quote.cue.text)}` : '';
  return `${palette.name('PERSON', safeLine(who))}${palette.dim(`${as}${cue}  ${quote.kind}`)}`;
}

/** The words of a statement; the pieces of an interrupted one are joined by an ellipsis. */
function words({ kind, parts, start, end }: Quote, text: string): string {
  const pieces = (parts ?? [{ start, end }]).map((part) =>
    safeLine(text.slice(part.start, part.end)),
  );
  return kind === 'indirect' ? pieces.join(' … ') : `“${pieces.join(' … ')}”`;
}
