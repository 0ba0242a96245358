import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createDateFinder } from '../../src/dates/index.ts';
import { renderTimeml } from '../../src/render/timeml.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const find = createDateFinder(createResources(readPackagedResource));

function render(text: string, date: string | null, title: string | null = null): string {
  return renderTimeml({ id: 'a<b', title, text, date, dates: find({ text, date }) });
}

/** The text between two tags with markup removed and entities read. */
function plainText(xml: string): string {
  const inner = xml.slice(xml.indexOf('<TEXT>') + 6, xml.indexOf('</TEXT>'));
  return inner
    .replace(/<[^>]*>/g, '')
    .replace(/&#13;/g, '\r')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

describe('TimeML', () => {
  it('tags every date and gives the document time', () => {
    const xml = render(
      'Talks end late on Friday, he said on Jan. 3.',
      '2018-01-05',
      'Talks & more',
    );
    expect(xml).toContain('<DOCID>a&lt;b</DOCID>');
    expect(xml).toContain('<TITLE>Talks &amp; more</TITLE>');
    expect(xml).toContain(
      '<DCT><TIMEX3 tid="t0" type="DATE" value="2018-01-05" temporalFunction="false" functionInDocument="CREATION_TIME">2018-01-05</TIMEX3></DCT>',
    );
    expect(xml).toContain(
      '<TIMEX3 tid="t1" type="DATE" value="2018-01-05" mod="END" temporalFunction="false" functionInDocument="NONE">late on Friday</TIMEX3>',
    );
    expect(xml).toContain('>Jan. 3</TIMEX3>');
  });

  it('leaves the text as it was', () => {
    const text = 'A < B & "C" > D on Friday.\r\nIn May 2015, 3 > 2.';
    expect(plainText(render(text, '2018-01-05'))).toBe(text);
  });

  it('is well-formed whatever the text holds', () => {
    const text =
      'Bell \u0007, null \u0000, lone \ud800 and \udc00, pair 😀, \ufffe on Monday ]]> <TEXT>';
    const xml = render(text, null);
    expect(xml).not.toMatch(/[\u0000-\u0008\ufffe]/);
    expect(xml.match(/<TEXT>/g)).toHaveLength(1);
    expect(xml).toContain('😀');
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    expect(document.querySelectorAll('TIMEX3')).toHaveLength(2);
  });

  it('says that the document time is unknown', () => {
    expect(render('On Monday.', null)).toContain('value="XXXX-XX-XX"');
  });
});
