import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian's Chromium lies; null on a machine without it. */
export const CHROMIUM =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ??
  null;

/** Starts a real Chromium that never reaches for the network on its own. */
export function launch() {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
