import { describe, expect, it } from 'vitest';
import { joinNicknames } from '../../../../src/entities/tagger/added/nicknames.ts';
import { namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => joinNicknames(names));

describe('nicknames within a name', () => {
  it.each<[marked: string, names: string[]]>([
    ['Then [PERSON Milo] “The [MISC Oak]” Hill left.', ['PERSON Milo “The Oak” Hill']],
    ['Then [PERSON Rob] "Bobby" [PERSON Hill] left.', ['PERSON Rob "Bobby" Hill']],
    [
      '“No,” said [PERSON Ann Hill]. “Never,” said [PERSON Orr].',
      ['PERSON Ann Hill', 'PERSON Orr'],
    ],
    ['Rep. [PERSON Rob C. "Bobby]" [PERSON Hill] left.', ['PERSON Rob C. "Bobby" Hill']],
    ['[PERSON William H.] ([PERSON Bill]) [PERSON Hill] left.', ['PERSON William H. (Bill) Hill']],
    [
      '[PERSON Ann Hill] ([LOC Jordan]) [PERSON Pack] left.',
      ['PERSON Ann Hill', 'LOC Jordan', 'PERSON Pack'],
    ],
    ['He called [PERSON Ann Hill] “mad” and [PERSON Orr] left.', ['PERSON Ann Hill', 'PERSON Orr']],
    ['So [PERSON Hill] “The Bank” [ORG Corvane] left.', ['PERSON Hill', 'ORG Corvane']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
