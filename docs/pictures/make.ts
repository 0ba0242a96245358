import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ansiToSvg } from './ansi-to-svg.ts';

/** Makes the README's pictures from real output: the coloured summary (SVG) and the report page (PNG, in Debian's Chromium). */
const ROOT = new URL('../../', import.meta.url).pathname;
const COLUMNS = 92;
const article = (...args: string[]) =>
  execFileSync(process.execPath, ['bin/article-nlp.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: String(COLUMNS) },
  });
const FIXTURE = 'fixtures/articles/sinai-province-2018-01-05.txt';

writeFileSync(
  `${ROOT}docs/pictures/summary.svg`,
  ansiToSvg(article('summary', FIXTURE, '--color', 'always'), COLUMNS),
);

article('report', FIXTURE, '-o', 'dist/report-picture.html');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
await page.goto(pathToFileURL(`${ROOT}dist/report-picture.html`).href);
await page.focus('a.m.ORG');
await page.screenshot({ path: `${ROOT}docs/pictures/report.png` });
await browser.close();
