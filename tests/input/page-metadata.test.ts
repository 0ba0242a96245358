import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/input/html/read-html.ts';

const STORY = '<p>The ferry to Holm will sail all winter, the council said.</p>';

/** Reads a page whose heading is "Ferry to Holm will sail". */
function read(head: string, behindHeading = '', heading = '<h1>Ferry to Holm will sail</h1>') {
  const article = readHtml(
    `<!doctype html><html><head>${head}</head><body>${heading}${behindHeading}${STORY}</body></html>`,
  );
  if ('error' in article) throw new Error(article.error);
  return article;
}

describe('the date in the head of a page', () => {
  test.each([
    ['<meta name="pub_date" content="20180105">', '20180105'],
    [
      '<meta name="publish_date" content="Fri, 05 Jan 2018 07:15 EST">',
      'Fri, 05 Jan 2018 07:15 EST',
    ],
    [
      '<meta name="article_date_original" content="Friday, January 5, 2018, 12:06 PM">',
      'Friday, January 5, 2018, 12:06 PM',
    ],
    ['<meta name="OriginalPublicationDate" content="2018/01/05 12:00">', '2018/01/05 12:00'],
    ['<meta name="citation_publication_date" content="2018/01/05">', '2018/01/05'],
    [
      '<meta name="date" content="2018-01-09"><meta name="DC.date.issued" content="2018-01-05">',
      '2018-01-05',
    ],
    // What is no date is passed over; what may be two days comes last.
    ['<meta name="pubdate" content="now"><meta name="date" content="2018-01-05">', '2018-01-05'],
    [
      '<meta name="pubdate" content="04/05/2018"><meta name="date" content="2018-01-05">',
      '2018-01-05',
    ],
    ['<meta name="pubdate" content="04/05/2018">', '04/05/2018'],
    [
      '<script type="application/ld+json">{"datePublished":"soon"}</script><meta name="date" content="2018-01-05">',
      '2018-01-05',
    ],
    ['<title>Ferry will sail | The Echo | 05.01.2018</title>', '2018-01-05'],
    ['<meta name="ptime" content="20180105073000">', '20180105073000'],
    ['<meta name="citation_online_date" content="2018/01/05">', '2018/01/05'],
    ['<meta name="date" content="undated">', undefined],
    ['<meta name="last-modified" content="2018-01-05">', undefined],
    ['<title>The winter of 2018 | The Echo</title>', undefined],
  ])('%s', (head, date) => {
    expect(read(head).metadataDate).toBe(date);
  });
});

describe('the date that a page shows', () => {
  test.each([
    ['<span itemprop="datePublished" content="2018-01-05T10:00">today</span>', '2018-01-05T10:00'],
    ['<span itemprop="datePublished">5 January 2018</span>', '5 January 2018'],
    [
      '<abbr class="published" title="2018-01-05T10:00:00Z">1 hour ago</abbr>',
      '2018-01-05T10:00:00Z',
    ],
    ['<time> January 5, 2018 3:21 PM PDT </time>', '2018-01-05'],
    ['<div class="story-date">January 5, 2018, 5:00PM EST</div>', '2018-01-05'],
    ['<p class="byline">By Jane Doe | <b>Published:</b> Jan. 5, 2018</p>', '2018-01-05'],
    ['<div id="pubTimestamp">Posted: 5 January 2018 10:30 GMT</div>', '2018-01-05'],
    ['<cite><abbr title="2018-01-05T10:00:00Z">4 mins ago</abbr></cite>', '2018-01-05'],
    ['<div class="has-sidebar"><span class="date">5 Jan 2018</span></div>', undefined],
    ['<aside><span class="date">5 Jan 2018</span></aside>', undefined],
    ['<ul class="related"><li class="date">5 Jan 2018</li></ul>', undefined],
    ['<div id="comments"><time>5 January 2018</time></div>', undefined],
    ['<p class="update">5 January 2018</p>', undefined],
    ['<p class="candidates">5 January 2018</p>', undefined],
    ['<p class="date">Friday, 5 January</p>', undefined],
    ['<p class="date">It was on January 5, 2018 that the old ferry sank.</p>', undefined],
  ])('%s', (shown, date) => {
    expect(read('', shown).metadataDate).toBe(date);
  });

  test('stands behind the heading, whatever the element around both is called', () => {
    const before = '<div class="date">9 January 2018</div><div class="with-sidebar">';
    const { metadataDate } = read(
      '',
      '<p class="date">5 January 2018</p>',
      `${before}<h1>Ferry</h1>`,
    );
    expect(metadataDate).toBe('2018-01-05');
  });

  test('is looked for in any page, but not long', () => {
    const many = '<i class="date">'.repeat(900) + '<b class="time">x</b>'.repeat(100_000);
    expect(read('', many).metadataDate).toBeUndefined();
  });
});

describe('the title of a page', () => {
  const og = (title: string) => `<meta property="og:title" content="${title}">`;
  test.each([
    [og('Ferry to Holm will sail - The Echo'), 'Ferry to Holm will sail'],
    [og('The Echo | Ferry to Holm will sail'), 'Ferry to Holm will sail'],
    ['<title>Ferry to Holm will sail « Echo</title>', 'Ferry to Holm will sail'],
    [og('What the council decided'), 'What the council decided'],
    [og('Ferry &amp;#8216;will sail&amp;#8217;'), 'Ferry to Holm will sail'],
    ['', 'Ferry to Holm will sail'],
  ])('%s', (head, title) => {
    expect(read(head).title).toBe(title);
  });

  test('is not the name of the site, though that is a heading', () => {
    const head = '<title>Ferry will sail | The Holm Echo</title>';
    const heading = '<h1>The Holm Echo</h1>';
    expect(read(head + og('Ferry will sail'), '', heading).title).toBe('Ferry will sail');
  });

  test('is one line', () => {
    expect(read(og('Ferry\n  will sail'), '', '').title).toBe('Ferry will sail');
  });
});

test('a page inside the markup of a filing is read', () => {
  const filing = `<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n<HTML><BODY>${STORY}</BODY></HTML>\n</TEXT>\n</DOCUMENT>`;
  expect(readHtml(filing)).toMatchObject({ text: expect.stringContaining('The ferry to Holm') });
});

test('an <html> in a comment opens no page', () => {
  const old = `<!doctype html><!--[if IE 8]><html class="ie"><![endif]--><html><body>${STORY}</body></html>`;
  expect(readHtml(old)).toMatchObject({ text: expect.stringMatching(/^The ferry to Holm/) });
});
