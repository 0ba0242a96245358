import { expect, test } from 'vitest';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import { findRoles, readRoleWords } from '../../src/summary/find-roles.ts';
import type { Entity } from '../../src/types.ts';

const words = readRoleWords(createResources(readPackagedResource));

test.each([
  ['Egyptian President [Sisi] spoke.', 'Egyptian President'],
  ['It is due after Easter. DA councillor [Gareth van Rensburg] knew.', 'DA councillor'],
  ['The U.S. ambassador [Ann Lee] left.', 'U.S. ambassador'],
  ['He met Fed chair [Jerome Powell] in May.', 'Fed chair'],
  ['[Fatou Diop], a spokeswoman for the ministry, said so.', 'spokeswoman for the ministry'],
  [
    '[Jay Carney], former press secretary for Mr. Obama, said so.',
    'former press secretary for Mr. Obama',
  ],
  ['[Ann Lee], ambassador to the U.S. until May, said so.', 'ambassador to the U.S. until May'],
  ['[Ann Lee], an economist at Acme. She left.', 'economist at Acme'],
  ['[Paulo Reis], the club’s former captain, said so.', 'club’s former captain'],
  ['[Ann Lee], an economist at Acme who knows, said so.', 'economist at Acme'],
  ['The president met [Ann Lee] at noon.', null],
  ['[Ann Lee], speaking to the president, said so.', null],
  ['[Ann Lee], 34, said so.', null],
  ['[Ann Lee] said so.', null],
])('%s', (marked, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const person: Entity = {
    id: 'e1',
    name: 'x',
    type: 'PERSON',
    count: 1,
    aliases: [],
    place: null,
    mentions: [{ start, end, text: text.slice(start, end), score: 1 }],
  };
  expect(findRoles(text, [person], words).get('e1') ?? null).toBe(expected);
});
