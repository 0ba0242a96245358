import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) =>
  createSpelledStep(mending).add(names, sequences, sequences),
);

describe('broadcasters with the language in which they send', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['She told [ORG BBC] [MISC Persian] on Monday.', 'ORG BBC Persian'],
    ['By VOA Swahili', 'ORG VOA Swahili'],
    ['She told BBC Mundo so.', 'ORG BBC Mundo'],
    ['In the [LOC Persian Gulf] [ORG BBC] men left.', 'LOC Persian Gulf', 'ORG BBC'],
    ['The [ORG BBC] Persian Gulf desk closed.', 'ORG BBC'],
    ['A [ORG BBC] [NORP Scottish] correspondent left.', 'ORG BBC', 'NORP Scottish'],
    ['The [ORG NHS] [NORP Scottish] board met.', 'ORG NHS', 'NORP Scottish'],
    ['They watch [ORG BBC] news.', 'ORG BBC'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
