import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../../src/document/read-document.ts';
import { loadWink } from '../../../src/document/wink/load-wink.ts';
import { agreeOnTypes } from '../../../src/entities/tagger/agree.ts';
import type { FoundName } from '../../../src/entities/tagger/find-names.ts';
import { NAME_TYPES } from '../../../src/entities/tagger/labels.ts';
import { readLexicon } from '../../../src/entities/tagger/lexicon.ts';
import { readSequences } from '../../../src/entities/tagger/sequences.ts';
import { createNameTrimmer, spanOf } from '../../../src/entities/tagger/trim-name.ts';
import { createWordReader, wordsOf } from '../../../src/entities/tagger/word.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';
import type { NameType } from '../../../src/types.ts';
import { readMarked } from './marked-names.ts';

const resources = createResources(readPackagedResource);
const readDocument = createDocumentReader(loadWink(), resources);
const lexicon = readLexicon(resources);
const readWord = createWordReader(lexicon);

/** A name over a whole text, with these probabilities of its types. */
function nameOver(
  text: string,
  type: NameType,
  chances: Partial<Record<NameType, number>>,
): FoundName {
  const document = readDocument(text);
  const [sequence = { tokens: [], style: 0 as const, quotes: false }] = readSequences(
    document,
    wordsOf(document, readWord),
  );
  return {
    sequence,
    first: 0,
    last: sequence.tokens.length - 1,
    type: NAME_TYPES.indexOf(type),
    probabilities: NAME_TYPES.map((other) => chances[other] ?? 0),
    told: null,
  };
}

const textOf = (source: string, name: FoundName) => {
  const { start, end } = spanOf(name, lexicon);
  return source.slice(start, end);
};

describe('trimming a name', () => {
  const trim = createNameTrimmer(lexicon);
  it.each<[string, NameType, string]>([
    ['Mr. Tanaka', 'PERSON', 'Tanaka'],
    ['Del. Ann Hill', 'PERSON', 'Ann Hill'],
    ['Del Toro', 'PERSON', 'Del Toro'],
    ['President Abdel Fattah al-Sisi', 'PERSON', 'Abdel Fattah al-Sisi'],
    ['The Hague', 'LOC', 'Hague'],
    ["Ghana's", 'LOC', 'Ghana'],
    ['anti-Western', 'NORP', 'Western'],
    ['sub-Saharan Africa', 'LOC', 'sub-Saharan Africa'],
    // Not a title but the name itself.
    ['President', 'PERSON', 'President'],
    ['Justice and Development Party', 'ORG', 'Justice and Development Party'],
    ['Prince of Wales', 'LOC', 'Prince of Wales'],
    ['al-Shabaab', 'ORG', 'al-Shabaab'],
    ['Rolls-Royce', 'ORG', 'Rolls-Royce'],
    ['Abdel-Fattah El-Sisi', 'PERSON', 'Abdel-Fattah El-Sisi'],
  ])('%j as %s is %j', (text, type, trimmed) => {
    expect(textOf(text, trim(nameOver(text, type, {})))).toBe(trimmed);
  });
});

describe('agreeing on the type of a name', () => {
  const typesOf = (names: readonly FoundName[]) =>
    agreeOnTypes(names).map(({ type }) => NAME_TYPES[type]);

  it('lets two sure mentions outvote an unsure one', () => {
    const sure = nameOver('Odhikar', 'ORG', { ORG: 0.9, PERSON: 0.05 });
    const unsure = nameOver('Odhikar', 'PERSON', { ORG: 0.3, PERSON: 0.6 });
    expect(typesOf([unsure, sure, sure])).toEqual(['ORG', 'ORG', 'ORG']);
  });

  it('gives a surname the type of the full name', () => {
    const full = nameOver('Cyril Ramaphosa', 'PERSON', { PERSON: 0.95 });
    const surname = nameOver('Ramaphosa', 'LOC', { PERSON: 0.3, LOC: 0.65 });
    expect(typesOf([full, surname])).toEqual(['PERSON', 'PERSON']);
  });

  it('lets no number of mentions outvote the full name, unless the name may be something else', () => {
    const full = nameOver('Barnett Trelian', 'PERSON', { PERSON: 0.95 });
    const surname = nameOver('Trelian', 'LOC', { PERSON: 0.05, LOC: 0.85 });
    const firm = nameOver('Trelian Holding', 'ORG', { ORG: 0.95 });
    expect(typesOf([full, surname, surname, surname]).slice(1)).toEqual(Array(3).fill('PERSON'));
    expect(typesOf([full, firm, surname, surname, surname]).slice(2)).toEqual(Array(3).fill('LOC'));
    const { names } = readMarked('[PERSON Rodney Hull] flew to [LOC Hull]. [LOC Hull] was wet.');
    expect(typesOf(names)).toEqual(['PERSON', 'LOC', 'LOC']);
  });

  it('parts what is told for certain from others of that name', () => {
    const full = nameOver('Victor Brandreth', 'PERSON', { PERSON: 0.95 });
    const surname = nameOver('Brandreth', 'PERSON', { PERSON: 0.9, ORG: 0.05 });
    const firm = {
      ...nameOver('Brandreth', 'ORG', { ORG: 0.99 }),
      told: NAME_TYPES.indexOf('ORG'),
    };
    expect(typesOf([firm, full, surname])).toEqual(['ORG', 'PERSON', 'PERSON']);
  });

  it('notes which name is part of a longer one of its type', () => {
    const long = nameOver('Warmley Group', 'ORG', { ORG: 0.9 });
    const short = nameOver('Warmley', 'ORG', { ORG: 0.2, LOC: 0.1 });
    const town = nameOver('Warmley', 'LOC', { ORG: 0.01, LOC: 0.98 });
    const partsOf = (names: readonly FoundName[]) => agreeOnTypes(names).map((one) => one.isPart);
    expect(partsOf([long, short])).toEqual([false, true]);
    expect(partsOf([long, town])).toEqual([false, false]);
    expect(partsOf([short])).toEqual([false]);
  });

  it('knows a surname with a hyphen', () => {
    const full = nameOver('Leah Calder-Boyd', 'PERSON', { PERSON: 0.95 });
    const surname = nameOver('Calder-Boyd', 'ORG', { PERSON: 0.2, ORG: 0.7 });
    expect(typesOf([full, surname])).toEqual(['PERSON', 'PERSON']);
    expect(typesOf([surname])).toEqual(['ORG']);
  });

  it('knows a surname of two words', () => {
    const full = nameOver('Omer Bar Trelev', 'PERSON', { PERSON: 0.95 });
    const surname = nameOver('Bar Trelev', 'ORG', { PERSON: 0.2, ORG: 0.7 });
    expect(typesOf([full, surname])).toEqual(['PERSON', 'PERSON']);
  });

  it('leaves a name alone that only looks like part of another', () => {
    const full = nameOver('Paris Hilton', 'PERSON', { PERSON: 0.95 });
    const city = nameOver('Paris', 'LOC', { PERSON: 0.01, LOC: 0.98 });
    const other = nameOver('Hilton Hotels', 'ORG', { ORG: 0.9 });
    expect(typesOf([other, city])).toEqual(['ORG', 'LOC']);
    expect(typesOf([full, city, city, city])).toEqual(['PERSON', 'LOC', 'LOC', 'LOC']);
  });
});
