import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('who hears it, where and when are no part of what is said', () => {
  test.each<[string, string]>([
    ['Hill told Sky News nurses were tired.', 'Hill: nurses were tired'],
    ['Hill told Channel 4 News mills would close.', 'Hill: mills would close'],
    ['Hill told the Sunday Times farmers had been misled.', 'Hill: farmers had been misled'],
    ['Hill told Al Arabiya rebels had fled.', 'Hill: rebels had fled'],
    ['Hill told BBC Radio 5 trains were late.', 'Hill: trains were late'],
    ['The mill said on Facebook the report was wrong.', 'The mill: the report was wrong'],
    ['The mill said on Truth Social the report was wrong.', 'The mill: the report was wrong'],
    ['Hill said in a statement late on Friday it was over.', 'Hill: it was over'],
    ['Hill said in a memo early Friday it was over.', 'Hill: it was over'],
    ['The bank said in a note last week prices would fall.', 'The bank: prices would fall'],
    ['The firm confirmed late on Monday that the mill was sold.', 'The firm: the mill was sold'],
    ['The bank estimated early last month that prices would fall.', 'The bank: prices would fall'],
    ['A baker told Reuters her shop was shut.', 'A baker: her shop was shut'],
    ['A baker told the BBC his family of six had left.', 'A baker: his family of six had left'],
    ['The inquest, sitting in Ames, heard that the van was stolen.', '-: the van was stolen'],
    ['The mill accepts that it was late.', 'The mill: it was late'],
    ['Guests were told fewer than 20 rooms were left.', '-: fewer than 20 rooms were left'],
    // What is said begins right there.
    ['Hill said last week was the worst.', 'Hill: last week was the worst'],
    ['Hill told Ohio voters he was ready.', 'Hill: he was ready'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});

describe('what was told ends with its clause', () => {
  test.each<[string, readonly string[]]>([
    ['His claim that the mill was sold has been denied by nobody.', ['His: the mill was sold']],
    [
      'The firm’s warning that mills would close was met with silence.',
      ['The firm: mills would close'],
    ],
    [
      'Her claim that the mill had been sold and could not be saved was wrong.',
      ['Her: the mill had been sold and could not be saved'],
    ],
    [
      'A lorry blew up near the port, police said, killing four guards.',
      ['police: A lorry blew up near the port | killing four guards'],
    ],
    [
      'The port was shut, police said, adding that it was safe.',
      ['police: The port was shut', 'police: it was safe'],
    ],
    ['She held that the deed was void.', ['She: the deed was void']],
    ['She held that post for a year.', []],
    [
      'The dust is old, Hill and colleagues reported in Nature.',
      ['Hill and colleagues: The dust is old'],
    ],
  ])('%s', (text, lines) => expect(saidBy(text)).toEqual(lines));
});

describe('who speaks in a headline that goes on', () => {
  test.each<[string, string]>([
    ["'Nobody came': Miners count days", 'Miners: Nobody came'],
    ["'This was ours': Town mourns mill in Iowa", 'Town: This was ours'],
    ["'Nobody came': flood relief chief", 'flood relief chief: Nobody came'],
    ["'Nobody came': Leeds fans in tears", 'Leeds fans in tears: Nobody came'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
