import { describe, expect, it } from 'vitest';
import {
  type DateClues,
  findPublicationDate,
} from '../../../src/document/publication-date/publication-date.ts';

const STORY = 'Ministers met in the capital.\n\nThe talks went on.';

/** Clues, expected date, expected source. */
type Row = readonly [clues: Partial<DateClues>, date: string | null, source: string | null];

const from = (clues: Partial<DateClues>) => {
  const { date, dateSource } = findPublicationDate({ text: STORY, ...clues });
  return [date, dateSource];
};

const text = (lines: string): Partial<DateClues> => ({ text: lines });

const FOUND: readonly Row[] = [
  [{ option: '2018-01-05' }, '2018-01-05', 'option'],
  [{ option: '2018-01-05', record: '2019-02-06' }, '2018-01-05', 'option'],
  [{ option: null, record: '2018-01-05', url: null, fileName: null }, '2018-01-05', 'record'],
  [{ record: '2018-01-05T10:00:00Z', metadata: '2019-02-06' }, '2018-01-05', 'record'],
  [{ record: '2018-01-05T23:30:00-05:00' }, '2018-01-05', 'record'],
  [{ record: 'Fri, 05 Jan 2018 10:00:00 GMT' }, '2018-01-05', 'record'],
  [{ record: 'January 5, 2018' }, '2018-01-05', 'record'],
  [{ record: '5 Jan 2018' }, '2018-01-05', 'record'],
  [{ record: '2018/01/05' }, '2018-01-05', 'record'],
  [{ record: '20180105' }, '2018-01-05', 'record'],
  [{ record: '25/12/2018' }, '2018-12-25', 'record'],
  [{ record: '12/25/2018' }, '2018-12-25', 'record'],
  [{ record: '05.01.2018' }, '2018-01-05', 'record'],
  [{ record: '03/04/2020', order: 'dmy' }, '2020-04-03', 'record'],
  [{ record: '03/04/2020', order: 'mdy' }, '2020-03-04', 'record'],
  [{ record: '13/04/2020', order: 'mdy' }, '2020-04-13', 'record'],
  [{ record: '3-4-2020 10:00', order: 'mdy' }, '2020-03-04', 'record'],
  [{ record: '2020-3-4' }, '2020-03-04', 'record'],
  [{ record: '2020/3/14 9:05' }, '2020-03-14', 'record'],
  [{ record: 'Wed, 4 Mar 2020 10:00:00 +0000' }, '2020-03-04', 'record'],
  [{ record: 'Wed Mar 04 10:00:00 +0000 2020' }, '2020-03-04', 'record'],
  [{ record: 'Wed Mar  4 10:00:00 UTC 2020' }, '2020-03-04', 'record'],
  [{ record: 'Wed Mar 04 2020 10:00:00 GMT+0000' }, '2020-03-04', 'record'],
  [{ record: '1583316000' }, '2020-03-04', 'record'],
  [{ record: '1583316000.25' }, '2020-03-04', 'record'],
  [{ record: '1583316000000' }, '2020-03-04', 'record'],
  [{ record: '583316000' }, '1988-06-26', 'record'],
  [{ record: '20200304T101500Z' }, '2020-03-04', 'record'],
  [{ record: '202003041015' }, '2020-03-04', 'record'],
  [{ record: '20200304101500' }, '2020-03-04', 'record'],
  [{ metadata: '03/04/2020', order: 'dmy' }, '2020-04-03', 'metadata'],
  [
    { metadata: '2018-01-05T10:00:00+02:00', url: 'https://a.example/2019/02/06/x' },
    '2018-01-05',
    'metadata',
  ],
  [{ url: 'https://a.example/2018/01/05/story' }, '2018-01-05', 'url'],
  [{ url: 'https://a.example/world/2018/jan/05/story' }, '2018-01-05', 'url'],
  [{ url: 'https://a.example/world/2018/sept/5/story' }, '2018-09-05', 'url'],
  [{ url: 'https://a.example/story-2018-01-05.html?from=2001-01-01' }, '2018-01-05', 'url'],
  [{ url: 'https://a.example/20180105/story' }, '2018-01-05', 'url'],
  [{ url: 'https://a.example/2018/1/5/story' }, '2018-01-05', 'url'],
  [{ url: 'https://a.example/2018/0105/story.html' }, '2018-01-05', 'url'],
  [{ url: 'https://a.example/2018/POLITICS/01/05/story/' }, '2018-01-05', 'url'],
  [
    text(' date 2018-01-05 The Egyptian branch has released a video.\n\nMore.'),
    '2018-01-05',
    'text',
  ],
  [text('2018-01-05 The Egyptian branch has released a video.'), '2018-01-05', 'text'],
  [text('Talks end\n\nPublished: 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\nPublished 10:30 GMT, 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\nFirst published on Fri 5 Jan 2018 06.00 GMT\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\nPosted on January 5th, 2018 by admin\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\nPublished Jan. 5, 2018 | Updated Jan. 7, 2018\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\nBy our Staff Reporter\nUpdated: March 11, 2017\n\nMinisters met.'),
    '2017-03-11',
    'text',
  ],
  [
    text('Talks end\nUpdated: March 11, 2017\nPublished: March 10, 2017\n\nThey met.'),
    '2017-03-10',
    'text',
  ],
  [text('Date: 2018-01-05\nSubject: talks\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nMinisters met.\n\nPublished in The Tarn Echo, January 5th, 2018'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\n\nThis story was originally published January 5, 2018, 10:00 AM.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\nIssue date: 05 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nMinisters met.\n\nThey left.\n\nPublished 5 January 2018'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\nBy Jane Doe, 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\nBy JANE DOE | Jan. 5, 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\nBy Jean-Luc Roe - January 5, 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nCAIRO, Jan 5, 2018 (Reuters) – Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nCopenhagen, 14 March 2023 – The museum said so.'), '2023-03-14', 'text'],
  [
    text('Talks end\n\nADDIS ABABA, Ethiopia, June 21, 2018 (AFP) — Ministers met.'),
    '2018-06-21',
    'text',
  ],
  [text('SÃO PAULO, Brazil — Jan. 5, 2018 — Ministers met.'), '2018-01-05', 'text'],
  [
    text('CAIRO, Jan 5 (Reuters) - Ministers met.\n\nThey left.\n\n© 2018 Reuters'),
    '2018-01-05',
    'text',
  ],
  [
    { ...text('CAIRO, Jan 5 (Reuters) - Ministers met.'), fileName: 'archive/2018/talks.txt' },
    '2018-01-05',
    'text',
  ],
  [text('Talks end\nFriday, 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('January 5, 2018 10:30 AM ET\nTalks end\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nBrussels, 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nUpdated: January 5. 2018 12:18AM / January 4. 2018 8:18PM GMT\n\nThey met.'),
    '2018-01-05',
    'text',
  ],
  [text('Addis Abeba, January 5/2018 – Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nJanuary 5, 20189:15 AM ET\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\n(5 January 2018)\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nJane Doe, Nairobi - 25/01/2018\n\nMinisters met.'), '2018-01-25', 'text'],
  [
    text('Talks end\nJane Doe, example.com, Friday 5 January 2018 19.43 GMT\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\nCity Desk | Updated: 2018-01-05 12:11\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\nUpdated 1014 GMT (1814 HKT) January 5, 2018\n\nThey met.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\nJanuary 5, 2018 / 10:14 AM / 3 years ago\n\nThey met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nMinisters met.\n\nAP-NY-01-05-98 1432EST'), '1998-01-05', 'text'],
  [text('Talks end\n\nCAIRO, Jan. 5, 2018 /ABCNewswire/ -- Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nGROZNY, Russia 2018-01-05\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\nBy Jane Doe Jan. 5, 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n1:05 PM - 5 Jan 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\nJan 5, 20181:05 PM ET\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\nJane Doe in Cairo JANUARY 5 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\nJane Doe · City News · Posted: Jan 5, 2018 5:00 AM PT\n\nThey met.'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\nJan 5th 2018 | CAIRO | From the print edition\n\nThey met.'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\n\nBy Jane Doe posted Jan 5th 2018 7:30PM\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\n\nPosted by Jane Doe on January 5, 2018 at 7:30 PM\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\nWritten by Jane Doe on 5 Jan 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nJane Doe - January 5, 2018 at 7:30 pm\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\n\nJane Doe / The Echo / January 5, 2018\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\nJane van der Roe January 5, 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nJane Doe 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\non January 5, 2018 in News\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nFOR IMMEDIATE RELEASE: January 5, 2018\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\nNews Release 5-Jan-2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nSource: The Echo Published: 2018/1/5 7:30:12\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\n\nSource: News| 2018-01-05 07:30:12|Editor: roe\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [
    text(
      'Talks end\n\nTHE PILOT Copyright (c) 1996, Pilot Inc. DATE: Friday, January 5, 2018 TAG: 9610 SECTION: NEWS\n\nMinisters met.',
    ),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\nGENEVA (5 January 2018) – Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nCAIRO / ROME (5 January 2018) – Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\n(Nairobi, January 5, 2018) – Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\n(CAIRO, Egypt) January 5, 2018 – Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nCairo | 5 January 2018 – Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\n5 January 2018, Cairo - Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nJanuary 5, 2018 – Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nJanuary 5, 2018 (CAIRO) - Ministers met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nJanuary 5, 2018 • Ministers met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nWASHINGTON (Jan. 5) -- Ministers met.\n\n© 2018 The Echo'),
    '2018-01-05',
    'text',
  ],
  [
    text('Talks end\n\nJan 5 (Reuters) - Ministers met.\n\n(C) Copyright Thomson Reuters 2018'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\nMinisters met.\n\n01-05-18 1432ET'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nPublished 8:01 am Friday, January 5, 2018\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\nUpdated 2:15 PM; Jan 5, 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nThe Echo / 07:30 AM January 5, 2018\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\n/ 07:30 AM January 5, 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nPublish Date: January 5, 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\nArticle published 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text('Talks end\n\nEmbargoed until 00:01 Friday 5 January 2018\n\nMinisters met.'),
    '2018-01-05',
    'text',
  ],
  [text('Talks end\n\nPublished5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\n• Published\n  • 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [text('Talks end\n\n7:30 pm on 5 January 2018\n\nMinisters met.'), '2018-01-05', 'text'],
  [
    text(
      'Talks end\n\nMinisters met.\n\nThis story appeared in the January 5, 2018 edition of The Echo.',
    ),
    '2018-01-05',
    'text',
  ],
  [
    text(
      'Talks end\n\nMinisters met.\n\nA version of this article appears in print on Jan. 5, 2018, Section A, Page 1.',
    ),
    '2018-01-05',
    'text',
  ],
  [{ fileName: 'news/sinai-province-2018-01-05.txt' }, '2018-01-05', 'filename'],
  [{ fileName: 'news/20180105_talks.txt' }, '2018-01-05', 'filename'],
  [{ fileName: 'news/2018/01/05/talks.txt' }, '2018-01-05', 'filename'],
  [
    { ...text('Talks end\nBy Jane Doe, 4 January 2018\n\nThey met.'), fileName: '2018-01-05.txt' },
    '2018-01-04',
    'text',
  ],
  [{ record: 'last week', fileName: '2018-01-05.txt' }, '2018-01-05', 'filename'],
];

const NOT_FOUND: readonly Partial<DateClues>[] = [
  { record: '03/04/2020' },
  { record: '30/31/2020', order: 'dmy' },
  { record: '2020-13-4' },
  { record: '2020-03' },
  { record: 'March 2020' },
  { record: '2020030410' },
  { record: '15833160' },
  { record: '15833160000' },
  { record: '1583316000000000' },
  { record: '-1583316000' },
  { record: 'yesterday' },
  {},
  { option: 'yesterday' },
  { record: '2018-02-30' },
  { record: '03/04/2018' },
  { record: '' },
  { url: 'https://a.example/story?date=2018-01-05' },
  { url: 'https://a.example/story-20181399' },
  { url: 'https://a.example/story-20530512' },
  { url: 'https://a.example/2018/01/story' },
  { url: 'https://a.example/2018/1/55/story' },
  { url: 'https://a.example/story-1201801051' },
  { fileName: 'from-2017-01-01-to-2018-01-05.txt' },
  { fileName: 'talks-2018.txt' },
  text('On 5 January 2018 ministers met in Cairo.\n\nThey met again on 7 January 2018.'),
  text('Talks end\n\nPublished on 3 March 2010, the book made her name.'),
  text('Talks end\n\nThe report, published 3 March 2010, said little.'),
  text('Talks end\n\nPublished in Rome, 3 March 2010 was the year of his book.'),
  text('Talks end\n\nThis story was published on 3 March 2010, when he was still poor.'),
  text('Talks end\n\nBy 5 January 2018 the army had left the city.'),
  text('Talks end\n\nBorn in Cairo, January 5, 1960 – he left early.'),
  text('Talks end\n\nThe treaty of Paris, 10 February 1763, ended the war.'),
  text('CAIRO, Jan 5 (Reuters) - Ministers met.'),
  text('Talks end\n\nMinisters in Brussels, 5 January 1960\n\nThey met.'),
  text('Talks end\n\nJanuary 5. 2018 was a wet year.\n\nMinisters met.'),
  text('Talks end\n\nJanuary 5, 20181 people\n\nMinisters met.'),
  text('Talks end\n\n(In office since 5 January 2018)\n\nMinisters met.'),
  text('Talks end\n\nThey met in Rome, on Friday 5 January 1960, at 10.15. They left.'),
  text('Talks end\n\nThe code was 01-05-98'),
  text('January 5, 2018 was the day the talks ended.'),
  text('Talks end\n\nMinisters met.\n\nRelated\n\nFerry sinks\n\nMay 3, 2019'),
  text('Talks end\n\nMinisters met.\n\nRead more: Ferry sinks\n\n3 May 2019'),
  text('Talks end\n\nThe plant appeared in the May 3, 2019 photograph.'),
  text('Jane Doe, January 5, 1931 - March 2, 2019\n\nJane Doe was born in Cairo.'),
  text('January 5, 1931 – March 2, 2019\n\nJane Doe was born in Cairo.'),
  text('Jane Doe (5 January 1991 – 2 March 2019) was a doctor.'),
  text('Date: January 5, 2018\nTime: 7 pm\nVenue: Town Hall\n\nAll may come.'),
  text('How it began\n\nMay 5, 2018 – Ministers meet.\n\nJune 3, 2018 – They part.'),
  text('On this day\n\nMay 5, 1945 – The war ends.'),
  text('Cairo votes\n\nGeneral Election 5 November 2024\n\nThey met.'),
  text('Talks end\n\nBorn Jane Roe 5 January 1991\n\nThey met.'),
  text('Talks end\n\nJohn Roe and his men on 5 January 2018 left.'),
  text('January 5, 2018 saw the talks end – at last.'),
  text('General Election 5 November 2024\n\nMinisters met.'),
  text('Talks end\n\nDate palms, 5 January 2018 and all that, he said of his garden.'),
];

describe('publication date', () => {
  it.each(FOUND)('%o is %s from %s', (clues, date, source) => {
    expect(from(clues)).toEqual([date, source]);
  });

  it.each(NOT_FOUND)('%o tells nothing', (clues) => {
    expect(from(clues)).toEqual([null, null]);
  });

  it('takes time in proportion to long first lines', () => {
    const line = 'A, 5 '.repeat(200_000);
    const started = performance.now();
    expect(from(text(line))).toEqual([null, null]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
