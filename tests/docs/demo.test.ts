import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, launch } from '../report/browser.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

describe.skipIf(CHROMIUM === null)('the demo page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    execFileSync('npm', ['run', '--silent', 'demo'], { cwd: ROOT, stdio: 'inherit' });
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('analyses pasted text on the page, and asks nothing of the network', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(pathToFileURL(`${ROOT}dist/demo/index.html`).href);
    await page.fill(
      '#text',
      'Kofi Annan spoke in Accra on Wednesday.\n\n“We will stay,” Mr Annan said. <img src=x onerror=alert(1)>',
    );
    await page.fill('#date', '2018-01-05');
    await page.click('button[type=submit]');
    expect(errors).toEqual([]);
    expect(await page.textContent('#state')).toMatch(/names, \d+ dates, \d+ quotes/);
    expect(
      await page.$$eval('#article a.m.LOC', (marks) => marks.map((mark) => mark.textContent)),
    ).toContain('Accra');
    expect(await page.textContent('#dates')).toContain('2018-01-03');
    expect(await page.textContent('#quotes')).toContain('We will stay');
    expect(await page.$$('#article img')).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  });
});
