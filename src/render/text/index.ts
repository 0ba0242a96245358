import { Chalk } from 'chalk';
import type { Analysis, Entity, EntityType } from '../../types.ts';
import { safeLine } from '../safe-text.ts';
import type { RenderContext, Renderer } from '../types.ts';

type Paint = InstanceType<typeof Chalk>;

/** Coloured text for people: one block an article. */
export function createTextRenderer(): Renderer {
  return {
    open: () => '',
    item: (analysis, context, index) => {
      const paint = new Chalk({ level: context.color ? 1 : 0 });
      const lines = [
        ...(context.many ? [paint.bold(safeLine(analysis.source ?? analysis.id)), ''] : []),
        ...SECTIONS[context.view](analysis, paint),
      ];
      return `${index > 0 ? '\n' : ''}${lines.join('\n')}\n`;
    },
    close: () => '',
  };
}

type Section = (analysis: Analysis & { text: string }, paint: Paint) => string[];

const SECTIONS: Record<RenderContext['view'], Section> = {
  summary: (analysis, paint) => [
    paint.bold(safeLine(analysis.title ?? firstLine(analysis.text))),
    `${paint.dim('date')}  ${analysis.date ?? 'unknown'}`,
    ...section('Names', entityLines(analysis, paint), paint),
    ...section('Dates', dateLines(analysis, paint), paint),
    ...section('Quotes', quoteLines(analysis, paint), paint),
  ],
  entities: entityLines,
  dates: dateLines,
  quotes: quoteLines,
};

function section(name: string, lines: string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint.bold(name), ...lines];
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 160) ?? '';
}

const COLOURS: Partial<Record<EntityType, 'yellow' | 'cyan' | 'green' | 'magenta'>> = {
  PERSON: 'yellow',
  ORG: 'cyan',
  LOC: 'green',
  NORP: 'magenta',
};

function entityLines(analysis: Analysis, paint: Paint): string[] {
  return analysis.entities.map((entity: Entity) => {
    const colour = COLOURS[entity.type];
    const name = safeLine(entity.name);
    const also = entity.aliases.length > 0 ? `  (${entity.aliases.map(safeLine).join(', ')})` : '';
    return `${entity.type.padEnd(7)} ${String(entity.count).padStart(4)}  ${colour ? paint[colour](name) : name}${also}`;
  });
}

function dateLines(analysis: Analysis, paint: Paint): string[] {
  return analysis.dates.map(
    (date) =>
      `${date.type.padEnd(8)} ${paint.blue(date.value.padEnd(12))} ${(date.mod ?? '').padEnd(7)} ${safeLine(date.text)}`,
  );
}

function quoteLines(analysis: Analysis, paint: Paint): string[] {
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  return analysis.quotes.map((quote) => {
    const entity = quote.speaker?.entity;
    const who = (entity && names.get(entity)) ?? quote.speaker?.text ?? 'unknown';
    const marks = quote.kind === 'indirect' ? ['', ''] : ['“', '”'];
    return `${paint.yellow(safeLine(who))} ${paint.dim(quote.cue ? safeLine(quote.cue.text) : quote.kind)}  ${marks[0]}${safeLine(quote.text)}${marks[1]}`;
  });
}
