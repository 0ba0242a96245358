import { describe, expect, it } from 'vitest';
import type { NameType } from '../../src/types.ts';
import { scoreNames } from '../../training/eval/names.ts';
import { swapNames, writeInCapitals } from '../../training/ner/corpora/augment.ts';
import { cleanCorpus } from '../../training/ner/corpora/clean.ts';
import type { TrainingDocument } from '../../training/ner/corpora/training-document.ts';

/** A document from a text in which names are written as `[TYPE surface]`. */
function mark(marked: string): TrainingDocument {
  const names: { start: number; end: number; type: NameType }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    const surface = match[2] ?? '';
    names.push({
      start: text.length,
      end: text.length + surface.length,
      type: match[1] as NameType,
    });
    text += surface;
    at = match.index + match[0].length;
  }
  return { id: 'one', text: text + marked.slice(at), names, unmarked: [] };
}

function unmark({ text, names }: TrainingDocument): string {
  let marked = '';
  let at = 0;
  for (const { start, end, type } of names) {
    marked += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

describe('cleaning a corpus', () => {
  it.each([
    ['[LOC North] [NORP Korean] troops', '[NORP North Korean] troops'],
    ['South [NORP African] miners', '[NORP South African] miners'],
    ['a Kenyan runner met two Ghanaians', 'a [NORP Kenyan] runner met two [NORP Ghanaians]'],
    // Part of a longer name that the corpus left unmarked.
    ['the Kenyan Times wrote', 'the Kenyan Times wrote'],
    ['the Polish the table needs', 'the Polish the table needs'],
  ])('%j becomes %j', (before, after) => {
    expect(cleanCorpus([mark(before)], { name: 'wikigold' }).map(unmark)).toEqual([after]);
  });

  it('gives a name in the Groningen Meaning Bank one type', () => {
    const documents = [
      mark('[ORG Iraq] and [LOC Kirkuk]'),
      mark('[LOC Kirkuk]'),
      mark('[LOC Kirkuk] or [ORG Kirkuk]'),
    ];
    expect(cleanCorpus(documents, { name: 'gmb' }).map(unmark)).toEqual([
      '[LOC Iraq] and [LOC Kirkuk]',
      '[LOC Kirkuk]',
      '[LOC Kirkuk] or [LOC Kirkuk]',
    ]);
  });
});

describe('copying documents', () => {
  const source = mark(
    '[PERSON Ama Mensah] left [LOC Accra]. [PERSON Mensah] said no more of [LOC Accra].',
  );

  it('exchanges a name for the same other one throughout, and keeps what is around', () => {
    const [copy] = swapNames([source], 3) as [TrainingDocument];
    const surfaces = copy.names.map(({ start, end }) => copy.text.slice(start, end));
    const [full = '', place, last = '', again] = surfaces;
    expect(copy.names.map(({ type }) => type)).toEqual(['PERSON', 'LOC', 'PERSON', 'LOC']);
    expect(full).not.toBe('Ama Mensah');
    expect(full.endsWith(` ${last}`)).toBe(true);
    expect(again).toBe(place);
    expect(copy.text).toContain('said no more of');
    expect(swapNames([source], 3)).toEqual([copy]);
  });

  it('writes in capitals without moving a name', () => {
    const [copy] = writeInCapitals([source]) as [TrainingDocument];
    expect(unmark(copy)).toBe(
      '[PERSON AMA MENSAH] LEFT [LOC ACCRA]. [PERSON MENSAH] SAID NO MORE OF [LOC ACCRA].',
    );
  });
});

describe('scoring names', () => {
  it('counts a name only when span and type are right, and NORP not in the sum', () => {
    const document = mark('[PERSON Mensah] left [LOC Accra] with a [NORP Kenyan] of [ORG FAO].');
    const [person, place, people] = document.names;
    const scores = scoreNames([document], () => [
      person as (typeof document.names)[0],
      { ...(place as (typeof document.names)[0]), type: 'ORG' },
      people as (typeof document.names)[0],
    ]);
    expect(scores.micro).toMatchObject({ gold: 3, found: 2, right: 1, precision: 50 });
    expect(scores.micro.f1).toBeCloseTo(40);
    expect(scores.NORP.f1).toBe(100);
    expect(scores.MISC.f1).toBe(0);
  });
});
