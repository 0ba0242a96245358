import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/**
 * `npm run bundle`: what of dist/ runs. The library's entries share chunks and leave its packages where npm puts them;
 * the command line and its worker threads are one file, `app.cjs`, with the packages that every run needs inside it, for
 * V8 keeps only scripts compiled; the report's page is a script of its own.
 */
const ROOT = new URL('../../', import.meta.url);
const DIST = new URL('dist/', ROOT);
const path = (name: string) => fileURLToPath(new URL(name, ROOT));

/** Packages of the command line that few runs need and that can be required: they stay outside and are loaded when used. */
const SELDOM_USED = [
  '@mozilla/readability',
  'csv-parse',
  'markdown-it',
  'piscina',
  'tinyglobby',
  'wink-eng-lite-web-model',
];
const COMMON: BuildOptions = { bundle: true, minify: true, logLevel: 'warning' };
const ON_NODE: BuildOptions = {
  ...COMMON,
  platform: 'node',
  target: 'node20',
  // esbuild takes patterns with Unicode classes for unknown to Node 20.0 and would make them anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
};

const { metafile } = await build({
  ...ON_NODE,
  entryPoints: [path('src/start/app.ts')],
  outfile: path('dist/app.cjs'),
  format: 'cjs',
  external: SELDOM_USED,
  // A function around the file gives it its address; see load-app.ts.
  define: { 'import.meta.url': 'moduleUrl' },
  // Scripts that V8 keeps compiled cannot import(): what is loaded when used is required.
  supported: { ...ON_NODE.supported, 'dynamic-import': false },
  metafile: true,
});
writeFileSync(new URL('app.licenses.txt', DIST), collectLicenses(metafile));
const app = readFileSync(new URL('app.cjs', DIST));
for (const name of readdirSync(DIST)) if (name.endsWith('.cache')) rmSync(new URL(name, DIST));

await build({
  ...ON_NODE,
  entryPoints: ['node', 'index', 'start/load-app', 'start/keep-compiled', 'batch/thread'].map(
    (name) => path(`src/${name}.ts`),
  ),
  outdir: path('dist'),
  outbase: path('src'),
  format: 'esm',
  splitting: true,
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  define: {
    APP_BUILD: JSON.stringify(createHash('sha256').update(app).digest('hex').slice(0, 16)),
  },
});
await build({
  ...COMMON,
  entryPoints: [path('src/report/page/page.ts')],
  outfile: path('dist/report/page.js'),
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
});

/** The licences of the packages that a bundle holds, which their terms ask to be passed on. */
function collectLicenses({ inputs }: Metafile): string {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    ),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = new URL(`node_modules/${name}/`, ROOT);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} comes without a licence`);
      return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}
