import { describe, expect, it } from 'vitest';
import { createDateFinder } from '../../src/dates/index.ts';
import { buildTimeline } from '../../src/dates/timeline.ts';
import { createDocumentReader } from '../../src/document/read-document.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const resources = createResources(readPackagedResource);
const find = createDateFinder(resources);
const readDocument = createDocumentReader(loadWink(), resources);

function timeline(text: string, date: string | null = '2018-01-05') {
  const document = readDocument(text, { title: null, date, dateSource: null });
  return buildTimeline(document, find(document)).map(({ from, to, date: mention, sentence }) => [
    from,
    to,
    mention.text,
    text.slice(sentence.start, sentence.end),
  ]);
}

describe('timeline', () => {
  it('puts dates in the order of time, each with its sentence', () => {
    expect(timeline('It came on Wednesday. In October they met. It began in July 2015.')).toEqual([
      ['2015-07-01', '2015-07-31', 'July 2015', 'It began in July 2015.'],
      ['2017-10-01', '2017-10-31', 'October', 'In October they met.'],
      ['2018-01-03', '2018-01-03', 'Wednesday', 'It came on Wednesday.'],
    ]);
  });

  it('makes one entry of a range, and leaves out what has no place in the calendar', () => {
    expect(timeline('He ruled from 1939 to 1945. It took two years. They recently met.')).toEqual([
      ['1939-01-01', '1945-12-31', '1939', 'He ruled from 1939 to 1945.'],
    ]);
  });

  it('names a sentence once for one time', () => {
    expect(timeline('On Friday, today, they met.')).toHaveLength(1);
  });

  it('orders the hours of a day', () => {
    expect(
      timeline('He left at 4 p.m. She came at 9 a.m. on Friday.').map((entry) => entry[2]),
    ).toEqual(['9 a.m. on Friday', '4 p.m.']);
  });

  it('puts years before Christ first', () => {
    expect(
      timeline('Built in 2010. Founded in 44 BC. Razed in 146 BC.').map((entry) => entry[2]),
    ).toEqual(['146 BC', '44 BC', '2010']);
  });

  it('is empty when no date is known', () => {
    expect(timeline('They met on Friday.', null)).toEqual([]);
  });
});
