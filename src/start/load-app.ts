import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { PACKAGE_ROOT } from '../resources/node-reader.ts';
import type * as App from './app.ts';

/** Tells one build of `dist/app.cjs` from another; the build fills it in. */
declare const APP_BUILD: string;

const APP_FILE = new URL('dist/app.cjs', PACKAGE_ROOT);

/** Where the compiled form for this build and this version of V8 is kept. */
export const CACHE_FILE = new URL(
  `dist/app-${APP_BUILD}-${process.versions.v8}-${process.arch}.cache`,
  PACKAGE_ROOT,
);

/** The application, and the script that it came from. */
export interface LoadedApp {
  readonly app: typeof App;
  readonly script: Script;
}

/**
 * Loads `dist/app.cjs` with V8's code cache: to parse and compile the program takes longer than to analyse an article.
 * Without a cache, or with one that V8 refuses (other flags), the program is compiled as always.
 */
export function loadApp(): LoadedApp {
  const cachedData = readCache();
  const script = new Script(
    `(function (module, require, moduleUrl) {${readFileSync(APP_FILE, 'utf8')}\n})`,
    {
      filename: APP_FILE.href,
      ...(cachedData === undefined ? {} : { cachedData }),
    },
  );
  const module = {} as { exports: typeof App };
  script.runInThisContext()(module, createRequire(APP_FILE), APP_FILE.href);
  return { app: module.exports, script };
}

function readCache(): Buffer | undefined {
  try {
    return readFileSync(CACHE_FILE);
  } catch {
    return undefined;
  }
}
