import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/node.ts';

const analyzer = createAnalyzer();

function namesIn(text: string): string[] {
  return analyzer
    .analyze(text)
    .entities.map(({ type, mentions }) => `${type} ${mentions[0]?.text}`);
}

describe('codes of shares', () => {
  it.each<[string, ...string[]]>([
    [
      "Alphabet Inc's Google GOOGL.O said it would buy Fitbit FIT.N for a large sum.",
      'ORG Alphabet Inc',
      'ORG Google',
      'ORG Fitbit',
    ],
    [
      'Deutsche Bank DBKGn.DE fell. Volkswagen VOWG_p.DE rose.',
      'ORG Deutsche Bank',
      'ORG Volkswagen',
    ],
    ["Russia's Sberbank SBER.MM lost money.", 'LOC Russia', 'ORG Sberbank'],
    [
      'Shares in Siemens (SIEGn.DE) rose, and Apple Inc (AAPL.O) fell.',
      'ORG Siemens',
      'ORG Apple Inc',
    ],
    ["Brazil's Petrobras PETR4.SA lost money.", 'LOC Brazil', 'ORG Petrobras'],
    ["India's Reliance Industries Ltd RELI.NS", 'LOC India', 'ORG Reliance Industries Ltd'],
    ["Germany's DAX .GDAXI fell, and Pemex rose.", 'LOC Germany', 'MISC DAX', 'ORG Pemex'],
    // Initials and what ends a sentence without a blank behind it.
    ['He read J.K. Rowling in St. Louis.', 'PERSON J.K. Rowling', 'LOC St. Louis'],
    ['He flew to CAIRO.A man met him in Accra.', 'LOC CAIRO', 'LOC Accra'],
  ])('%s', (text, ...names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
