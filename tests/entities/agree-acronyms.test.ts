import { expect, test } from 'vitest';
import { agreeAcronyms } from '../../src/entities/agree-acronyms.ts';
import type { NameMention } from '../../src/entities/types.ts';

/** Mentions marked as [TYPE name] in a text. */
function read(marked: string): { text: string; mentions: NameMention[] } {
  let text = '';
  const mentions: NameMention[] = [];
  for (const piece of marked.split(/(\[[A-Z]+ [^\]]+\])/)) {
    const mark = /^\[([A-Z]+) (.+)\]$/.exec(piece);
    const surface = mark?.[2] ?? piece;
    if (mark)
      mentions.push({
        start: text.length,
        end: text.length + surface.length,
        type: mark[1] as NameMention['type'],
        score: 0.9,
      });
    text += surface;
  }
  return { text, mentions };
}

test.each([
  ['the [MISC Pakistan Penal Code] ([ORG PPC]), and the [ORG PPC] again', ['MISC', 'MISC', 'MISC']],
  ['the [ORG Bank of Ghana] ([LOC BoG])', ['ORG', 'ORG']],
  ['the [ORG Bank of Ghana] ([LOC Bog])', ['ORG', 'LOC']],
  ['the [LOC Line of Control] ([ORG LoC]); the [ORG LoC]', ['LOC', 'LOC', 'LOC']],
  ['the [ORG Bank of Ghana] ([LOC BOG])', ['ORG', 'ORG']],
  ['[PERSON Ann Lee] ([ORG UNICEF])', ['PERSON', 'ORG']],
  ['the [MISC Pakistan Penal Code], [ORG PPC]', ['MISC', 'ORG']],
])('%s', (marked, types) => {
  const { text, mentions } = read(marked);
  expect(
    agreeAcronyms(text, mentions, new Set(['of', 'the', 'and'])).map(({ type }) => type),
  ).toEqual(types);
});
