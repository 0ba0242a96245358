import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Builds dist/demo/index.html: one page with the library and its data inside, for a browser without a network. */
const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT));
const NEEDED = ['gazetteers', 'lexicons', 'models'];

const data = Object.fromEntries(
  readdirSync(new URL('data/', ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^.*\/data\//, ''))
    .filter((path) => NEEDED.some((folder) => path.startsWith(`${folder}/`)))
    .map((path) => [path, read(`data/${path}`).toString('base64')]),
);

const { outputFiles } = await build({
  entryPoints: [new URL('docs/demo/demo.ts', ROOT).pathname],
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  write: false,
  plugins: [
    {
      name: 'data',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^virtual:data$/ }, ({ path }) => ({ path, namespace: 'data' }));
        onLoad({ filter: /.*/, namespace: 'data' }, () => ({
          contents: JSON.stringify(data),
          loader: 'json',
        }));
      },
    },
  ],
});
const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
const page = read('docs/demo/index.html')
  .toString()
  .replace('/*STYLE*/', () => read('data/report/page.css').toString())
  .replace('/*SCRIPT*/', () => script);
mkdirSync(new URL('dist/demo/', ROOT), { recursive: true });
writeFileSync(new URL('dist/demo/index.html', ROOT), page);
