import type { Analysis } from '../../src/types.ts';

const text = '😀 Ana Sá of Oslo’s Red Cross\nspoke on 5 May: “We stay,” she said, “and wait.”';
const at = (part: string, from = 0) => {
  const start = text.indexOf(part, from);
  return { start, end: start + part.length };
};
const mention = (part: string) => ({ ...at(part), text: part, score: 0.9 });

/** A result put together by hand: an astral character before everything, a name, a place, a date, a quote in two parts. */
export const EXAMPLE: Analysis & { readonly text: string } = {
  schema: 1,
  id: 'example',
  source: null,
  title: null,
  date: '2021-05-06',
  dateSource: 'option',
  text,
  entities: [
    {
      id: 'e1',
      name: 'Ana Sá',
      type: 'PERSON',
      count: 1,
      aliases: [],
      mentions: [mention('Ana Sá')],
      place: null,
    },
    {
      id: 'e2',
      name: 'Oslo',
      type: 'LOC',
      count: 1,
      aliases: [],
      mentions: [mention('Oslo')],
      place: { country: 'NO', kind: 'city', lat: 59.91, lon: 10.75 },
    },
    {
      id: 'e3',
      name: 'Red Cross',
      type: 'ORG',
      count: 1,
      aliases: [],
      mentions: [mention('Red Cross')],
      place: null,
    },
  ],
  dates: [
    {
      ...at('5 May'),
      text: '5 May',
      type: 'DATE',
      value: '2021-05-05',
      mod: null,
      from: '2021-05-05',
      to: '2021-05-05',
    },
  ],
  quotes: [
    {
      ...at('We stay,'),
      text: 'We stay,',
      kind: 'direct',
      speaker: { ...at('she'), text: 'she', entity: 'e1' },
      cue: { ...at('said'), text: 'said' },
      score: 0.9,
      parts: [at('We stay,'), at('and wait.')],
    },
  ],
  notices: [],
};
