import type { Analysis } from '../../types.ts';
import type { Renderer } from '../types.ts';
import { codePointOffsets } from './code-points.ts';

/**
 * brat standoff (http://brat.nlplab.org/standoff.html): text-bound annotations of names, dates, quotes and cues,
 * `Said` events from cue to quote and speaker, attributes and notes. Offsets count code points, as brat does.
 */
export function createBratRenderer(): Renderer {
  return {
    open: () => '',
    item: (analysis, { many }) =>
      `${many ? `# ${analysis.id.replace(/[\r\n]/g, ' ')}\n` : ''}${toBrat(analysis)}`,
    close: () => '',
  };
}

/** The `.ann` file of one article. */
export function toBrat(analysis: Analysis & { readonly text: string }): string {
  const { text } = analysis;
  const offset = codePointOffsets(text);
  const lines: string[] = [];
  let boundTo = 0;
  let notes = 0;
  let attributes = 0;
  let relations = 0;
  const bind = (type: string, start: number, end: number): string => {
    const id = `T${++boundTo}`;
    lines.push(
      `${id}\t${type} ${bratSpans(text, start, end, offset)}\t${flat(text.slice(start, end))}`,
    );
    return id;
  };
  const note = (target: string, value: string) =>
    lines.push(`#${++notes}\tAnnotatorNotes ${target}\t${flat(value)}`);
  const attribute = (name: string, target: string, value: string) =>
    lines.push(`A${++attributes}\t${name} ${target} ${value}`);
  for (const { type, id, name, mentions } of analysis.entities)
    for (const { start, end } of mentions) note(bind(type, start, end), `${id} ${name}`);
  for (const { start, end, type, value, mod } of analysis.dates) {
    const target = bind('TIMEX3', start, end);
    attribute('Class', target, type);
    if (mod) attribute('Mod', target, mod);
    note(target, value);
  }
  for (const { start, end, kind, speaker, cue } of analysis.quotes) {
    const quote = bind('Quote', start, end);
    attribute('Kind', quote, kind);
    if (cue)
      lines.push(`R${++relations}\tCue Arg1:${bind('Cue', cue.start, cue.end)} Arg2:${quote}`);
    if (speaker?.start != null && speaker.end != null)
      lines.push(
        `R${++relations}\tSpeaker Arg1:${bind('Speaker', speaker.start, speaker.end)} Arg2:${quote}`,
      );
    if (speaker?.entity) note(quote, `speaker ${speaker.entity}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** brat breaks a span at line ends: "0 5;6 9". */
function bratSpans(
  text: string,
  start: number,
  end: number,
  offset: (at: number) => number,
): string {
  const pieces: string[] = [];
  let from = start;
  for (let at = start; at <= end; at++)
    if (at === end || text[at] === '\n') {
      if (at > from) pieces.push(`${offset(from)} ${offset(at)}`);
      from = at + 1;
    }
  return pieces.join(';');
}

function flat(text: string): string {
  return text.replace(/[\n\r\t]/g, ' ');
}
