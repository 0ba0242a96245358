import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReportAssets } from '../../src/report/read-assets.ts';
import { renderReport } from '../../src/report/render-report.ts';
import type { ReportArticle } from '../../src/report/types.ts';
import { article as run } from '../cli/spawn.ts';
import { EXAMPLE } from '../render/example.ts';
import { CHROMIUM, launch } from './browser.ts';

const assets = readReportAssets();
const at = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

/** An article that tries every way to run something. */
const HOSTILE: ReportArticle = (() => {
  const attack = `<script>window.hacked=1</script><img src=x onerror="window.hacked=2"> "><svg onload=window.hacked=3> javascript:window.hacked=4 ' onmouseover='window.hacked=5`;
  const text = `${attack}\n\nJohn <b>Smith</b> said on Monday: “${attack}”`;
  const start = text.indexOf('John');
  return {
    ...EXAMPLE,
    id: attack,
    source: attack,
    title: attack,
    text,
    entities: [
      {
        id: 'e1',
        name: attack,
        type: 'PERSON',
        count: 1,
        aliases: [attack],
        mentions: [{ start, end: start + 17, text: 'x', score: 1 }],
        place: { country: 'NO', kind: 'city', lat: 60, lon: 10 },
      },
    ],
    dates: [],
    quotes: [
      {
        start: text.indexOf('“') + 1,
        end: text.length - 1,
        text: attack,
        kind: 'direct',
        speaker: { start: null, end: null, text: attack, entity: null },
        cue: null,
        score: 1,
      },
    ],
  };
})();

describe('the page as text', () => {
  test('nothing of an article stands in it unescaped', async () => {
    const page = await renderReport([HOSTILE, HOSTILE], assets);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<svg onload|<b>Smith/);
    // What is left of the attack is text: its quotes are escaped, so no attribute is closed by it.
    expect(page).not.toMatch(/onerror=["']|onmouseover='/);
  });
  test('the policy allows nothing but its own style and script', async () => {
    const page = await renderReport([EXAMPLE], assets);
    expect(page).toMatch(
      /default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;; script-src &#39;sha256-/,
    );
    expect(page).not.toMatch(/https?:\/\//);
  });
  test.each([
    [
      'an empty article',
      [{ ...EXAMPLE, text: '', entities: [], dates: [], quotes: [] }],
      'This article is empty.',
    ],
    ['no article', [], 'There is no article'],
  ])('%s', async (_name, articles, message) => {
    expect(await renderReport(articles, assets)).toContain(message);
  });
  test('the outline of the world stands in it once, however many maps there are', async () => {
    const articles = Array.from({ length: 5 }, (_, at) => ({ ...EXAMPLE, id: `a${at}` }));
    const page = await renderReport(articles, assets);
    expect(page.split(assets.world)).toHaveLength(2);
    expect(page.match(/<use class="land"/g)).toHaveLength(6);
  });
  test('days before our era stand first on the axis', async () => {
    const day = (value: string, year: string) => ({
      ...at(EXAMPLE.text, '5 May'),
      text: '5 May',
      type: 'DATE' as const,
      value,
      mod: null,
      from: `${year}-03-15`,
      to: `${year}-03-15`,
    });
    const dates = [day('1945-03-15', '1945'), day('BC0044-03-15', 'BC0044')];
    const page = await renderReport([{ ...EXAMPLE, dates }], assets);
    expect(page).not.toContain('NaN');
    expect(page).toMatch(/text-anchor="middle">BC0044-03-15</);
    expect(page.indexOf('<span class="m DATE">BC0044')).toBeLessThan(
      page.indexOf('<span class="m DATE">1945'),
    );
  });
  test('the same articles give the same page', async () => {
    const articles = [EXAMPLE, { ...EXAMPLE, id: 'other' }];
    expect(await renderReport(articles, assets)).toBe(await renderReport(articles, assets));
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
    writeFileSync(join(folder, 'a.txt'), 'Oslo is cold.');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('one file missing among others: the page is written, the missing one named', async () => {
    const result = await run(['report', 'a.txt', 'gone.txt', '-o', 'out.html'], { cwd: folder });
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/gone\.txt: no such file/);
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toContain('is cold.');
  });
  test('no page without any article', async () => {
    const result = await run(['report', 'gone.txt', '-o', 'none.html'], { cwd: folder });
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/no page was written/);
  });
  test('--format html is the same page on stdout', async () => {
    await run(['report', 'a.txt', '-o', 'one.html'], { cwd: folder });
    const { stdout } = await run(['a.txt', '--format', 'html'], { cwd: folder });
    expect(stdout).toBe(readFileSync(join(folder, 'one.html'), 'utf8'));
  });
  test('without -o, and where nothing can be written', async () => {
    expect((await run(['report', 'a.txt'], { cwd: folder })).code).toBe(2);
    const result = await run(['report', 'a.txt', '-o', 'no/such/folder.html'], { cwd: folder });
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/cannot be written/);
  });
});

describe.skipIf(CHROMIUM === null)('in Chromium', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(articles: readonly ReportArticle[], name: string): Promise<Page> {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, await renderReport(articles, assets));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  test('highlights hold exactly what their offsets say', async () => {
    const page = await open([EXAMPLE], 'offsets');
    const marks = await page.$$eval('a.m, span.q', (all) =>
      all.map(
        (mark) =>
          [
            Number(mark.getAttribute('data-start')),
            Number(mark.getAttribute('data-end')),
            mark.textContent,
          ] as const,
      ),
    );
    expect(marks).toHaveLength(4 + 2);
    for (const [start, end, text] of marks) expect(text).toBe(EXAMPLE.text.slice(start, end));
  });

  test('switches, pointing and the keyboard', async () => {
    const page = await open([EXAMPLE], 'switches');
    const background = () =>
      page.$eval(
        'a.m.PERSON',
        (mark) => mark.ownerDocument.defaultView?.getComputedStyle(mark).backgroundColor,
      );
    expect(await background()).not.toBe('rgba(0, 0, 0, 0)');
    await page.click('.switch.PERSON input');
    expect(await background()).toBe('rgba(0, 0, 0, 0)');
    await page.focus('a.m.LOC');
    expect(await page.textContent('#card')).toContain('Oslo');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#card')).toBe(false);
    await page.hover('a.m.ORG');
    expect(await page.textContent('#card')).toContain('Red Cross');
  });

  test('a narrow screen is not scrolled sideways, names of the network lie within it', async () => {
    const page = await open(
      Array.from({ length: 9 }, (_, at) => ({
        ...EXAMPLE,
        id: `n${at}`,
        title: `Unabridgeable${at}`,
        entities: EXAMPLE.entities.map((entity) => ({ ...entity, name: `${entity.name} ${at}` })),
      })),
      'narrow',
    );
    const frames = await page.$$eval('svg[aria-label^="Network"] text', (all) =>
      all.map((label) => {
        const frame = label.closest('svg')?.getBoundingClientRect();
        const box = label.getBoundingClientRect();
        return frame && box.top >= frame.top && box.left >= frame.left && box.right <= frame.right;
      }),
    );
    expect(frames.length).toBeGreaterThan(9);
    expect(frames.filter((inside) => !inside)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test('tables sort', async () => {
    const page = await open(
      ['b', 'a10', 'a9'].map((title) => ({ ...EXAMPLE, id: title, title })),
      'tables',
    );
    const titles = () =>
      page.$$eval('table.sortable >> nth=0 >> tbody tr td:first-child', (cells) =>
        cells.map((cell) => cell.textContent),
      );
    expect(await titles()).toEqual(['b', 'a10', 'a9']);
    await page.click('th button');
    expect(await titles()).toEqual(['a9', 'a10', 'b']);
    await page.click('th button');
    expect(await titles()).toEqual(['b', 'a10', 'a9']);
  });

  test('a hostile article runs nothing and nothing is asked of the network', async () => {
    const asked: string[] = [];
    const page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    const file = join(folder, 'hostile.html');
    writeFileSync(file, await renderReport([HOSTILE, HOSTILE], assets));
    await page.goto(pathToFileURL(file).href);
    await page.hover('a.m');
    await page.click('a.m');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  test('5,000 names and right-to-left text make a page', async () => {
    const text = `مرحبا ${Array.from({ length: 5000 }, (_, at) => `Name${at}`).join(' ')}`;
    const entities = Array.from({ length: 5000 }, (_, at) => {
      const start =
        text.indexOf(`Name${at} `) < 0 ? text.lastIndexOf(`Name${at}`) : text.indexOf(`Name${at} `);
      const surface = `Name${at}`;
      return {
        id: `e${at}`,
        name: surface,
        type: 'PERSON' as const,
        count: 1,
        aliases: [],
        place: null,
        mentions: [{ start, end: start + surface.length, text: surface, score: 1 }],
      };
    });
    const page = await open([{ ...EXAMPLE, text, entities, dates: [], quotes: [] }], 'many');
    expect(await page.$$eval('.text a.m', (all) => all.length)).toBe(5000);
    expect(
      await page.$eval(
        '.text p',
        (paragraph) => paragraph.ownerDocument.defaultView?.getComputedStyle(paragraph).direction,
      ),
    ).toBe('rtl');
  });

  test.each(['light', 'dark'] as const)('axe finds no violation: %s', async (colorScheme) => {
    const page = await open(
      [EXAMPLE, { ...EXAMPLE, id: 'two', title: 'Two' }],
      `axe-${colorScheme}`,
    );
    await page.emulateMedia({ colorScheme });
    // The page's own policy forbids scripts from outside, so axe is evaluated through the debugger.
    await page.evaluate(
      readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    );
    const violations = (await page.evaluate(
      `axe.run().then((result) => result.violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | ').slice(0, 300)))`,
    )) as string[];
    expect(violations).toEqual([]);
  });
});
